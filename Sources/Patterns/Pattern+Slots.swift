extension Pattern {
    /// The type of each slot by name, for rules that reckon with what it takes.
    ///
    /// A slot that is an expression of the author's has none. One that has several types on the sides of a `|` has the type
    /// that covers them: `quantity` for figures of different kinds.
    package var slotTypes: [String: SlotType] {
        syntax.slots.reduce(into: [:]) { types, slot in types[slot.name] = SlotType.covering(slot.types) }
    }
}

extension SlotType {
    /// The one type of all, or `quantity` for numeric types that differ; `nil` where one is none or takes words.
    fileprivate static func covering(_ types: [SlotType?]) -> SlotType? {
        let known = types.compactMap(\.self)
        guard known.count == types.count, let first = known.first else { return nil }
        if known.allSatisfy({ $0 == first }) { return first }
        guard known.allSatisfy(\.kind.isNumeric) else { return nil }
        return SlotType(kind: .quantity, isList: known.contains(where: \.isList))
    }
}
