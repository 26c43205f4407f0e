import Diagnostics
import DocumentModel
import FileSystem
import Localization
import RulePacks

/// Turns the paths of a command line into the drafts to read.
struct InputFinder {
    /// What was found.
    struct Outcome {
        /// Paths to read, `-` for standard input, in the order of the arguments; the same path once.
        var paths: [String] = []
        var problems: [Problem] = []
        /// Documents in folders that hegao cannot read, by file extension.
        var unread: [String: Int] = [:]
    }

    /// Formats that people keep reports in and that a folder's walk must not pass over in silence.
    static let unreadable: Set<String> = ["doc", "wps", "rtf", "odt", "ofd", "mht", "mhtml"]

    private var outcome = Outcome()
    private var seen: Set<String> = []
    /// Files that walks have come upon, whatever path led there.
    private var found: Set<Paths.Identity> = []
    /// Drafts that walks have come upon, those included that were there already.
    private var met = 0
    /// Whether a walk passes over a file or folder.
    private let isExcluded: (String) -> Bool
    /// Whether what a walk passes over is passed over where it is named, too.
    private let excludesNamed: Bool
    /// Whether a walk through a folder heeds its `.gitignore` files.
    private let heedsGitignore: (String) -> Bool
    /// What was passed over so far.
    private var excluded = 0

    private init(excludesNamed: Bool, heedsGitignore: @escaping (String) -> Bool, isExcluded: @escaping (String) -> Bool) {
        self.excludesNamed = excludesNamed
        self.heedsGitignore = heedsGitignore
        self.isExcluded = isExcluded
    }

    /// - Parameters:
    ///   - excludesNamed: Whether exclusions hold for files that are named, as by a hook that names all that change.
    ///   - heedsGitignore: Whether a walk that begins in a folder passes over what its `.gitignore` files name.
    ///   - isExcluded: Whether a walk passes over a file or folder.
    static func find(
        _ arguments: [String], excludesNamed: Bool = false, heedsGitignore: (String) -> Bool = { _ in true },
        isExcluded: (String) -> Bool = { _ in false }
    ) -> Outcome {
        withoutActuallyEscaping(heedsGitignore) { heedsGitignore in
            withoutActuallyEscaping(isExcluded) { isExcluded in
                find(
                    arguments,
                    InputFinder(excludesNamed: excludesNamed, heedsGitignore: heedsGitignore, isExcluded: isExcluded))
            }
        }
    }

    private static func find(_ arguments: [String], _ finder: InputFinder) -> Outcome {
        var finder = finder
        for argument in arguments { finder.add(argument) }
        return finder.outcome
    }

    private mutating func add(_ argument: String) {
        guard argument != "-" else { return append("-") }
        if excludesNamed, isExcluded(argument) { return }
        switch Paths.kind(of: argument) {
        case .file: append(argument)
        case .folder: addFolder(argument)
        case .linkLoop: outcome.problems.append(.linkLoop(argument))
        case .missing: addPattern(argument)
        }
    }

    /// A path that does not exist may be a pattern the shell has left alone.
    private mutating func addPattern(_ argument: String) {
        let paths = argument.contains { "*?[".contains($0) } ? Paths.expanding(argument) : []
        if paths.isEmpty { report(argument, .missing) }
        for path in paths {
            // What a pattern stands for is there, so what is missing is at the end of a link; its name is no pattern again.
            if Paths.kind(of: path) == .missing { report(path, .brokenLink) } else { add(path) }
        }
    }

    private mutating func addFolder(_ folder: String) {
        let before = (drafts: met, problems: outcome.problems.count)
        let unreadBefore = outcome.unread
        let excludedBefore = excluded
        walk(folder, above: [], ignoring: heedsGitignore(folder) ? { _ in IgnoreRules(from: folder) } : nil)
        guard met == before.drafts, outcome.problems.count == before.problems else { return }
        if excluded > excludedBefore, excludesNamed { return }
        report(folder, outcome.unread != unreadBefore ? .onlyUnreadable : excluded > excludedBefore ? .onlyExcluded : .noDocument)
    }

