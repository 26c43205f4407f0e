/// A unit, currency or classifier as a figure carries it; ``UnitTable`` knows its names.
package struct Unit: Sendable, Hashable {
    /// Row in the ``UnitTable`` that made it; 0 for a bare number.
    package let id: UInt16
    /// Row of the unit in which values are compared.
    package let base: UInt16
    package let dimension: Dimension
    /// Whether it counts things one by one, so that a number written out in full is exact.
    package let isDiscrete: Bool
    private let factorDigits: Int64
    private let factorExponent: Int8

    init(id: UInt16, base: UInt16, dimension: Dimension, isDiscrete: Bool, factorDigits: Int64, factorExponent: Int8) {
        self.id = id
        self.base = base
        self.dimension = dimension
        self.isDiscrete = isDiscrete
        self.factorDigits = factorDigits
        self.factorExponent = factorExponent
    }

    /// No unit at all: 1163, 10亿.
    package static let none = Unit(
        id: 0, base: 0, dimension: .number, isDiscrete: true, factorDigits: 1, factorExponent: 0)

    package var isNone: Bool { id == 0 }

    /// How many base units one unit is, exactly.
    package var factor: ExactDecimal {
        ExactDecimal(unchecked: Int128(factorDigits), exponent: Int(factorExponent))
    }

    var isBase: Bool { factorDigits == 1 && factorExponent == 0 }

    /// Whether values in both units can be added and compared in their bases. Counts can whatever their classifiers are.
    package func isCommensurable(with other: Unit) -> Bool {
        dimension == other.dimension && (base == other.base || dimension == .count)
    }
}

extension Unit {
    /// The same unit once its base has been read.
    func with(base: UInt16) -> Unit {
        Unit(
            id: id, base: base, dimension: dimension, isDiscrete: isDiscrete, factorDigits: factorDigits,
            factorExponent: factorExponent)
    }
}
