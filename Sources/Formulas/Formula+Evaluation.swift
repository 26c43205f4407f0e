import Quantities

extension Formula {
    /// A step that is taken differently, to try what would have been right.
    struct Variation {
        let step: Int
        let value: ([Value]) throws(Obstacle) -> Value
    }

    /// What each slot took; `nominal` leaves tolerances out.
    func values(of bindings: [String: Binding], nominal: Bool = false) throws(Obstacle) -> [Value] {
        var values: [Value] = []
        for slot in slots {
            guard let binding = bindings[slot] else { throw .missing(slot) }
            let isList = listSlots.contains(slot)
            guard binding.isSingle != isList else { throw .wrongShape(slot, isList: isList) }
            values.append(try Value(binding, nominal: nominal))
        }
        return values
    }

    /// The value of every step, given that of every slot.
    func evaluate(
        _ slotValues: [Value], nominal: Bool = false, varying variation: Variation? = nil
    ) throws(Obstacle) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(steps.count)
        for (index, step) in steps.enumerated() {
            if let variation, variation.step == index {
                values.append(try variation.value(values))
            } else {
                values.append(try value(of: step, values, slotValues, nominal: nominal))
            }
        }
        return values
    }

    private func value(
        of step: Step, _ values: [Value], _ slotValues: [Value], nominal: Bool
    ) throws(Obstacle) -> Value {
        switch step {
        case .constant(let index): nominal ? constants[index].nominal : constants[index].value
        case .slot(let index): slotValues[index]
        case .negation(let operand): try values[operand].negated()
        case .binary(let operation, let left, let right): try values[left].applying(operation, values[right])
        case .function(let function, let operand): try values[operand].applying(function)
        }
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
            guard let year = KnownUnits.year else { throw .noYears }
            return try inYears(year)
        }
    }
}
