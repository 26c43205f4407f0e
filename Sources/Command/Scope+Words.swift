import DocumentModel
import Localization
import RuleModel

extension Scope {
    /// Where it looks, in words; patterns and names of parts are given to `code` to be set off.
    func words(code: (String) -> String) -> LocalizedText {
        let looked = Self.list(included, code)
        let left = excluded.isEmpty ? nil : Self.list(excluded, code)
        let counted = unit.map { LocalizedText(zh: "，以\($0.alias)为单位", en: ", counted by the \($0.rawValue)") }
        return LocalizedText(
            zh: looked.zh + (left.map { "，不看\($0.zh)" } ?? "") + (counted?.zh ?? ""),
            en: looked.en + (left.map { ", but not \($0.en)" } ?? "") + (counted?.en ?? ""))
    }

    private static func list(_ terms: [Term], _ code: (String) -> String) -> LocalizedText {
        let words = terms.map { Self.words(of: $0, code) }
        return LocalizedText(zh: words.map(\.zh).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
    }

    private static func words(of term: Term, _ code: (String) -> String) -> LocalizedText {
        switch term {
        case .document: LocalizedText(zh: "全文（附件除外）", en: "the document without its appendix")
        case .region(let region):
            LocalizedText(zh: region.alias, en: "the " + region.rawValue.replacing("-", with: " "))
        case .headings(nil): LocalizedText(zh: "标题", en: "headings")
        case .headings(let level?): LocalizedText(zh: "第 \(level) 级标题", en: "headings of level \(level)")
        case .section(let pattern):
            LocalizedText(
                zh: "标题含 \(code(pattern.pattern.text)) 的部分", en: "sections whose heading holds \(code(pattern.pattern.text))")
        case .part(let name): LocalizedText(zh: "\(code(name)) 部分", en: "the part \(code(name))")
        }
    }
}
