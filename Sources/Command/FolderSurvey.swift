import Configuration
import DocumentModel
import Diagnostics
import Drafts
import FileSystem
import Linting
import Localization
import RuleModel
import RulePacks
import SourceText
import WordDocuments

/// What a folder holds that a configuration would speak of.
struct FolderSurvey {
    /// Entries that are looked at, and drafts that are read: enough to tell, and little enough to be done at once.
    private static let limits = (entries: 20_000, drafts: 40, depth: 8)
    /// Folders of programs, where no rule file and no draft of an office lies.
    private static let foreign: Set<String> = ["node_modules", "vendor", "build", "dist", "__pycache__"]

    let folder: String
    /// Number of drafts by format.
    private(set) var formats: [DocumentFormat: Int] = [:]
    /// Number of drafts that were read, by kind; `nil` for those of no known kind.
    private(set) var kinds: [String?: Int] = [:]
    /// Rule files, as paths below the folder.
    private(set) var ruleFiles: [String] = []
    /// Tables of figures that drafts can be compared with, as paths below the folder.
    private(set) var tables: [String] = []
    private(set) var configuration: String?
    private(set) var accepted: String?
    let isRepository: Bool
    let usesPreCommit: Bool

    private var drafts: [String] = []
    private var entries = 0

    init(of folder: String) {
        self.folder = folder
        let above = Self.foldersAbove(Paths.absolute(folder))
        isRepository = above.contains { Self.isThere(Paths.joined($0, ".git")) }
        usesPreCommit = above.contains { Self.isThere(Paths.joined($0, ".pre-commit-config.yaml")) }
        configuration = ConfigurationName.all.map { self.path($0) }.first(where: Self.isThere)
        walk("", depth: 0)
        recognise()
    }

    /// A path below the folder, as the user would name it.
    func path(_ name: String) -> String { folder == "." ? name : Paths.joined(folder, name) }

    private static func isThere(_ path: String) -> Bool {
        if case .missing = Paths.kind(of: path) { false } else { true }
    }

    private static func foldersAbove(_ path: String) -> [String] {
        path == "/" ? [path] : [path] + foldersAbove(Paths.folder(of: path))
    }

    private mutating func walk(_ below: String, depth: Int) {
        guard depth < Self.limits.depth, let names = Paths.entries(of: below.isEmpty ? folder : path(below)) else { return }
        for name in names where entries < Self.limits.entries {
            entries += 1
            let inside = below.isEmpty ? name : below + "/" + name
            if name.hasPrefix(".hegao-accepted.") { accepted = accepted ?? inside }
            guard !name.hasPrefix("."), !Self.foreign.contains(name) else { continue }
            switch Paths.kind(of: path(inside)) {
            case .folder: walk(inside, depth: depth + 1)
            case .file: look(at: inside)
            case .missing, .linkLoop: break
            }
        }
    }

    private mutating func look(at inside: String) {
        switch Paths.fileExtension(of: inside) {
        case "yaml", "yml": if Self.holdsRules(path(inside)) { ruleFiles.append(inside) }
        case "csv": if Self.holdsFigures(path(inside)) { tables.append(inside) }
        default:
            guard let format = DocumentFormat(path: inside) else { return }
            formats[format, default: 0] += 1
            if drafts.count < Self.limits.drafts, format != .pdf { drafts.append(inside) }
        }
    }

    /// Whether a YAML file loads as rules; a file that is about something else has other keys.
    private static func holdsRules(_ path: String) -> Bool {
        let outcome = RuleSources(paths: [path], includesBuiltin: false, needsExamples: false).load()
        return !outcome.loaded.rules.rules.isEmpty
    }

    /// Whether a CSV file loads as a table of figures without a fault.
    private static func holdsFigures(_ path: String) -> Bool {
        RuleSources(layers: [], packs: .none, needsExamples: false, table: TableRule(paths: [path])).load().problems.isEmpty
    }

    private mutating func recognise() {
        guard !drafts.isEmpty else { return }
        var workspace = Workspace(.none)
        let linter = Linter(rules: workspace.settings(for: "-").rules.compactMap { _ in nil })
        let scratch = LintScratch()
        for draft in drafts {
            guard let source = try? SourceFile(draft: path(draft), changes: .final) else { continue }
            kinds[linter.lint(source, scratch: scratch).kind.id, default: 0] += 1
        }
    }
}
