import Quantities

extension Formula {
    /// The slot whose figure, taken with the other sign, makes all fit: the draft says 增长 where the figures fall.
    ///
    /// - Parameter names: slots that state a change; those in % and 百分点 without. An addend of a sum is not to be among them,
    ///   since a part that is missing looks the same.
    package func reversedSlot(_ bindings: [String: Binding], among names: [String]? = nil) -> String? {
        do throws(Obstacle) {
            let values = try values(of: bindings)
            for (slot, value) in values.enumerated() where names?.contains(slots[slot]) ?? (value.measure == .share) {
                var turned = values
                turned[slot] = try value.negated()
                if try worst(evaluate(turned)).verdict == .ok { return slots[slot] }
            }
        } catch {
            return nil
        }
        return nil
    }
}
