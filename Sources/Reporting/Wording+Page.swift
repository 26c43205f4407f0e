import Diagnostics
import Localization
import SourceText

/// What a report that is read as a page says beyond the words of all reports.
extension Wording {
    static let pageTitle = LocalizedText(zh: "核稿报告", en: "Review of a draft")
    static let findings = LocalizedText(zh: "问题", en: "Findings")
    static let skip = LocalizedText(zh: "跳到问题清单", en: "Skip to the findings")
    static let files = LocalizedText(zh: "文件", en: "Files")
    static let problems = LocalizedText(zh: "故障", en: "Problems")
    static let done = LocalizedText(zh: "已处理", en: "Done")
    static let rule = LocalizedText(zh: "规则", en: "rule")
    static let allRules = LocalizedText(zh: "全部规则", en: "All rules")
    static let search = LocalizedText(zh: "查找（按 / 键）", en: "Search (press /)")
    static let hideDone = LocalizedText(zh: "不显示已处理的", en: "Hide what is done")
    static let previous = LocalizedText(zh: "上一处", en: "Previous")
    static let next = LocalizedText(zh: "下一处", en: "Next")
    static let list = LocalizedText(zh: "清单", en: "List")
    static let close = LocalizedText(zh: "关闭", en: "Close")
    static let dark = LocalizedText(zh: "深色", en: "Dark")
    static let level = LocalizedText(zh: "级别", en: "level")
    static let keys = LocalizedText(
        zh: "键盘：J、K 下一处、上一处，回车在清单与正文之间来去，/ 查找，Esc 返回。",
        en: "Keys: J and K go to the next and the previous finding, Enter between list and draft, / searches, Esc goes back.")
    static let noMatch = LocalizedText(zh: "没有符合条件的问题。", en: "No finding fits.")
    static let nothingFound = LocalizedText(zh: "没有发现问题。", en: "Nothing found.")
    static let isSafe = LocalizedText(zh: "照改不变原意", en: "safe to take")
    static let rulesAtWork = LocalizedText(zh: "规则", en: "Rules")
    static let relations = LocalizedText(zh: "核对数字", en: "Figures checked")
    static let kindOfDraft = LocalizedText(zh: "文种", en: "Kind")

    static let comma = LocalizedText(zh: "，", en: ", ")

    static func bracketed(_ text: LocalizedText) -> LocalizedText {
        LocalizedText(zh: "（\(text.zh)）", en: " (\(text.en))")
    }

    /// The line of a place, in a Word document its paragraph.
    static func line(_ position: SourcePosition) -> LocalizedText { lines([position]) }

    /// The lines of places in one file, each once and not too many.
    static func lines(_ positions: [SourcePosition]) -> LocalizedText {
        let (all, most) = (Array(Set(positions.map(\.line))).sorted(), 12)
        let shown = all.prefix(most).map { String($0) }
        let isLine = positions.allSatisfy { $0.unit == .line }
        return LocalizedText(
            zh: "第" + shown.joined(separator: "、") + (all.count > most ? "……" : "") + (isLine ? "行" : "段"),
            en: (isLine ? "line" : "paragraph") + (all.count == 1 ? " " : "s ") + shown.joined(separator: ", ")
                + (all.count > most ? " …" : ""))
    }

    static func shown(of total: Int) -> LocalizedText {
        LocalizedText(zh: "共 \(total) 处", en: total == 1 ? "1 finding" : "\(total) findings")
    }

    static func byRule(_ rules: Int) -> LocalizedText {
        LocalizedText(zh: "按规则看（\(rules) 条）", en: "By rule (\(rules))")
    }
}
