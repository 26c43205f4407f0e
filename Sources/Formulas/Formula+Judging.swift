import Localization
import Quantities

extension Formula {
    /// What came of looking at figures.
    package enum Outcome: Sendable {
        /// Nothing can be said: a figure is missing, units differ, lists differ in length, a number is too large.
        case unverified(LocalizedText)
        case judged(Judgement)

        package var judgement: Judgement? {
            if case .judged(let judgement) = self { judgement } else { nil }
        }
    }

    /// Whether the figures that the slots took satisfy the formula.
    ///
    /// - Complexity: O(steps), times the members of lists.
    package func judge(_ bindings: [String: Binding]) -> Outcome {
        do throws(Obstacle) {
            return .judged(try worst(evaluate(bindings)))
        } catch {
            return .unverified(error.reason)
        }
    }

    /// The value of every step.
    func evaluate(_ bindings: [String: Binding], nominal: Bool = false) throws(Obstacle) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(steps.count)
        for step in steps {
            values.append(try value(of: step, values, bindings, nominal: nominal))
        }
        return values
    }

    private func value(
        of step: Step, _ values: [Value], _ bindings: [String: Binding], nominal: Bool
    ) throws(Obstacle) -> Value {
        switch step {
        case .constant(let index): return constants[index].value
        case .slot(let index):
            guard let binding = bindings[slots[index]] else { throw .missing(slots[index]) }
            return try Value(binding, nominal: nominal)
        case .negation(let operand): return try values[operand].negated()
        case .binary(let operation, let left, let right): return try values[left].applying(operation, values[right])
        case .function(let function, let operand): return try values[operand].applying(function)
        }
    }

    /// The first of the worst comparisons.
    private func worst(_ values: [Value]) throws(Obstacle) -> Judgement {
        var worst: Judgement?
        for (index, comparison) in comparisons.enumerated() {
            let (left, right) = (values[comparison.left], values[comparison.right])
            guard let measure = left.measure.joined(with: right.measure) else { throw .differentUnits }
            let count = try left.commonCount(with: right)
            for member in 0..<(count ?? 1) {
                let judgement = Judgement(
                    verdict: comparison.sign.verdict(left[member], right[member]), sign: comparison.sign, left: left[member],
                    right: right[member], comparison: index, member: count.map { _ in member }, measure: measure)
                if judgement.verdict > worst?.verdict ?? .ok || worst == nil { worst = judgement }
            }
        }
        guard let worst else { throw .emptyList }
        return worst
    }
}

extension Value {
    func applying(_ operation: Formula.Operation, _ other: Value) throws(Obstacle) -> Value {
        switch operation {
        case .add: try adding(other)
        case .subtract: try subtracting(other)
        case .multiply: try multiplied(by: other)
        case .divide: try divided(by: other)
        case .power: try raised(to: other)
        }
    }

    func applying(_ function: Formula.Function) throws(Obstacle) -> Value {
        switch function {
        case .sum: return try total()
        case .count:
            guard let count else { throw .emptyList }
            return Value(number: ExactDecimal(count))
        case .years:
            guard let year = QuantityScanner.standard.units.unit(named: "年") else { throw .noYears }
            return try inYears(year)
        }
    }
}
