/// Items that count on from one another, in the order of the text.
struct NumberingSequence: Sendable {
    var items: [NumberingItem]
    /// The form that its items should have; `nil` where any will do.
    var standard: NumberingForm?

    /// The standard form if any item has it, else the one most items have.
    var form: NumberingForm? {
        if let standard, items.contains(where: { $0.form == standard }) { return standard }
        var counts: [NumberingForm: Int] = [:]
        for item in items { counts[item.form, default: 0] += 1 }
        return items.map(\.form).max { counts[$0, default: 0] < counts[$1, default: 0] }
    }
}
