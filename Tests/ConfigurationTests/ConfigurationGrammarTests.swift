import RulePacks
import RuleSchema
import SourceText
import Testing

@testable import Configuration

/// The description of configurations against what the reader takes.
struct ConfigurationGrammarTests {
    /// A word that is near to no other.
    private static let bogus = "qqqqqqqqqq"

    /// A place of the file: the shape that is described, and the file round a value.
    struct Place: Sendable, CustomTestStringConvertible {
        let path: String
        let shape: ValueShape
        let head: String
        let tail: String

        var testDescription: String { path }

        /// What the reader says of a value here, in English.
        func faults(of value: String) -> [(message: String, hint: String)] {
            let source = SourceFile(path: "/office/.hegao.yml", text: head + value + tail + "\n")
            return ConfigurationFile.read(source).problems.map { ($0.message.en, $0.hint?.en ?? "") }
        }
    }

    /// Every place that the description knows.
    static let places: [Place] = [Place(path: "", shape: .mapping(ConfigurationGrammar.file), head: "", tail: "")]
        + places(in: ConfigurationGrammar.file, at: "", head: "", tail: "")

    private static func places(in mapping: MappingShape, at path: String, head: String, tail: String) -> [Place] {
        let required = mapping.keys.filter(\.isRequired).map { "\($0.name): x, " }
        return mapping.keys.flatMap { key -> [Place] in
            let others = required.filter { !$0.hasPrefix(key.name + ":") }.joined()
            return places(of: key.value, at: path + "/" + key.name, head: head + "{" + others + key.name + ": ", tail: "}" + tail)
        }
    }

    private static func places(of shape: ValueShape, at path: String, head: String, tail: String) -> [Place] {
        let here = Place(path: path, shape: shape, head: head, tail: tail)
        if case .sequence(let item) = shape { return [here] + places(of: item, at: path + "[]", head: head + "[", tail: "]" + tail) }
        if let value = shape.namedValue { return [here] + places(of: value, at: path + "/*", head: head + "{a/b: ", tail: "}" + tail) }
        return [here] + shape.mappings.flatMap { places(in: $0, at: path, head: head, tail: tail) }
    }

    @Test func theDescriptionReachesEveryKey() {
        let names = Self.places.map(\.path)
        #expect(names.contains("/overrides[]/rules/*/accept"))
        #expect(names.contains("/suppressions/require-reason"))
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: places.filter { !$0.shape.mappings.isEmpty })
    func aMappingTakesTheKeysThatAreDescribed(_ place: Place) throws {
        let mapping = try #require(place.shape.mappings.first)
        let value = place.path.hasSuffix("overrides") ? "[{files: x, \(Self.bogus): 1}]" : "{\(Self.bogus): 1}"
        let hint = try #require(place.faults(of: value).first { $0.message.contains("unknown key “\(Self.bogus)”") }?.hint)
        #expect(Set(hint.dropFirst("keys: ".count).split(separator: ", ").map(String.init)) == Set(mapping.keys.map(\.name)))
    }

    @Test(arguments: places.filter { !$0.shape.keywords.isEmpty && !$0.path.hasSuffix("/extends") })
    func aWordIsOneOfThoseThatAreDescribed(_ place: Place) throws {
        let hint = try #require(place.faults(of: Self.bogus).first { $0.message.contains("is not known here") }?.hint)
        let known = Set(hint.dropFirst("one of: ".count).split(separator: " | ").map(String.init))
        #expect(known == Set(place.shape.keywords.flatMap(\.spellings)))
        for word in known { #expect(place.faults(of: word).isEmpty) }
    }

    @Test func thePacksAreThoseThatAreBuiltIn() {
        #expect(ConfigurationGrammar.packs.map(\.word) == ["builtin"] + BuiltinRules.packs)
    }

    /// A scalar, a list of scalars and a mapping of names: what is described is read without a word, and the rest is not.
    @Test(arguments: places, ["true", "[甲, 乙]", "{甲: 乙}"])
    func aValueHasAFormThatIsDescribed(_ place: Place, _ value: String) {
        let form: Form = value.first == "[" ? .list : value.first == "{" ? .mapping : .scalar
        let isRefused = place.faults(of: value).contains { fault in
            ["is expected here", "holds a list", "unknown key", "are expected here", "mapping from names"].contains { fault.message.contains($0) }
        }
        #expect(isRefused == !place.shape.takes(form), "\(place.faults(of: value))")
    }

    @Test(arguments: places.filter { $0.path.contains("/") && !$0.path.hasSuffix("/files") && !$0.path.hasSuffix("[]") })
    func aValueThatIsMissingSaysNothing(_ place: Place) {
        #expect(place.faults(of: "").isEmpty)
    }

    enum Form { case scalar, list, mapping }
}

extension ValueShape {
    /// Whether a value of a form may stand here, as far as its form goes.
    fileprivate func takes(_ form: ConfigurationGrammarTests.Form) -> Bool {
        switch self {
        case .text, .pattern, .template, .formula, .integer, .flag, .keyword, .name: form == .scalar
        case .sequence(let item): form == .list && item.takes(.scalar)
        case .some(let item): item.takes(form) || form == .list && item.takes(.scalar)
        case .mapping: false
        case .named(let value): form == .mapping && value.takes(.scalar)
        case .either(let shapes): shapes.contains { $0.takes(form) }
        case .defined(let definition): definition.shape.takes(form)
        }
    }
}
