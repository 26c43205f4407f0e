import Diagnostics
import FileSystem
import Linting
import Localization
import RuleModel
import RulePacks

/// The rule files of one folder.
struct RulesDocsPack {
    /// A rule file with its rules, in the order in which they stand there.
    struct Chapter {
        let head: RuleFileHead
        let entries: [RulesDocsEntry]

        var name: String { RulesDocsPack.stem(of: head.path) }

        func title(in language: Language) -> String { head.title?(in: language) ?? name }
    }

    /// The folder's own name; that of the file where there is no folder.
    let name: String
    /// In the order of their paths; files without rules are left out.
    let chapters: [Chapter]
    /// The file that declares the kind of document that the pack is for.
    private let kind: RuleFileHead?

    /// - Parameter heads: The pack's files, in the order of their paths.
    private init(name: String, heads: [RuleFileHead], entries: [String: [RulesDocsEntry]]) {
        self.name = name
        chapters = heads.compactMap { head in entries[head.path].map { Chapter(head: head, entries: $0) } }
        kind = heads.first { $0.kind != nil }
    }

    var entries: [RulesDocsEntry] { chapters.flatMap(\.entries) }

    /// What the kind of document is called, or else the folder.
    func title(in language: Language) -> String { kind?.title?(in: language) ?? name }

    func about(in language: Language) -> String? { kind?.about?.prose(in: language) }

    func count(of severity: Severity) -> Int { entries.count { $0.rule.severity == severity } }

    /// The packs of rule files, in the order of their paths; a file that holds no rule makes none.
    static func packs(of loaded: LoadedRules, where isWanted: (String) -> Bool) -> [RulesDocsPack] {
        let scratch = LintScratch()
        let rules = loaded.rules.rules.filter { isWanted($0.location.file.path) }
        let entries = Dictionary(grouping: rules.map { RulesDocsEntry($0, rules: loaded.rules, scratch: scratch) }) {
            $0.rule.location.file.path
        }
        let heads = loaded.files.filter { isWanted($0.path) }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let folders = Dictionary(grouping: heads) { folder(of: $0.path) }
        return folders.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { folder in
            let pack = RulesDocsPack(name: stem(of: folder), heads: folders[folder] ?? [], entries: entries)
            return pack.chapters.isEmpty ? nil : pack
        }
    }

    /// The folder that makes the pack of a file; the file itself where the path names none.
    private static func folder(of path: String) -> String {
        let path = withoutScheme(path)
        let folder = Paths.folder(of: path)
        return [".", "..", "/"].contains(folder.split(separator: "/").last.map(String.init) ?? "/") ? path : folder
    }

    /// The last name of a path without the ending of a rule file.
    private static func stem(of path: String) -> String {
        let name = withoutScheme(path).split(separator: "/").last.map(String.init) ?? path
        for ending in [".yaml", ".yml"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
        return name
    }

    private static func withoutScheme(_ path: String) -> String {
        path.hasPrefix(BuiltinRules.scheme) ? String(path.dropFirst(BuiltinRules.scheme.count)) : path
    }
}
