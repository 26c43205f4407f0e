/// What may stand behind a key.
package indirect enum ValueShape: Sendable {
    /// Any scalar, taken as a text.
    case text
    /// A pattern; see docs/patterns.md.
    case pattern
    /// A text with places for values, `{slot}` and `{=variable}`.
    case template
    /// A formula over slots.
    case formula
    case integer(ClosedRange<Int>)
    case flag
    case keyword([Keyword])
    /// The id of a document kind, or another name that rule files declare.
    case name(Names)
    /// A list of at least one item, without which the value is no list.
    case sequence(ValueShape)
    /// One value, or a list of them.
    case some(ValueShape)
    case mapping(MappingShape)
    /// A mapping from names of the author's own.
    case named(ValueShape)
    case either([ValueShape])
    /// The shape that ``RuleGrammar/definitions`` gives under a name, for what stands in many places or inside itself.
    case defined(RuleGrammar.Definition)

    /// Names that rule files declare.
    package enum Names: Sendable {
        case kind, part, table, ruleID
    }
}

extension ValueShape {
    /// An integer of any size.
    package static let anyInteger = ValueShape.integer(Int.min...Int.max)

    /// A mapping of these keys.
    static func keys(_ keys: KeyDescription...) -> ValueShape { .mapping(MappingShape(keys)) }

    /// Mappings that may stand here, those in a list included.
    ///
    /// - Complexity: O(shapes it is put together from).
    package var mappings: [MappingShape] {
        switch self {
        case .mapping(let mapping): [mapping]
        case .sequence(let item), .some(let item): item.mappings
        case .either(let shapes): shapes.flatMap(\.mappings)
        case .defined(let definition): definition.shape.mappings
        default: []
        }
    }

    /// Words that may stand here, those in a list included.
    package var keywords: [Keyword] {
        switch self {
        case .keyword(let words): words
        case .sequence(let item), .some(let item): item.keywords
        case .either(let shapes): shapes.flatMap(\.keywords)
        case .defined(let definition): definition.shape.keywords
        default: []
        }
    }

    /// Values of names of the author's own that may stand here; `nil` where all keys are known.
    package var namedValue: ValueShape? {
        switch self {
        case .named(let value): value
        case .sequence(let item), .some(let item): item.namedValue
        case .either(let shapes): shapes.lazy.compactMap(\.namedValue).first
        case .defined(let definition): definition.shape.namedValue
        default: nil
        }
    }

    /// Whether a pattern may stand here.
    package var takesPattern: Bool {
        switch self {
        case .pattern: true
        case .sequence(let item), .some(let item): item.takesPattern
        case .either(let shapes): shapes.contains(where: \.takesPattern)
        case .defined(let definition): definition.shape.takesPattern
        default: false
        }
    }
}
