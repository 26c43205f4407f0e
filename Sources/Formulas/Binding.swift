import Quantities

/// What a slot of a formula took in a draft.
package enum Binding: Sendable, Hashable {
    /// A figure of the text.
    case figure(Quantity)
    /// The members of an enumeration, or the terms of a ratio.
    case figures([Quantity])
    /// A number that was counted or is known from elsewhere, exactly.
    case number(ExactDecimal)

    /// The figures of the text among it.
    package var quantities: [Quantity] {
        switch self {
        case .figure(let quantity): [quantity]
        case .figures(let quantities): quantities
        case .number: []
        }
    }
}

extension Binding {
    var isSingle: Bool {
        if case .figures = self { false } else { true }
    }

    func quantity(at member: Int) -> Quantity? {
        let quantities = quantities
        return member < quantities.count ? quantities[member] : nil
    }

    /// The same with another figure in place of one.
    func replacing(_ member: Int, with quantity: Quantity) -> Binding {
        switch self {
        case .figures(var quantities) where quantities.indices.contains(member):
            quantities[member] = quantity
            return .figures(quantities)
        case .figure: return .figure(quantity)
        default: return self
        }
    }
}
