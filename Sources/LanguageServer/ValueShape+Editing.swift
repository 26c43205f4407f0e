import RuleSchema

/// What an editor asks of a shape.
extension ValueShape {
    /// Sorts of names that may stand here, those in a list included.
    var names: [Names] {
        switch self {
        case .name(let names): [names]
        case .sequence(let item), .some(let item): item.names
        case .either(let shapes): shapes.flatMap(\.names)
        case .defined(let definition): definition.shape.names
        default: []
        }
    }

    /// Whether `true` and `false` may stand here.
    var takesFlag: Bool {
        switch self {
        case .flag: true
        case .either(let shapes): shapes.contains(where: \.takesFlag)
        case .defined(let definition): definition.shape.takesFlag
        default: false
        }
    }

    /// Whether a text with places for values may stand here.
    var takesTemplate: Bool {
        switch self {
        case .template: true
        case .sequence(let item), .some(let item): item.takesTemplate
        case .either(let shapes): shapes.contains(where: \.takesTemplate)
        case .defined(let definition): definition.shape.takesTemplate
        default: false
        }
    }
}
