import Diagnostics
import Localization
import Quantities

/// Decides which side of a comparison is the stated one and in which unit all is shown.
struct ReckoningLayout {
    private let formula: Formula
    private let judgement: Judgement
    private let bindings: [String: Binding]
    private let operands: [ReckoningOperand]
    /// Whether the right side of the formula is the stated one.
    private let isTurned: Bool
    private let notation: FigureNotation
    private let expressions: (left: String, right: String)
    private let nominal: (left: Interval?, right: Interval?)

    init(_ formula: Formula, _ judgement: Judgement, _ bindings: [String: Binding], _ operands: [ReckoningOperand]) {
        let comparison = formula.comparisons[judgement.comparison]
        self.formula = formula
        self.judgement = judgement
        self.bindings = bindings
        self.operands = operands
        isTurned = !formula.isSlot(comparison.left) && formula.isSlot(comparison.right)
        let stated = isTurned ? comparison.right : comparison.left
        notation = Self.notation(judgement, operands, stated: formula.slot(at: stated))
        expressions = ExpressionWriter(formula, operands: operands, bindings: bindings)
            .sides(comparison.left, comparison.right, member: judgement.member)
        nominal = formula.nominalSides(of: judgement, bindings)
    }

    /// The sign as read from the stated side.
    var sign: ComparisonSign { isTurned ? judgement.sign.reversed : judgement.sign }

    var stated: Reckoning.Side { isTurned ? right : left }
    var computed: Reckoning.Side { isTurned ? left : right }
    private var left: Reckoning.Side { side(expressions.left, nominal.left, judgement.left) }
    private var right: Reckoning.Side { side(expressions.right, nominal.right, judgement.right) }

    var gap: LocalizedText? {
        guard judgement.measure != .date, let gap = judgement.gap else { return nil }
        return notation.difference(gap, place: min(writtenPlace, notation.place(showing: gap, digits: 3)))
    }

    /// Exponent of the last digit that the figures of the draft need.
    private var writtenPlace: Int {
        let own = operands.filter { $0.quantity.map { Measure($0) } == judgement.measure }
        return own.compactMap(\.core).map(place(ofEnds:)).min() ?? 0
    }

    private func place(ofEnds interval: Interval) -> Int {
        [interval.lower.value, interval.upper.value].compactMap { $0.map(notation.place(showing:)) }.min() ?? 0
    }

    /// As many digits as the figures have, and enough for the width of an interval and for the gap.
    private func place(for estimate: Estimate) -> Int {
        let width = estimate.core.width.flatMap { $0.isZero ? nil : notation.place(showing: $0, digits: 2) }
        let gap = judgement.gap.map { notation.place(showing: $0, digits: 2) }
        return min(writtenPlace, width ?? place(ofEnds: estimate.core), gap ?? 0)
    }

    private func side(_ expression: String, _ nominal: Interval?, _ estimate: Estimate) -> Reckoning.Side {
        let place = place(for: estimate)
        return Reckoning.Side(
            expression: expression, value: words(of: expression) ?? notation.text(nominal ?? estimate.core, place: place),
            core: notation.text(estimate.core, place: place), outer: notation.text(estimate.outer, place: place))
    }

    /// What the draft says, for a side that is one figure of it.
    private func words(of expression: String) -> LocalizedText? {
        operands.indices.first { CircledNumber.text($0 + 1) == expression }
            .map { LocalizedText(verbatim: operands[$0].mention.text) }
    }

    func operand(_ operand: ReckoningOperand) -> Reckoning.Operand {
        let name = formula.slots[operand.position.slot]
        guard let quantity = operand.quantity else {
            return Reckoning.Operand(
                name: name, text: operand.mention.text, range: operand.mention.range, interval: countedValue(of: name),
                tolerance: LocalizedText(zh: "清点所得，准确数", en: "counted, exact"))
        }
        let shown = notation(for: quantity)
        let tolerance = ToleranceWording(quantity: quantity, mention: operand.mention, notation: shown)
        return Reckoning.Operand(
            name: name, text: operand.mention.text, range: operand.mention.range,
            interval: operand.core.map { shown.text($0) } ?? LocalizedText(verbatim: operand.mention.text),
            tolerance: tolerance.text)
    }

    private func countedValue(of name: String) -> LocalizedText {
        guard case .number(let number)? = bindings[name] else { return LocalizedText(verbatim: "") }
        return FigureNotation.number.text(number)
    }
}

// MARK: Units

extension ReckoningLayout {
    /// Amounts of what is compared share one unit; all other figures keep their own.
    private func notation(for quantity: Quantity) -> FigureNotation {
        if case .unit = judgement.measure, Measure(quantity) == judgement.measure { return notation }
        return FigureNotation(of: quantity)
    }

    /// The finest unit that the figures are written in, as long as the values keep a readable number of digits in it; that of the
    /// stated figure comes first.
    private static func notation(_ judgement: Judgement, _ operands: [ReckoningOperand], stated: Int?) -> FigureNotation {
        let ordered = operands.filter { $0.position.slot == stated } + operands.filter { $0.position.slot != stated }
        let candidates = ordered.compactMap(\.quantity).filter { Measure($0) == judgement.measure }
        guard var best = candidates.first.map(FigureNotation.init(of:)) else { return notation(of: judgement.measure) }
        guard case .unit = judgement.measure else { return best }
        let largest = [judgement.left.core, judgement.right.core].flatMap { [$0.lower.value, $0.upper.value] }
            .compactMap { $0?.magnitude }.max()
        for candidate in candidates.dropFirst() {
            let finer = FigureNotation(of: candidate)
            let digits = largest.map { finer.coefficient($0, .down).topPlace } ?? 0
            if finer.factor < best.factor, digits <= Self.mostDigits { best = finer }
        }
        return best
    }

    private static var mostDigits: Int { 7 }

    /// Where no figure of the draft is of the kind that is compared.
    private static func notation(of measure: Measure) -> FigureNotation {
        switch measure {
        case .share: .percent
        case .year: .year
        case .date: .date
        case .unit(let base, _, per: 0):
            FigureNotation(unit: QuantityScanner.standard.units.name(of: QuantityScanner.standard.units[base]))
        default: .number
        }
    }
}

// MARK: Sides

extension Formula {
    func slot(at step: Int) -> Int? {
        if case .slot(let slot) = steps[step] { slot } else { nil }
    }

    func isSlot(_ step: Int) -> Bool { slot(at: step) != nil }

    /// Both sides without tolerance.
    func nominalSides(of judgement: Judgement, _ bindings: [String: Binding]) -> (left: Interval?, right: Interval?) {
        do throws(Obstacle) {
            let values = try evaluate(try values(of: bindings, nominal: true), nominal: true)
            let comparison = comparisons[judgement.comparison]
            let member = judgement.member ?? 0
            return (values[comparison.left][member].core, values[comparison.right][member].core)
        } catch {
            return (nil, nil)
        }
    }
}
