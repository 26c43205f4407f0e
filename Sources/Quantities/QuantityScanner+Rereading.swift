extension QuantityScanner {
    /// Reads the words of a figure again after an edit, in the unit that the figure had from its neighbours; `nil` when they no
    /// longer make one figure of the same kind, such as 0300亿元.
    ///
    /// - Complexity: O(n) in the number of bytes.
    package func reread(_ text: [UInt8], as original: Quantity) -> Quantity? {
        let list = scan(text)
        guard list.count == 1, var found = list.first, list.outOfRange.isEmpty else { return nil }
        if original.traits.contains(.unitInherited), !original.isRange, found.unit.isNone, found.scale == 0 {
            found = found.asListMember(of: original.unit, scale: original.scale, role: original.role)
        }
        guard found.isCommensurable(with: original), found.isRange == original.isRange else { return nil }
        guard found.role == original.role || original.role == .ratio else { return nil }
        return found.extent == 0..<text.count ? found : nil
    }
}
