import Diagnostics
import DocumentModel
import Localization
import Quantities
import RuleModel
import SourceText

/// What is said about parts that do not make their whole.
struct RatioWording {
    private let shares: RatioShares
    private let sum: RatioSum
    private let text: TextView

    init(_ shares: RatioShares, _ sum: RatioSum, _ text: TextView) {
        self.shares = shares
        self.sum = sum
        self.text = text
    }

    var finding: Finding {
        let ratio = LocalizedText(verbatim: text.text(in: shares.range))
        let value = LocalizedText(verbatim: sum.value.description)
        let total = LocalizedText(verbatim: sum.total.description)
        return Finding(
            at: text.sourceRange(of: shares.range), message,
            values: ["ratio": ratio, "比例": ratio, "sum": value, "合计": value, "total": total, "总数": total],
            notes: [nameNote], demotion: sum.verdict == .suspicious ? 1 : 0, reckoning: reckoning)
    }

    private var message: LocalizedText {
        let (value, total) = (sum.value.description, sum.total.description)
        return switch sum.verdict {
        case .contradiction:
            LocalizedText(
                zh: "各部分相加是\(value)，每项放宽到一个末位也凑不成\(total)，请核对",
                en: "the parts add up to \(value); even with a unit of the last digit to spare in each they do not make \(total)")
        case .ok, .suspicious:
            LocalizedText(
                zh: "各部分相加是\(value)，各项都按四舍五入算凑不成\(total)，请核对",
                en: "the parts add up to \(value); parts rounded to the nearest digit do not make \(total)")
        }
    }

    private var nameNote: Note {
        let name = text.text(in: shares.name)
        return Note(
            LocalizedText(zh: "“\(name)”的各部分应合成\(sum.total)", en: "the parts of “\(name)” make \(sum.total)"),
            at: text.sourceRange(of: shares.name))
    }
}

// MARK: What the rule stands for

extension RatioWording {
    static func expansion(of pattern: String, formula: String, total: ExactDecimal) -> Expansion {
        Expansion(
            title: LocalizedText(zh: "由这些词说明的比例", en: "a ratio that these words announce"),
            description: LocalizedText(
                zh: "a∶b∶c 的各部分，每项按自己的末位四舍五入，相加应能得\(total)",
                en: "the parts of a∶b∶c, each rounded at its own last digit, must be able to make \(total)"),
            pattern: pattern, formula: formula,
            guards: [RatioShares.Doubt.approximate, .otherParts, .otherTotal, .unrelated].map(\.reason))
    }
}

// MARK: The arithmetic

extension RatioWording {
    private static let numbers = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"]

    private var reckoning: Reckoning {
        let total = sum.total.description
        let names = shares.terms.indices.map { "第\($0 + 1)项" }
        return Reckoning(
            verdict: sum.verdict == .contradiction ? .contradiction : .suspicious,
            relation: names.joined(separator: " + ") + " = \(total)", sign: "=",
            operands: zip(names, shares.terms).map { operand(name: $0, $1) },
            stated: Reckoning.Side(
                expression: total, value: LocalizedText(verbatim: total), core: LocalizedText(verbatim: total),
                outer: LocalizedText(verbatim: total)),
            computed: Reckoning.Side(
                expression: Self.numbers.prefix(shares.terms.count).joined(separator: "+"),
                value: LocalizedText(verbatim: sum.value.description), core: Self.interval(sum.estimate.core),
                outer: Self.interval(sum.estimate.outer)),
            gap: sum.gap.map { LocalizedText(verbatim: $0.description) }, slip: RatioSlip(shares, sum)?.words(Self.numbers))
    }

    private func operand(name: String, _ term: RatioTerm) -> Reckoning.Operand {
        let half = term.lastUnit.half
        return Reckoning.Operand(
            name: name, text: text.text(in: term.range), range: text.sourceRange(of: term.range),
            interval: Self.interval(term.estimate.core),
            tolerance: LocalizedText(zh: "±\(half)（末位四舍五入）", en: "±\(half) (last digit rounded)"))
    }

    /// 99.85 … 100.15
    private static func interval(_ interval: Interval) -> LocalizedText {
        let (low, high) = (interval.lower.value?.description ?? "−∞", interval.upper.value?.description ?? "+∞")
        return LocalizedText(verbatim: "\(low) … \(high)")
    }
}
