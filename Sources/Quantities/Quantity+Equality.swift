extension Quantity {
    /// Equal when they stand at one place and say the same.
    package static func == (left: Quantity, right: Quantity) -> Bool {
        left.range == right.range && left.numeralRange == right.numeralRange && left.value == right.value
            && left.upper == right.upper && left.unit == right.unit && left.per == right.per && left.role == right.role
            && left.traits == right.traits && left.qualifiers == right.qualifiers && left.date == right.date
            && left.termRange.count == right.termRange.count
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(range)
        hasher.combine(value)
    }
}
