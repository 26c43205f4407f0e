import Diagnostics
import Localization

/// What a text report says about figures that were checked against each other.
extension Wording {
    static let written = LocalizedText(zh: "写明", en: "written")
    static let computed = LocalizedText(zh: "算得", en: "comes to")
    static let takes = LocalizedText(zh: "取值", en: "means")
    static let expected = LocalizedText(zh: "应有", en: "expected")
    static let allowed = LocalizedText(zh: "容许", en: "allowed")
    static let generously = LocalizedText(zh: "放宽", en: "generously")
    static let milder = LocalizedText(zh: "从轻", en: "milder")
    static let possibly = LocalizedText(zh: "可能", en: "possibly")

    /// The relation in numbers of operands, and as the rule has it.
    static func relation(_ numbered: String, _ formula: String) -> LocalizedText {
        guard !formula.isEmpty else { return LocalizedText(verbatim: numbered) }
        return LocalizedText(zh: "\(numbered)（\(formula)）", en: "\(numbered) (\(formula))")
    }

    static func apart(_ gap: LocalizedText) -> LocalizedText {
        LocalizedText(zh: "，相差至少 \(gap.zh)", en: ", at least \(gap.en) apart")
    }

    static func unlisted(_ figures: Int) -> LocalizedText {
        LocalizedText(zh: "……另有 \(figures) 个数", en: "… and \(figures) more")
    }

    /// What becomes of the two sides when every figure is read as generously as can be.
    static func generousReading(_ reckoning: PlacedReckoning) -> LocalizedText {
        let (stated, computed) = (reckoning.stated, reckoning.computed)
        let fits = reckoning.verdict == .suspicious
        return LocalizedText(
            zh: "\(stated.expression) 放到 \(stated.outer.zh)、\(computed.expression) 放到 \(computed.outer.zh)，"
                + (fits ? "才对得上" : "还是对不上"),
            en: "with \(stated.expression) at \(stated.outer.en) and \(computed.expression) at \(computed.outer.en) they "
                + (fits ? "just fit" : "still do not fit"))
    }

    // MARK: Coverage

    static let figures = LocalizedText(zh: "数字核验", en: "Figures checked against each other")
    static let noFigures = LocalizedText(
        zh: "没有遇到规则能够核验的数字关系。", en: "No relation between figures that a rule could check was met.")
    static let total = LocalizedText(zh: "合计", en: "total")
    static let openReasons = LocalizedText(zh: "未能核验的原因", en: "Why relations were left open")
    /// Heads of the columns: rule, looked at, fits, does not fit, left open.
    static let tallyHeads = [
        LocalizedText(zh: "规则", en: "rule"), LocalizedText(zh: "看到", en: "seen"), LocalizedText(zh: "相符", en: "fit"),
        LocalizedText(zh: "不符", en: "do not fit"), LocalizedText(zh: "未能核验", en: "left open"),
    ]

    static func openRelations(_ open: Int, of total: Int) -> LocalizedText {
        LocalizedText(
            zh: "未能核验（看到 \(total) 组数字，其中 \(open) 组没有下结论）",
            en: "Left open: \(open) of the \(total) relations between figures that were looked at")
    }
}
