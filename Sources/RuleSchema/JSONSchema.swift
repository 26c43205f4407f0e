import Localization

/// Writes a description of keys as a JSON Schema (draft-07, which editors' YAML servers know best).
///
/// The schema asks for what can be seen without reading patterns: keys, words, forms of values. Scalars are taken as the rule reader takes
/// them: `source: 2011` is a text, `since: '2020'` a number.
package struct JSONSchema {
    private let language: Language
    /// Whether a key with nothing behind it says nothing, instead of being a mistake.
    private let takesBlanks: Bool

    private init(language: Language, takesBlanks: Bool = false) {
        self.language = language
        self.takesBlanks = takesBlanks
    }

    /// The schema of rule files, in JSON with a line break at its end.
    package static func ofRuleFiles(in language: Language) -> String {
        let title = LocalizedText(zh: "hegao 规则文件", en: "hegao rule file")
        return JSONSchema(language: language).document(title, RuleGrammar.file, RuleGrammar.Definition.allCases)
    }

    /// The schema of configuration files, `.hegao.yml`, in JSON with a line break at its end.
    package static func ofConfigurations(in language: Language) -> String {
        let title = LocalizedText(zh: "hegao 配置文件", en: "hegao configuration")
        return JSONSchema(language: language, takesBlanks: true).document(title, ConfigurationGrammar.file, [])
    }

    /// - Parameter definitions: what shapes below the root call by name.
    private func document(_ title: LocalizedText, _ root: MappingShape, _ definitions: [RuleGrammar.Definition]) -> String {
        let definitions = definitions.map { (key: $0.rawValue, value: object(members(of: $0.shape))) }
        let head: [(key: String, value: JSONTree)] = [
            ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(title(in: language))),
        ]
        let tail = definitions.isEmpty ? [] : [(key: "definitions", value: object(definitions))]
        return object(head + rootMembers(root) + tail).rendered() + "\n"
    }

    /// An empty file is one without any key.
    private func rootMembers(_ root: MappingShape) -> [(key: String, value: JSONTree)] {
        guard takesBlanks else { return members(of: root) }
        return [("type", .array([.string("object"), .string("null")]))] + members(of: root).filter { $0.key != "type" }
    }

    private func object(_ members: [(key: String, value: JSONTree)]) -> JSONTree { .object(members) }

    // MARK: Values

    private func members(of shape: ValueShape) -> [(key: String, value: JSONTree)] {
        switch shape {
        case .text, .pattern, .template, .formula, .name(.kind), .name(.part), .name(.table): Self.scalar
        case .name(.ruleID): [("type", .string("string")), ("pattern", .string(Self.ruleID))]
        case .integer(let range): Self.members(ofInteger: range)
        case .flag: [("enum", .array([.flag(true), .flag(false), .string("true"), .string("false")]))]
        case .keyword(let words): members(of: words)
        case .sequence(let item): [("type", .string("array")), ("items", object(members(ofItem: item)))]
        case .some, .either: [("anyOf", .array(alternatives(of: shape).map { object(members(of: $0)) }))]
        case .mapping(let mapping): members(of: mapping)
        case .named(let value): [("type", .string("object")), ("additionalProperties", object(members(ofOptional: value)))]
        case .defined(let definition): [("$ref", .string("#/definitions/" + definition.rawValue))]
        }
    }

    /// A value that may be missing where blanks say nothing.
    private func members(ofOptional shape: ValueShape) -> [(key: String, value: JSONTree)] {
        guard takesBlanks else { return members(of: shape) }
        let choices = alternatives(of: shape).map { object(members(of: $0)) } + [object([("type", .string("null"))])]
        return [("anyOf", .array(choices))]
    }

    /// A blank item of a list of texts says nothing either.
    private func members(ofItem item: ValueShape) -> [(key: String, value: JSONTree)] {
        item.mappings.isEmpty ? members(ofOptional: item) : members(of: item)
    }

    /// The plain shapes that a value may have.
    private func alternatives(of shape: ValueShape) -> [ValueShape] {
        switch shape {
        case .either(let shapes): shapes.flatMap(alternatives)
        case .some(let item): alternatives(of: item) + [.sequence(item)]
        default: [shape]
        }
    }

    /// A scalar is read as a text whatever YAML would take it for.
    private static let scalar: [(key: String, value: JSONTree)] = [
        ("type", .array([.string("string"), .string("number"), .string("boolean")]))
    ]

    /// Parts of letters, digits and hyphens, set apart by slashes, as near as the expressions of all validators come.
    private static let ruleID = "^[^\\s!-,./:-@\\[-`{-~]+(/[^\\s!-,./:-@\\[-`{-~]+)+$"

    private static func members(ofInteger range: ClosedRange<Int>) -> [(key: String, value: JSONTree)] {
        var members: [(key: String, value: JSONTree)] = [
            ("type", .array([.string("integer"), .string("string")])), ("pattern", .string("^[+-]?[0-9]+$")),
        ]
        if range.lowerBound != .min { members.append(("minimum", .integer(range.lowerBound))) }
        if range.upperBound != .max { members.append(("maximum", .integer(range.upperBound))) }
        return members
    }

    /// `enumDescriptions` is no word of JSON Schema, but editors show it beside each word.
    private func members(of words: [Keyword]) -> [(key: String, value: JSONTree)] {
        [
            ("enum", .array(words.flatMap(\.spellings).map { .string($0) })),
            ("enumDescriptions", .array(words.flatMap { word in word.spellings.map { _ in .string(word.doc(in: language)) } })),
        ]
    }

    // MARK: Mappings

    private func members(of mapping: MappingShape) -> [(key: String, value: JSONTree)] {
        var members: [(key: String, value: JSONTree)] = [("type", .string("object"))]
        let required = mapping.keys.filter(\.isRequired).map { JSONTree.string($0.name) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        members.append(("properties", object(mapping.keys.map { ($0.name, property($0)) })))
        members.append(("additionalProperties", .flag(false)))
        if !mapping.companions.isEmpty {
            let dependencies = mapping.companions.map { (key: $0.key, value: JSONTree.array([.string($0.needs)])) }
            members.append(("dependencies", object(dependencies)))
        }
        return members + choices(mapping.exactlyOne)
    }

    /// Just one key of each group.
    private func choices(_ groups: [[String]]) -> [(key: String, value: JSONTree)] {
        let choices = groups.map { group in
            object([("oneOf", .array(group.map { object([("required", .array([.string($0)]))]) }))])
        }
        return choices.isEmpty ? [] : [("allOf", .array(choices))]
    }

    private func property(_ key: KeyDescription) -> JSONTree {
        let description = (key: "description", value: JSONTree.string(key.doc(in: language)))
        // What stands beside a “$ref” counts for nothing in this draft.
        if case .defined = key.value { return object([description, ("allOf", .array([object(members(of: key.value))]))]) }
        return object([description] + (key.isRequired ? members(of: key.value) : members(ofOptional: key.value)))
    }
}
