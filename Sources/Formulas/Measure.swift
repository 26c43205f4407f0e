import Quantities

/// What a value in a formula is a value of: as far as known from the types of the slots, and fully once figures are bound.
///
/// One algebra serves both: ``unknown`` and ``kind(_:)`` occur only before figures are bound, ``unit(base:_:per:)`` says more.
enum Measure: Sendable, Hashable {
    /// A figure of any kind.
    case unknown
    /// The number 0 written in a formula, which compares with everything.
    case zero
    /// A number that only a formula states or yields, such as the 1 of 1 + 增幅.
    case literal
    /// A factor: 倍, 番, 1 + 增幅, what is left of the quotient of like things.
    case multiple
    /// Percent and percentage points, as fractions of one.
    case share
    /// A figure without a unit.
    case number
    /// Counted things and people, whatever the classifier.
    case count
    case year
    case date
    /// Some unit of a dimension.
    case kind(Dimension)
    /// The row of a base unit, and that of the base unit which the figure is a rate of; 0 without.
    case unit(base: UInt16, Dimension, per: UInt16)

    init(_ dimension: Dimension) {
        switch dimension {
        case .number: self = .number
        case .percent, .points: self = .share
        case .times, .doublings: self = .multiple
        case .people, .count: self = .count
        default: self = .kind(dimension)
        }
    }

    /// How far a plain number is from a mere factor; `nil` for what is no plain number.
    private var concreteness: Int? {
        switch self {
        case .zero, .literal: 0
        case .multiple: 1
        case .share: 2
        case .number: 3
        case .count: 4
        default: nil
        }
    }

    /// Whether values may stand as factors without any say on the unit.
    var isPlain: Bool { concreteness != nil }

    var dimension: Dimension? {
        switch self {
        case .kind(let dimension), .unit(_, let dimension, _): dimension
        default: nil
        }
    }
}

// MARK: Sums and comparisons

extension Measure {
    /// What two values have in common that may be added or compared; `nil` where they may not.
    func joined(with other: Measure) -> Measure? {
        if self == other { return self }
        return joinedInOrder(with: other) ?? other.joinedInOrder(with: self)
    }

    private func joinedInOrder(with other: Measure) -> Measure? {
        switch (self, other) {
        case (.zero, _): other
        case (.unknown, .literal): .unknown
        case (.unknown, _): other
        case (.literal, .share): .multiple
        case (.literal, .multiple), (.literal, .number), (.literal, .count), (.literal, .year): other
        case (.multiple, .share): .multiple
        case (.number, .multiple), (.number, .count), (.number, .year): other
        case (.kind(let dimension), .unit(_, let unitDimension, _)) where dimension == unitDimension: self
        default: nil
        }
    }

    func adding(_ other: Measure) -> Measure? {
        if self == .date || other == .date || (self == .year && other == .year) { return nil }
        return joined(with: other)
    }

    /// A year less a year is a number of years; nothing else changes its kind.
    func subtracting(_ other: Measure) -> Measure? {
        if self == .date || other == .date { return nil }
        if self == .year, other == .year { return .number }
        if other == .year, self != .unknown { return nil }
        return joined(with: other)
    }
}

// MARK: Products

extension Measure {
    func multiplied(by other: Measure) -> Measure? {
        if isPositional || other.isPositional { return nil }
        switch (concreteness, other.concreteness) {
        case (let left?, let right?): return left >= right ? asFactor : other.asFactor
        case (_?, nil): return other
        case (nil, _?): return self
        default: return product(with: other)
        }
    }

    /// A product of two figures with units is one only where a rate meets what it is a rate of.
    private func product(with other: Measure) -> Measure? {
        guard case .unit(let base, let dimension, let per) = self,
            case .unit(let otherBase, let otherDimension, let otherPer) = other
        else {
            return isSpan || other.isSpan ? nil : .unknown
        }
        if per == otherBase, otherPer == 0 { return .unit(base: base, dimension, per: 0) }
        if otherPer == base, per == 0 { return .unit(base: otherBase, otherDimension, per: 0) }
        return nil
    }

    func divided(by other: Measure) -> Measure? {
        if isPositional || other.isPositional { return nil }
        if self == .count, other == .count { return .multiple }
        if other.isPlain { return asFactor }
        if self == other { return self == .unknown ? .unknown : .multiple }
        switch (self, other) {
        case (.kind, .unit) where dimension == other.dimension, (.unit, .kind) where dimension == other.dimension:
            return .multiple
        case (.unit(let base, let dimension, per: 0), .unit(let other, _, per: 0)):
            return .unit(base: base, dimension, per: other)
        case (.unknown, _), (_, .unknown), (.kind, _): return .unknown
        default: return nil
        }
    }

    func raised(to exponent: Measure) -> Measure? {
        guard isPlain || self == .unknown, exponent.isExponent else { return nil }
        return self == .literal && exponent == .literal ? .literal : .multiple
    }

    var isExponent: Bool {
        switch self {
        case .unknown, .zero, .literal, .number, .multiple: true
        default: false
        }
    }

    /// Years of the calendar and dates, with which only differences make sense.
    private var isPositional: Bool { self == .year || self == .date }
    private var isSpan: Bool { dimension == .duration }
    private var asFactor: Measure { self == .zero ? .literal : self }
}
