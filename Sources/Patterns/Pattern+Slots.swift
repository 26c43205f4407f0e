extension Pattern {
    /// The type of each slot that takes numbers, by name, for rules that reckon with them.
    ///
    /// Slots for words and for expressions of the author's are not among them. A slot that has several types on the sides of
    /// a `|` has the type that covers them: `quantity` for figures of different kinds.
    package var slotTypes: [String: SlotType] {
        captures.reduce(into: [:]) { types, slot in types[slot.name] = SlotType.covering(slot.types) }
    }
}

extension SlotType {
    /// The one type of all, or `quantity` for numeric types that differ; `nil` where one takes no numbers.
    fileprivate static func covering(_ types: [SlotType?]) -> SlotType? {
        let known = types.compactMap { $0?.kind.isNumeric == true ? $0 : nil }
        guard known.count == types.count, let first = known.first else { return nil }
        if known.allSatisfy({ $0 == first }) { return first }
        return SlotType(kind: .quantity, isList: known.contains(where: \.isList))
    }
}
