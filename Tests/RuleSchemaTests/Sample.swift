@testable import RuleSchema

/// A value of a rule file, written in YAML's flow style.
indirect enum Sample: Sendable {
    case scalar(String)
    /// Text that stands as it is, for a value that is to be found again.
    case probe(String)
    case list([Sample])
    case mapping([(String, Sample)])

    var text: String {
        switch self {
        case .scalar(let text): "'" + text + "'"
        case .probe(let text): text
        case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
        case .mapping(let entries): "{" + entries.map { "'\($0.0)': \($0.1.text)" }.joined(separator: ", ") + "}"
        }
    }
}

extension Sample {
    /// The plainest value of a shape.
    init(_ shape: ValueShape) {
        switch shape {
        case .text: self = .scalar("甲乙丙丁戊")
        case .pattern: self = .scalar("共{v:金额}")
        case .template: self = .scalar("提示")
        case .formula: self = .scalar("v >= 1亿元")
        case .name(.kind): self = .scalar("some-kind")
        case .name(.part): self = .scalar("some-part")
        case .name(.table): self = .scalar("words")
        case .name(.ruleID): self = .scalar("group/rule")
        case .integer(let range): self = .scalar(String(max(2, range.lowerBound)))
        case .flag: self = .scalar("true")
        case .keyword(let words): self = .scalar(words.first?.word ?? "")
        case .sequence(let item): self = .list([Sample(item)])
        case .some(let item): self = Sample(item)
        case .mapping(let mapping): self = .mapping(Self.entries(of: mapping))
        case .named(let value): self = .mapping([("甲", Sample(value)), ("乙", Sample(value))])
        case .either(let shapes): self = shapes.first.map { Sample($0) } ?? .scalar("")
        case .defined(let definition): self = Sample(definition.shape)
        }
    }

    /// What a mapping must hold, and one key of each choice.
    static func entries(of mapping: MappingShape, without name: String? = nil) -> [(String, Sample)] {
        let names = mapping.keys.filter(\.isRequired).map(\.name) + mapping.exactlyOne.compactMap { group in
            name.map(group.contains) == true ? nil : group.first
        }
        return names.filter { $0 != name }.compactMap { name in mapping[name].map { (name, Sample($0.value)) } }
    }
}
