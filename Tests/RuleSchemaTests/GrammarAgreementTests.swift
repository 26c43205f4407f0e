import Checks
import RuleModel
import Testing

@testable import RuleSchema

/// The description of rule files against what the readers take.
struct GrammarAgreementTests {
    /// A word that is near to no other.
    private static let bogus = "qqqqqqqqqq"

    @Test func everyKindOfCheckIsDescribedWithItsCompanions() {
        let described = Dictionary(
            RuleGrammar.checks.map { ($0.key.name, $0.companions.map(\.name)) }, uniquingKeysWith: { first, _ in first })
        #expect(described == Dictionary(Catalogue.all.map { ($0.key, $0.companionKeys) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The columns of tables are those of their reader already.
    @Test(arguments: Probe.all.filter { !$0.shape.mappings.isEmpty && !$0.path.hasSuffix("/table") && !$0.path.hasSuffix("/figures") })
    func aMappingTakesTheKeysThatAreDescribed(_ probe: Probe) throws {
        let described = probe.shape.mappings.map { Set($0.keys.map(\.name)) }
        let takesAny = probe.shape.namedValue != nil
        for mapping in probe.shape.mappings {
            let entries = Sample.entries(of: mapping) + [(Self.bogus, .scalar("1"))]
            let samples = [Sample.mapping(entries), .list([.mapping(entries)])].map(\.text)
            let lists = samples.flatMap { probe.faults(of: $0) }.filter { $0.message.contains("unknown key “\(Self.bogus)”") }.map(\.hint)
            #expect(takesAny || !lists.isEmpty, "no reader opened \(samples[0])")
            for hint in lists {
                let keys = Set(hint.dropFirst("keys: ".count).split(separator: ", ").map(String.init))
                if mapping["id"] != nil && mapping["level"] != nil { continue }
                #expect(described.contains(keys), "\(keys.sorted())")
            }
        }
    }

    /// A rule takes what its check brings along, and only that.
    @Test(arguments: RuleGrammar.checks.map(\.key.name))
    func aRuleTakesTheKeysOfItsCheck(_ name: String) throws {
        let check = try #require(RuleGrammar.checks.first { $0.key.name == name })
        let probe = try #require(Probe.all.first { $0.path == "/rules" })
        let rule = Sample.mapping([("id", .scalar("a/b")), ("level", .scalar("info")), (name, Sample(check.key.value)), (Self.bogus, .scalar(""))])
        let hint = try #require(probe.faults(of: Sample.list([rule]).text).first { $0.message.contains(Self.bogus) }?.hint)
        let keys = Set(hint.dropFirst("keys: ".count).split(separator: ", ").map(String.init))
        let described = RuleGrammar.commonKeys + RuleGrammar.checks.map(\.key) + check.companions
        #expect(keys == Set(described.map(\.name)))
    }

    @Test(arguments: Probe.all.filter { !$0.shape.keywords.isEmpty })
    func aWordIsOneOfThoseThatAreDescribed(_ probe: Probe) {
        let described = Set(probe.shape.keywords.flatMap(\.spellings))
        let faults = ["'\(Self.bogus)'", "['\(Self.bogus)']"].flatMap { probe.faults(of: $0) }
        let lists = faults.filter { $0.message.contains("is not known here") }.map { hint in
            Set(hint.hint.dropFirst("one of: ".count).split(separator: " | ").map(String.init))
        }
        let known = lists.reduce(Set<String>()) { $0.union($1) }
        // What may be preferred is called by the names of the variants as well.
        #expect(probe.path.hasSuffix("prefer") ? known.isSuperset(of: described) : known == described)
    }

    /// What the readers say of a value of the wrong form.
    private static let formFaults = [
        "a text is expected here", "a pattern is expected here", "a mapping is expected here", "a mapping from names",
        "holds a list of rules", "are expected here", "a formula is expected here", "maps names to patterns", "word: number of items",
        "two variants at least", "is a lower and an upper limit",
    ]

    @Test(arguments: Probe.all, ["'\(bogus)'", "['\(bogus)', '\(bogus)']", "{\(bogus): \(bogus), \(bogus)x: \(bogus)}"])
    func aValueHasAFormThatIsDescribed(_ probe: Probe, _ value: String) {
        let faults = probe.faults(of: value)
        let isRefused = faults.contains { fault in
            (Self.formFaults + ["unknown key", "unknown column"]).contains { fault.message.contains($0) }
        }
        let takes = probe.shape.takes(value.first == "[" ? .list : value.first == "{" ? .mapping : .scalar)
        #expect(isRefused == !takes, "\(faults)")
    }

    @Test(arguments: Probe.all)
    func aNumberIsAskedForWhereItIsDescribed(_ probe: Probe) {
        let isAskedFor = probe.faults(of: "'\(Self.bogus)'").contains { $0.message.hasSuffix("is not an integer") }
        #expect(isAskedFor == probe.shape.takesInteger)
    }
}

extension ValueShape {
    enum Form { case scalar, list, mapping }

    /// Whether a value of a form, with a name or text of the author's own in it, may stand here.
    fileprivate func takes(_ form: Form) -> Bool {
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

    fileprivate var takesInteger: Bool {
        switch self {
        case .integer: true
        case .some(let item): item.takesInteger
        case .either(let shapes): shapes.contains(where: \.takesInteger)
        default: false
        }
    }
}
