import Quantities

/// What a part of a formula comes to: one estimate in base units, or one for each member of a list.
struct Value: Sendable {
    enum Amount: Sendable {
        case one(Estimate)
        case many([Estimate])
    }

    let measure: Measure
    let amount: Amount
    /// What the value multiplies by as the exponent of 2, where it is a figure in 番: 翻番 is looser than its number of doublings.
    var doubling: Estimate?

    init(_ measure: Measure, _ amount: Amount, doubling: Estimate? = nil) {
        self.measure = measure
        self.amount = amount
        self.doubling = doubling
    }

    init(_ measure: Measure, _ estimate: Estimate) {
        self.init(measure, .one(estimate))
    }

    /// A number without a unit, exactly.
    init(number: ExactDecimal, _ measure: Measure = .number) {
        self.init(measure, Estimate(number))
    }

    /// How many members a list has; `nil` for a single value.
    var count: Int? {
        if case .many(let members) = amount { members.count } else { nil }
    }

    /// The estimate of a member; the only one of a single value, whatever the index.
    subscript(member: Int) -> Estimate {
        switch amount {
        case .one(let estimate): estimate
        case .many(let members): members[member]
        }
    }
}

// MARK: Arithmetic

extension Value {
    func negated() throws(Obstacle) -> Value {
        Value(measure, try map { Estimate(core: -$0.core, outer: -$0.outer) })
    }

    func adding(_ other: Value) throws(Obstacle) -> Value {
        try combined(with: other, measure.adding(other.measure), orElse: .differentUnits) { $0 + $1 }
    }

    func subtracting(_ other: Value) throws(Obstacle) -> Value {
        try combined(with: other, measure.subtracting(other.measure), orElse: .differentUnits) { $0 - $1 }
    }

    func multiplied(by other: Value) throws(Obstacle) -> Value {
        try combined(with: other, measure.multiplied(by: other.measure), orElse: .noProduct) { $0 * $1 }
    }

    func divided(by other: Value) throws(Obstacle) -> Value {
        try combined(with: other, measure.divided(by: other.measure), orElse: .noProduct) { $0.divided(by: $1) }
    }

    func raised(to exponent: Value) throws(Obstacle) -> Value {
        let measure = measure.raised(to: exponent.measure)
        if let doubling = exponent.doubling, case .one(let base) = amount, base == Estimate(ExactDecimal(2)) {
            return Value(.multiple, doubling)
        }
        return try combined(with: exponent, measure, orElse: .noPower) { $0.power($1) }
    }

    /// All members together.
    func total() throws(Obstacle) -> Value {
        guard case .many(let members) = amount, let first = members.first else { throw .emptyList }
        var sum = first
        for member in members.dropFirst() {
            sum = try Self.bounded(sum + member, unless: sum.isBounded && member.isBounded)
        }
        return Value(measure, sum)
    }

    /// A span of time, or a difference of years, as a plain number of years.
    func inYears(_ years: Unit) throws(Obstacle) -> Value {
        switch measure {
        case .number, .literal, .zero: return Value(.number, amount)
        case .unit(years.base, .duration, per: 0):
            let year = Estimate(years.factor)
            return Value(.number, try map { $0.divided(by: year) })
        default: throw .noYears
        }
    }
}

// MARK: Members

extension Value {
    private func map(_ change: (Estimate) -> Estimate?) throws(Obstacle) -> Amount {
        switch amount {
        case .one(let estimate):
            return .one(try Self.bounded(change(estimate), unless: estimate.isBounded))
        case .many(let members):
            var result: [Estimate] = []
            for member in members { result.append(try Self.bounded(change(member), unless: member.isBounded)) }
            return .many(result)
        }
    }

    /// Member by member; a single value goes with every member of a list.
    private func combined(
        with other: Value, _ measure: Measure?, orElse obstacle: Obstacle, _ combine: (Estimate, Estimate) -> Estimate?
    ) throws(Obstacle) -> Value {
        guard let measure else { throw obstacle }
        guard let count = try commonCount(with: other) else {
            return Value(measure, try Self.apply(combine, self[0], other[0]))
        }
        var members: [Estimate] = []
        for index in 0..<count { members.append(try Self.apply(combine, self[index], other[index])) }
        return Value(measure, .many(members))
    }

    /// The length of two lists, or of the one that is; `nil` for two single values.
    func commonCount(with other: Value) throws(Obstacle) -> Int? {
        guard let count, let otherCount = other.count else { return count ?? other.count }
        guard count == otherCount else { throw .differentLengths(count, otherCount) }
        return count
    }

    private static func apply(
        _ combine: (Estimate, Estimate) -> Estimate?, _ left: Estimate, _ right: Estimate
    ) throws(Obstacle) -> Estimate {
        try bounded(combine(left, right), unless: left.isBounded && right.isBounded)
    }

    /// Bounded operands give a bounded result, or else it left the range of the numbers.
    private static func bounded(_ result: Estimate?, unless wereBounded: Bool) throws(Obstacle) -> Estimate {
        guard let result, result.isBounded || !wereBounded else { throw .outOfRange }
        return result
    }
}

extension Estimate {
    var isBounded: Bool { core.isBounded && outer.isBounded }
}
