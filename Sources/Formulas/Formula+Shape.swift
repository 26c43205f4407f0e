import Quantities

// What a formula does with a slot, as far as slips need it.
extension Formula {
    /// Whether a list only enters as its sum.
    func isSummed(_ slot: Int) -> Bool {
        guard let step = onlyStep(of: slot) else { return false }
        return steps.contains(.function(.sum, step))
    }

    /// How many values are added up where a slot is one of them; 0 where it is none.
    func addends(with slot: Int) -> Int {
        guard var top = onlyStep(of: slot) else { return 0 }
        for (index, step) in steps.enumerated() {
            if case .binary(.add, let left, let right) = step, left == top || right == top { top = index }
        }
        var count = 0
        var rest = [top]
        while let step = rest.popLast() {
            if case .binary(.add, let left, let right) = steps[step] { rest += [left, right] } else { count += 1 }
        }
        return count > 1 ? count : 0
    }

    private func onlyStep(of slot: Int) -> Int? {
        let places = steps.indices.filter { steps[$0] == .slot(slot) }
        return places.count == 1 ? places.first : nil
    }

    /// Whether a step reads a figure as growth: 1 + k, or a × (1 + r).
    func isGrowth(_ step: Int) -> Bool {
        switch steps[step] {
        case .binary(.add, let left, let right): return isOne(left) || isOne(right)
        case .binary(.multiply, let left, let right): return growth(left) != nil || growth(right) != nil
        default: return false
        }
    }

    /// The rate in 1 + r.
    private func growth(_ step: Int) -> Int? {
        guard case .binary(.add, let left, let right) = steps[step] else { return nil }
        return isOne(left) ? right : isOne(right) ? left : nil
    }

    private func isOne(_ step: Int) -> Bool {
        guard case .constant(let index) = steps[step], case .one(let value) = constants[index].value.amount else { return false }
        return value == Estimate(.one)
    }
}

// MARK: Other readings

extension Formula {
    /// Ways to misunderstand a slot, with the step that each changes: growth by k against a multiple of k, per cent against
    /// points.
    func otherReadings(of slot: Int, _ values: [Value]) -> [(step: Int, variation: Variation)] {
        guard case .one = values[slot].amount else { return [] }
        return steps.indices.compactMap { index in
            let reading: (([Value]) throws(Obstacle) -> Value)? =
                switch values[slot].measure {
                case .multiple: multipleReading(of: slot, at: index)
                case .share: shareReading(of: slot, at: index)
                default: nil
                }
            return reading.map { (index, Variation(step: index, value: $0)) }
        }
    }

    private func multipleReading(of slot: Int, at index: Int) -> (([Value]) throws(Obstacle) -> Value)? {
        if let rate = growth(index), steps[rate] == .slot(slot) { return { $0[rate] } }
        guard case .binary(.multiply, let left, let right) = steps[index], let (base, factor) = pair(left, right, with: slot)
        else {
            return nil
        }
        return { values throws(Obstacle) in
            try values[base].multiplied(by: try Value(number: .one, .literal).adding(values[factor]))
        }
    }

    private func shareReading(of slot: Int, at index: Int) -> (([Value]) throws(Obstacle) -> Value)? {
        switch steps[index] {
        case .binary(.multiply, let left, let right):
            guard let (base, rate) = growth(right).map({ (left, $0) }) ?? growth(left).map({ (right, $0) }),
                steps[rate] == .slot(slot)
            else { return nil }
            return { values throws(Obstacle) in
                guard values[base].measure == .share else { throw .differentUnits }
                return try values[base].adding(values[rate])
            }
        case .binary(.add, let left, let right):
            guard let (base, rate) = pair(left, right, with: slot), !isOne(base) else { return nil }
            return { values throws(Obstacle) in
                try values[base].multiplied(by: try Value(number: .one, .literal).adding(values[rate]))
            }
        default: return nil
        }
    }

    /// Two steps, the one that is the slot second.
    private func pair(_ left: Int, _ right: Int, with slot: Int) -> (other: Int, slot: Int)? {
        steps[right] == .slot(slot) ? (left, right) : steps[left] == .slot(slot) ? (right, left) : nil
    }
}
