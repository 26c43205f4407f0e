import Localization
import Quantities

extension FormulaBuilder {
    mutating func negation(of part: FormulaPart, at range: Range<Int>) throws(FormulaFault) -> FormulaPart {
        // A negative number is no share of anything, and no date: 0 says what may be taken from.
        guard part.measure != .year, part.measure != .date else {
            throw .mismatch(("0", .zero), named(part), .subtracting, at: range)
        }
        var result = self.part(.negation(part.step), part.measure, isList: part.isList, at: range, since: part.priorUses)
        result.isNeverZero = part.isNeverZero
        result.constant = try folded(at: range) { () throws(Obstacle) in try part.constant?.negated() }
        return result
    }

    mutating func operation(
        _ operation: Formula.Operation, _ left: FormulaPart, _ right: FormulaPart, signAt sign: Range<Int>
    ) throws(FormulaFault) -> FormulaPart {
        let range = left.range.lowerBound..<right.range.upperBound
        let measure = try measure(of: operation, left, right, signAt: sign)
        let step = Formula.Step.binary(operation, left.step, right.step)
        var result = part(step, measure, isList: left.isList || right.isList, at: range, since: left.priorUses)
        result.constant = try folded(at: range) { () throws(Obstacle) in
            guard let left = left.constant, let right = right.constant else { return nil }
            return try left.applying(operation, right)
        }
        result.isNeverZero = isNeverZero(operation, left, right, result.constant)
        return result
    }

    private func folded(
        at range: Range<Int>, _ value: () throws(Obstacle) -> Value?
    ) throws(FormulaFault) -> Value? {
        do throws(Obstacle) {
            return try value()
        } catch {
            throw .notComputable(error, at: range)
        }
    }

    private func isNeverZero(
        _ operation: Formula.Operation, _ left: FormulaPart, _ right: FormulaPart, _ constant: Value?
    ) -> Bool {
        if let constant { return !constant[0].outer.contains(.zero) }
        switch operation {
        case .multiply, .divide: return left.isNeverZero && right.isNeverZero
        default: return false
        }
    }

    private func measure(
        of operation: Formula.Operation, _ left: FormulaPart, _ right: FormulaPart, signAt sign: Range<Int>
    ) throws(FormulaFault) -> Measure {
        switch operation {
        case .add: return try joined(left, right, left.measure.adding(right.measure), .adding, at: sign)
        case .subtract: return try joined(left, right, left.measure.subtracting(right.measure), .subtracting, at: sign)
        case .multiply:
            guard let measure = left.measure.multiplied(by: right.measure) else {
                throw .mismatch(named(left), named(right), .multiplying, at: sign)
            }
            return measure
        case .divide: return try quotient(left, right, at: sign)
        case .power: return try power(left, right)
        }
    }

    private func joined(
        _ left: FormulaPart, _ right: FormulaPart, _ measure: Measure?, _ pairing: FormulaFault.Pairing, at sign: Range<Int>
    ) throws(FormulaFault) -> Measure {
        guard let measure, !isShareWithoutSign(left, right), !isShareWithoutSign(right, left) else {
            throw .mismatch(named(left), named(right), pairing, at: sign)
        }
        return measure
    }

    /// 增幅 < 5 says five times where 5% was meant; 1 + 增幅 is sound.
    private func isShareWithoutSign(_ share: FormulaPart, _ number: FormulaPart) -> Bool {
        guard share.measure == .share, number.measure == .literal, let value = number.constant?[0].core.upper.value else {
            return false
        }
        return value > .one
    }

    private func quotient(_ left: FormulaPart, _ right: FormulaPart, at sign: Range<Int>) throws(FormulaFault) -> Measure {
        guard right.isNeverZero else { throw .perhapsZero(text(right.range), at: right.range) }
        guard let measure = left.measure.divided(by: right.measure) else {
            throw .mismatch(named(left), named(right), .dividing, at: sign)
        }
        return measure
    }

    private func power(_ base: FormulaPart, _ exponent: FormulaPart) throws(FormulaFault) -> Measure {
        guard exponent.measure.isExponent else { throw .badExponent(named(exponent), at: exponent.range) }
        guard let measure = base.measure.raised(to: exponent.measure) else { throw .badBase(named(base), at: base.range) }
        return measure
    }
}

// MARK: Functions and comparisons

extension FormulaBuilder {
    mutating func function(
        _ function: Formula.Function, of part: FormulaPart, at range: Range<Int>
    ) throws(FormulaFault) -> FormulaPart {
        let measure = try measure(of: function, part)
        let isList = part.isList && function == .years
        var result = self.part(.function(function, part.step), measure, isList: isList, at: range, since: part.priorUses)
        // Every list that a pattern takes has members.
        result.isNeverZero = function == .count
        if function == .count { forgetUses(since: part.priorUses) }
        return result
    }

    private func measure(of function: Formula.Function, _ part: FormulaPart) throws(FormulaFault) -> Measure {
        if function != .years, !part.isList { throw .notAList(text(part.range), in: function, at: part.range) }
        switch function {
        case .count: return .number
        case .sum:
            guard let measure = part.measure.adding(part.measure) else { throw .noTotal(named(part), at: part.range) }
            return measure
        case .years:
            let isSpan = [.unknown, .number, .literal, .zero].contains(part.measure) || part.measure.dimension == .duration
            guard isSpan else { throw .noYears(named(part), at: part.range) }
            return .number
        }
    }

    func comparison(
        _ left: FormulaPart, _ sign: ComparisonSign, _ right: FormulaPart, signAt range: Range<Int>
    ) throws(FormulaFault) -> Formula.Comparison {
        _ = try joined(left, right, left.measure.joined(with: right.measure), .comparing, at: range)
        if left.isList != right.isList {
            let list = left.isList ? left : right
            throw .listAsValue(text(list.range), at: list.range)
        }
        return Formula.Comparison(left: left.step, sign: sign, right: right.step)
    }
}
