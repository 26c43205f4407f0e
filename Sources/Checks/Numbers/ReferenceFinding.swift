import Diagnostics
import Formulas
import Localization
import Quantities

/// What is said about values of a larger place that cannot be one.
struct ReferenceFinding {
    let group: ReferenceGroup
    let values: [ReferenceValue]
    /// Positions of the two that are farthest apart.
    let opposites: (Int, Int)
    let verdict: Verdict

    func finding() -> Finding {
        let (left, right) = (values[opposites.0], values[opposites.1])
        // The finding stands at a comparison, never at the place in a table.
        let (other, here) = right.isImplied ? (left, right) : (right, left)
        return Finding(
            at: here.place, message(here, other),
            values: ["指标": LocalizedText(verbatim: group.name), "范围": LocalizedText(verbatim: group.area)],
            notes: notes, demotion: verdict == .contradiction ? 0 : 1, reckoning: reckoning(other, here))
    }

    // MARK: Words

    private func message(_ here: ReferenceValue, _ other: ReferenceValue) -> LocalizedText {
        let notation = FigureNotation(of: here.figures[0].stated.quantity)
        let (mine, others) = (notation.text(here.value), notation.text(other.value))
        let source = other.isVerified ? ("核定的是", "the verified figure is")
            : other.isImplied ? ("另一处推算是", "another place implies") : ("文中另写", "the draft states")
        return LocalizedText(
            zh: "从这里推算，\(group.area)“\(group.name)”是 \(mine.zh)；\(source.0) \(others.zh)，两处对不上",
            en: "this implies \(mine.en) of “\(group.name)” for \(group.area); \(source.1) \(others.en)")
    }

    /// The places that the reckoning does not show.
    private var notes: [Note] {
        values.enumerated().filter { $0.offset != opposites.0 && $0.offset != opposites.1 }.map { _, value in
            let shown = FigureNotation(of: value.figures[0].stated.quantity).text(value.value)
            return Note(
                LocalizedText(zh: "这里是 \(shown.zh)", en: "here it is \(shown.en)"), at: value.place, in: value.figures[0].file)
        }
    }

    // MARK: Arithmetic

    private func reckoning(_ other: ReferenceValue, _ here: ReferenceValue) -> Reckoning {
        let notation = FigureNotation(of: here.figures[0].stated.quantity)
        let gap = other.estimate.core.gap(to: here.estimate.core).flatMap { $0.isZero ? nil : $0 }
        return Reckoning(
            verdict: verdict == .contradiction ? .contradiction : .suspicious, relation: "\(group.area)只有一个数", sign: "=",
            operands: (other.figures + here.figures).map(operand), stated: side(other, from: 0, notation),
            computed: side(here, from: other.figures.count, notation), gap: gap.map { notation.difference($0) })
    }

    private func operand(_ figure: ReferenceValue.Figure) -> Reckoning.Operand {
        let notation = FigureNotation(of: figure.stated.quantity)
        let mention = Formulas.Mention(figure.text, at: figure.place)
        return Reckoning.Operand(
            name: figure.name, text: figure.text, range: figure.place, in: figure.file,
            interval: notation.text(figure.stated.estimate.core),
            tolerance: ToleranceWording(quantity: figure.stated.quantity, mention: mention, notation: notation).text)
    }

    private func side(_ value: ReferenceValue, from first: Int, _ notation: FigureNotation) -> Reckoning.Side {
        let numerals = value.figures.indices.map { Reckoning.numeral(ofOperand: first + $0) }
        return Reckoning.Side(
            expression: numerals.joined(separator: value.sign ?? ""), value: notation.text(value.value),
            core: notation.text(value.estimate.core), outer: notation.text(value.estimate.outer))
    }
}
