import Quantities

/// What a slot gives to a formula, as far as its type says before any draft is read.
package struct OperandType: Sendable, Hashable {
    /// What one value of the slot is.
    package enum Content: Sendable, Hashable {
        /// A figure of this dimension; `nil` for any figure.
        case figure(Dimension?)
        /// A bare number: `integer`, `rank`, the terms of a `ratio`.
        case number
        case year
        case date
        /// Words, which no formula can use.
        case text
    }

    package let content: Content
    /// Whether it takes an enumeration (金额列) or has several terms (比例).
    package let isList: Bool

    package init(_ content: Content, isList: Bool = false) {
        self.content = content
        self.isList = isList
    }

    var measure: Measure {
        switch content {
        case .figure(nil), .text: .unknown
        case .figure(let dimension?): Measure(dimension)
        case .number: .number
        case .year: .year
        case .date: .date
        }
    }
}
