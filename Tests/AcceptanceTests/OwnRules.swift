import Checks
import Linting
import Localization
import RuleModel
import SourceText
import Testing

/// The rules of Rules/ as they stand in the checkout, read once and shared by all workers.
enum OwnRules {
    /// Rows of a table, by the wrong word, as they are tried as faults.
    struct Misspelling: Sendable, Hashable {
        let wrong: String
        let right: String
    }

    /// Findings from warnings up: what a seeded fault has to raise.
    ///
    /// - Parameter withheld: wrong words whose rows are left out of the table, as if nobody had thought of them.
    static func linter(withholding withheld: Set<String> = []) throws -> Linter {
        let loaded = RuleLoader(catalogue: Catalogue.all).load(try files(withholding: withheld))
        try #require(loaded.problems.isEmpty, "\(loaded.problems)")
        return Linter(rules: loaded.rules, threshold: .warning)
    }

    /// The table of wrong words, in its order.
    static func misspellings() throws -> [Misspelling] {
        let rows = try text("official-chinese/" + table).split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
        return rows.compactMap { row in
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return cells.count >= 2 ? Misspelling(wrong: cells[0], right: cells[1]) : nil
        }
    }

    private static let table = "wrong-words.tsv"

    private static func files(withholding withheld: Set<String>) throws -> [RuleFile] {
        try Checkout.files(in: "Rules", endingWith: "").flatMap { Checkout.files(in: $0, endingWith: ".yaml") }.map { path in
            let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
            return RuleFile(source: try SourceFile(reading: path), isProven: true) { name in
                sibling(folder + "/" + name, isCut: name == table, withheld)
            }
        }
    }

    private static func sibling(_ path: String, isCut: Bool, _ withheld: Set<String>) -> Result<SourceFile, InputError> {
        Result { () throws(InputError) in
            let source = try SourceFile(reading: path)
            guard isCut, !withheld.isEmpty else { return source }
            let rows = source.text(in: 0..<source.bytes.count).split(separator: "\n", omittingEmptySubsequences: false)
            let kept = rows.filter { row in !withheld.contains(String(row.prefix { $0 != "\t" })) }
            return SourceFile(path: path, text: kept.joined(separator: "\n"))
        }
    }

    private static func text(_ path: String) throws -> String {
        let source = try SourceFile(reading: Checkout.root.appending(path: "Rules/" + path).path)
        return source.text(in: 0..<source.bytes.count)
    }
}
