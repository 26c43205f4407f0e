import Localization
import Reporting
import RuleModel

/// The words of a `replace` rule as a table; columns that no word fills are left out.
struct RulesDocsWordTable {
    let pairs: [WordPair]
    let language: Language

    var lines: [String] {
        let columns: [(LocalizedText, (WordPair) -> String?)] = [
            (LocalizedText(zh: "不写", en: "not"), { Markdown.text($0.wrong) }),
            (LocalizedText(zh: "写", en: "but"), { Markdown.text($0.right) }),
            (LocalizedText(zh: "这些地方不算", en: "except in"), { $0.unless.map(Markdown.code) }),
            (LocalizedText(zh: "说明", en: "remark"), { $0.note.map { Markdown.text($0) } }),
        ]
        let filled = columns.filter { column in pairs.contains { column.1($0) != nil } }
        return Markdown.table(
            filled.map { $0.0(in: language) }, pairs.map { pair in filled.map { $0.1(pair) ?? "" } })
    }
}
