import Diagnostics
import DocumentModel
import FileSystem
import Localization
import Repositories
import RulePacks
import SourceText

/// The drafts below some paths that have changed, and where; asked of git, without a walk.
struct ChangedInputs {
    /// What the drafts are compared with.
    enum Comparison {
        /// The working tree with the commit where the branch left a revision.
        case since(String)
        /// The index with the current commit.
        case staged
    }

    let comparison: Comparison
    private(set) var outcome = InputFinder.Outcome()
    /// By the path that the report names.
    private(set) var lines: [String: LineChanges] = [:]
    private(set) var staged: StagedDrafts?
    /// The changes of each working tree that a path lies in, by its top.
    private var trees: [String: (tree: WorkingTree, files: [ChangedFile])] = [:]

    private init(_ comparison: Comparison) {
        self.comparison = comparison
        if case .staged = comparison { staged = StagedDrafts() }
    }

    /// - Parameters:
    ///   - arguments: files and folders; none for the whole repository that the working folder lies in.
    ///   - isExcluded: whether the configuration takes a file or folder out.
    static func find(_ arguments: [String], _ comparison: Comparison, isExcluded: (String) -> Bool) -> ChangedInputs {
        var inputs = ChangedInputs(comparison)
        if arguments.isEmpty { inputs.addRepository(isExcluded) }
        for argument in arguments { inputs.add(argument, isExcluded) }
        return inputs
    }

    private mutating func addRepository(_ isExcluded: (String) -> Bool) {
        guard let (tree, files) = changes(around: ".", named: ".") else { return }
        for file in files where !Self.isHidden(file.path) {
            let path = Paths.shown(Paths.joined(tree.top, file.path))
            if !Self.folders(of: file.path, below: tree.top).contains(where: { isExcluded(Paths.shown($0)) }), !isExcluded(path) {
                addFound(path, file, of: tree)
            }
        }
    }

    private mutating func add(_ argument: String, _ isExcluded: (String) -> Bool) {
        guard argument != "-" else { return outcome.problems.append(.noHistory) }
        switch Paths.kind(of: argument) {
        case .folder: addFolder(argument, isExcluded)
        case .linkLoop: outcome.problems.append(.linkLoop(argument))
        case .file: addFile(argument)
        case .missing:
            let paths = argument.contains { "*?[".contains($0) } ? Paths.expanding(argument) : []
            if paths.isEmpty { addFile(argument) }
            for path in paths { if Paths.kind(of: path) == .missing { addFile(path) } else { add(path, isExcluded) } }
        }
    }

    private mutating func addFolder(_ folder: String, _ isExcluded: (String) -> Bool) {
        guard let (tree, files) = changes(around: folder, named: folder), let start = Paths.real(folder) else { return }
        for file in files {
            let whole = Paths.joined(tree.top, file.path)
            guard let inside = Paths.relative(whole, to: start), !Self.isHidden(inside) else { continue }
            let path = Paths.joined(folder, inside)
            let isOut = Self.folders(of: inside, below: folder).contains(where: isExcluded) || isExcluded(path)
            if !isOut { addFound(path, file, of: tree) }
        }
    }

    /// A file that is named is looked at whatever it is called; one that is staged need not be in the working tree any more.
    private mutating func addFile(_ path: String) {
        let real = Paths.real(path)
        let folder = Paths.folder(of: real ?? path)
        guard Paths.kind(of: folder) == .folder else { return outcome.problems.append(.missingFile(path)) }
        guard let (tree, files) = changes(around: folder, named: path) else { return }
        let file = real.flatMap { Paths.relative($0, to: tree.top) }.flatMap { inside in files.first { $0.path == inside } }
        if let file { return add(path, file, of: tree) }
        if Paths.kind(of: path) == .missing { outcome.problems.append(.missingFile(path)) }
    }

    private mutating func addFound(_ path: String, _ file: ChangedFile, of tree: WorkingTree) {
        let ending = Paths.fileExtension(of: path)
        if DocumentFormat(path: path) != nil {
            add(path, file, of: tree)
        } else if InputFinder.unreadable.contains(ending) {
            outcome.unread[ending, default: 0] += 1
        }
    }

    private mutating func add(_ path: String, _ file: ChangedFile, of tree: WorkingTree) {
        // Other line breaks, other permissions or another name are no change of what is written.
        guard !file.lines.isEmpty, lines.updateValue(file.lines, forKey: path) == nil else { return }
        guard staged == nil || !file.isUnmerged else { return outcome.problems.append(.unmerged(path)) }
        outcome.paths.append(path)
        if staged != nil { staged?.add(path, file, of: tree) }
    }

    /// The working tree round a folder with its changes; asked once for each tree.
    private mutating func changes(around folder: String, named path: String) -> (tree: WorkingTree, files: [ChangedFile])? {
        do throws(InputError) {
            let tree = try WorkingTree(containing: folder)
            if let known = trees[tree.top] { return known }
            let files = try Self.changes(of: tree, comparison).sorted { $0.path < $1.path }
            trees[tree.top] = (tree, files)
            return (tree, files)
        } catch {
            let problem = Problem(path: path == "." ? nil : path, message: error.message, hint: error.hint)
            if !outcome.problems.contains(problem) { outcome.problems.append(problem) }
            return nil
        }
    }

    private static func changes(of tree: WorkingTree, _ comparison: Comparison) throws(InputError) -> [ChangedFile] {
        switch comparison {
        case .since(let revision): try tree.changes(since: tree.mergeBase(with: revision))
        case .staged: try tree.stagedChanges()
        }
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    /// The folders that a walk to a file would pass through.
    private static func folders(of path: String, below start: String) -> [String] {
        var folders: [String] = []
        for name in path.split(separator: "/").dropLast() { folders.append(Paths.joined(folders.last ?? start, String(name))) }
        return folders
    }
}

extension Problem {
    fileprivate static var noHistory: Problem {
        Problem(
            path: "-", message: LocalizedText(zh: "标准输入没有历史，看不出改了哪些行", en: "standard input has no history to compare with"),
            hint: LocalizedText(
                zh: "请写出文件；或去掉 --changed-since、--staged", en: "name a file, or leave --changed-since and --staged out"))
    }

    fileprivate static func unmerged(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "合并冲突还没有解决，没有可检查的暂存内容", en: "it is in conflict, so nothing of it is staged"),
            hint: LocalizedText(zh: "解决冲突后用 git add 暂存，再检查", en: "settle the conflict and `git add` it"))
    }

    fileprivate static func missingFile(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "没有这个文件或文件夹", en: "there is no such file or folder"),
            hint: LocalizedText(zh: "检查路径；含空格的路径要加引号", en: "check the path; put quotes round one that holds blanks"))
    }
}
