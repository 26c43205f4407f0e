import Quantities

/// A written figure with its sign, which the words around it or a minus sign in a table give it.
struct StatedFigure {
    let quantity: Quantity
    /// Whether it is the size of a fall.
    let isNegative: Bool
    /// Whether its number is meant whatever markers stand round it: of two statements of one target, 15%以上 and 65% do not fit.
    let isNumberMeant: Bool

    init(_ quantity: Quantity, isNegative: Bool = false, isNumberMeant: Bool = false) {
        self.quantity = quantity
        self.isNegative = isNegative
        self.isNumberMeant = isNumberMeant && !quantity.isRange
    }

    /// In the base of its unit.
    var value: ExactDecimal { isNegative ? quantity.normalized.negated : quantity.normalized }

    /// What it can mean, in the base of its unit.
    var estimate: Estimate {
        let size = isNumberMeant ? number : quantity.estimate
        return isNegative ? Estimate(.zero) - size : size
    }

    /// The number as rounded to its last digit.
    private var number: Estimate {
        let half = quantity.lastUnit.half.multiplied(by: quantity.unit.factor) ?? .zero
        return Estimate(quantity.normalized).widened(by: half)
    }
}

extension StatedFigure {
    /// What each of several figures can mean beside the others, all of them being statements of one value.
    ///
    /// Rounding explains why 10.3 stands for 10.25. It explains no difference between two figures that are written to the same
    /// digit (5.2% and 5.3%): these are taken for exactly what they say.
    ///
    /// - Complexity: O(n).
    static func estimates(of figures: [StatedFigure]) -> [Estimate] {
        let counts = figures.reduce(into: [Precision: Int]()) { counts, figure in
            if let precision = figure.precision { counts[precision, default: 0] += 1 }
        }
        return figures.map { figure in
            figure.precision.flatMap { counts[$0] } ?? 1 > 1 ? Estimate(figure.value) : figure.estimate
        }
    }

    /// The verdict on two statements of one value.
    static func verdict(_ left: StatedFigure, _ right: StatedFigure) -> Verdict {
        Verdict.same(estimates(of: [left, right]))
    }

    private struct Precision: Hashable {
        let lastUnit: ExactDecimal
        let lastNonzeroUnit: ExactDecimal
    }

    /// To which digit it is written; `nil` for ranges, shares such as 三成, and what has a marker.
    private var precision: Precision? {
        guard quantity.qualifiers.isEmpty || isNumberMeant, !quantity.isRange, !quantity.traits.contains(.fraction),
            quantity.role == .cardinal,
            let last = quantity.lastUnit.multiplied(by: quantity.unit.factor),
            let nonzero = quantity.lastNonzeroUnit.multiplied(by: quantity.unit.factor)
        else { return nil }
        return Precision(lastUnit: last, lastNonzeroUnit: nonzero)
    }
}
