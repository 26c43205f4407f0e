import Diagnostics
import Localization

extension Verification {
    var isFailure: Bool { outcome == .fails }

    /// The same relation with nothing claimed about it.
    func left(open reason: LocalizedText) -> Verification { Verification(.open(reason), at: range, operands: operands) }
}

extension LocalizedText {
    /// Why a relation that does not hold is not reported.
    static let excused = LocalizedText(zh: "规则写明这里可以例外（unless）", en: "an exception of the rule (unless) lets it pass")
    static let gaveUp = LocalizedText(zh: "规则的模式没有算完，不好下结论", en: "a pattern of the rule gave up, so nothing is claimed")
}