    /// - Parameter ignored: makes what ignore files say of a folder's entries from the names in it; `nil` if they are not heeded.
    private mutating func walk(_ folder: String, above: [Paths.Identity], ignoring ignored: (([String]) -> IgnoreRules)?) {
        guard let identity = Paths.identity(of: folder), let names = Paths.entries(of: folder) else {
            return outcome.problems.append(.unreadableFolder(folder))
        }
        guard !above.contains(identity) else { return outcome.problems.append(.linkLoop(folder)) }
        let rules = ignored?(names)
        for name in names where !name.hasPrefix(".") {
            let path = Paths.joined(folder, name)
            let kind = Paths.kind(of: path)
            if rules?.ignores(name, isFolder: kind == .folder) == true || isExcluded(path) {
                excluded += 1
                continue
            }
            switch kind {
            case .folder:
                let inner = rules.map { rules in { rules.entering(path, entries: $0) } }
                walk(path, above: above + [identity], ignoring: inner)
            case .linkLoop: outcome.problems.append(.linkLoop(path))
            case .missing: report(path, .brokenLink)
            case .file: addFound(path)
            }
        }
    }

    private mutating func addFound(_ path: String) {
        let ending = Paths.fileExtension(of: path)
        if DocumentFormat(path: path) != nil {
            met += 1
            // What two links lead to is one draft, whose findings count once.
            if let identity = Paths.identity(of: path), !found.insert(identity).inserted { return }
            append(path)
        } else if Self.unreadable.contains(ending) {
            outcome.unread[ending, default: 0] += 1
        }
    }

    private mutating func append(_ path: String) {
        if seen.insert(path).inserted { outcome.paths.append(path) }
    }
}

extension InputFinder {
    /// Why a path leads to no draft.
    private enum Obstacle {
        case missing, brokenLink, noDocument, onlyUnreadable, onlyExcluded

        var message: LocalizedText {
            switch self {
            case .missing: LocalizedText(zh: "没有这个文件或文件夹", en: "there is no such file or folder")
            case .brokenLink: LocalizedText(zh: "这个链接指向的文件不存在", en: "the link leads nowhere")
            case .noDocument: LocalizedText(zh: "这个文件夹里没有文稿", en: "there is no document in the folder")
            case .onlyUnreadable: LocalizedText(zh: "这个文件夹里的文稿都是还不能读取的格式", en: "the folder holds only formats that cannot be read yet")
            case .onlyExcluded:
                LocalizedText(
                    zh: "这个文件夹里没有要检查的文稿：.gitignore 或配置把它们排除了",
                    en: "ignore files or the configuration exclude all that is in the folder")
            }
        }

        var hint: LocalizedText {
            switch self {
            case .missing: LocalizedText(zh: "检查路径；含空格的路径要加引号", en: "check the path; put quotes round one that holds blanks")
            case .brokenLink: LocalizedText(zh: "修好或删除这个链接", en: "mend or remove the link")
            case .noDocument: 
                LocalizedText(
                    zh: "hegao 读取 .docx、.txt、.md、.html 和 .pdf 文件", en: "hegao reads .docx, .txt, .md, .html and .pdf files")
            case .onlyExcluded:
                LocalizedText(
                    zh: "看 .gitignore 和 .hegao.yml 的 exclude；要检查某一份，请写明文件，或加 --no-gitignore",
                    en: "look at .gitignore and at exclude in .hegao.yml; name a file, or add --no-gitignore")
            case .onlyUnreadable: LocalizedText(zh: "另存为 .docx 或 .txt 再检查", en: "save them as .docx or .txt first")
            }
        }
    }

    private mutating func report(_ path: String, _ obstacle: Obstacle) {
        outcome.problems.append(Problem(path: path, message: obstacle.message, hint: obstacle.hint))
    }
}
