import Localization
import Quantities
import RuleModel
import YAML

/// A value that figures must not pass, as a rule writes it: 100%, 366天, 0.
struct BoundsLimit: Sendable {
    /// As written.
    let text: String
    /// `nil` for a bare number, which limits figures of any unit in the unit they are written in.
    private let unit: Quantity?
    private let value: ExactDecimal

    /// Reads one figure without markers; anything else is a fault.
    init?(_ node: YAMLNode, reader: RuleReader) {
        guard let text = reader.string(node) else { return nil }
        let bytes = Array(text.utf8)
        let figures = QuantityScanner.standard.scan(bytes)
        guard let figure = figures.first, figures.count == 1, figure.range == bytes.indices, figure.role == .cardinal,
            figure.qualifiers.isEmpty, !figure.isRange
        else {
            reader.fault(
                zh: "“\(text)”不是一个数", en: "“\(text)” is no figure",
                hint: LocalizedText(zh: "写数字和单位，例如 100%、366天", en: "write a number with its unit, such as 100% or 366天"),
                at: node.range)
            return nil
        }
        self.text = text
        unit = figure.unit.isNone ? nil : figure
        value = figure.unit.isNone ? figure.value : figure.normalized
    }

    /// Whether a figure measures what the limit does.
    func limits(_ figure: Quantity) -> Bool { unit.map { figure.isCommensurable(with: $0) } ?? true }

    /// Whether both limits can hold for one figure.
    func isCommensurable(with other: BoundsLimit) -> Bool {
        guard let unit, let otherUnit = other.unit else { return true }
        return unit.isCommensurable(with: otherUnit)
    }

    func isBelow(_ other: BoundsLimit) -> Bool { value < other.value }

    // MARK: Verdicts

    /// How a figure stands to this as its upper limit.
    ///
    /// Rounding lifts no value above a limit that can be written itself, so a figure without markers is taken as it stands.
    func asUpper(_ figure: Quantity) -> Verdict {
        guard figure.qualifiers.isEmpty else { return .atMost(estimate(figure), Estimate(value)) }
        return written(figure.upper ?? figure.value, of: figure) <= value ? .ok : .contradiction
    }

    /// How a figure stands to this as its lower limit.
    func asLower(_ figure: Quantity) -> Verdict {
        guard figure.qualifiers.isEmpty else { return .atMost(Estimate(value), estimate(figure)) }
        return value <= written(figure.value, of: figure) ? .ok : .contradiction
    }

    private func estimate(_ figure: Quantity) -> Estimate { unit == nil ? figure.writtenEstimate : figure.estimate }

    private func written(_ value: ExactDecimal, of figure: Quantity) -> ExactDecimal {
        unit == nil ? value : value.multiplied(by: figure.unit.factor) ?? value
    }
}
