import Checks
import Diagnostics
import Linting
import Localization
import Packing
import RuleModel
import SourceText
import Testing

@testable import Command
@testable import RulePacks

/// The built-in rules as `make build` packs them are those that are read from the files.
struct PackedRulesTests {
    private static let loader = RuleLoader(catalogue: Catalogue.all)
    private static let bytes = BuiltinRules.pack()
    private static let packed = BuiltinRules.packed(Pack(copying: bytes))
    private static let read = loader.load(BuiltinRules.files(isProven: false))

    private static func unpacked(beside files: [RuleFile] = []) throws -> LoadedRules {
        loader.load(layers: [files], over: try #require(packed))
    }

    @Test func theirHeadsSayTheSame() throws {
        let (unpacked, read) = (try Self.unpacked(), Self.read)
        #expect(unpacked.problems == [])
        #expect(unpacked.files == read.files)
        #expect(unpacked.rules.kinds.map(\.id) == read.rules.kinds.map(\.id))
        #expect(unpacked.rules.variables.map(\.name) == read.rules.variables.map(\.name))
        #expect(unpacked.rules.partProviders.map(\.id) == read.rules.partProviders.map(\.id))
        #expect(unpacked.rules.rules.map(Self.head) == read.rules.rules.map(Self.head))
    }

    private static func head(_ rule: Rule) -> String {
        "\(rule.id) \(rule.severity) \(rule.applies) \(rule.formats) \(String(describing: rule.years)) \(rule.profile) \(rule.place)"
    }

    /// All of what `rules explain` and `rules docs` show, examples excepted, which a packed rule has none of.
    @Test func whatTheySayIsTheSame() throws {
        for (unpacked, read) in zip(try Self.unpacked().rules.rules, Self.read.rules.rules) {
            #expect(unpacked.message == read.message, "\(read.id)")
            #expect(unpacked.why == read.why, "\(read.id)")
            #expect(unpacked.source == read.source, "\(read.id)")
            #expect(unpacked.tags == read.tags, "\(read.id)")
            #expect(unpacked.report == read.report, "\(read.id)")
            #expect(unpacked.view == read.view, "\(read.id)")
            #expect(unpacked.fixSafety == read.fixSafety, "\(read.id)")
            #expect(unpacked.checkKey == read.checkKey, "\(read.id)")
            #expect(unpacked.check.partNames == read.check.partNames, "\(read.id)")
            #expect(unpacked.check.valueNames == read.check.valueNames, "\(read.id)")
            #expect(unpacked.check.wordPairs == read.check.wordPairs, "\(read.id)")
            #expect(unpacked.check.expansion == read.check.expansion, "\(read.id)")
            #expect(unpacked.scope.patterns.map(\.pattern.text) == read.scope.patterns.map(\.pattern.text), "\(read.id)")
            #expect(unpacked.exceptions.map(\.pattern.pattern.text) == read.exceptions.map(\.pattern.pattern.text), "\(read.id)")
            #expect(
                RuleDefinition(of: unpacked).lines(without: ["examples"]) == RuleDefinition(of: read).lines(without: ["examples"]),
                "\(read.id)")
        }
    }

    /// Each rule by itself, on examples of a kind of its own: rules for other kinds have their turn as well.
    @Test func eachFindsTheSameInItsOwnExamples() throws {
        let scratch = LintScratch()
        let sets = [try Self.unpacked().rules, Self.read.rules]
        for read in Self.read.rules.rules {
            let linters = sets.map { rules in
                Linter(rules: rules.filter { $0.id == read.id }, kind: read.applies.first, listsRelations: true)
            }
            for example in read.examples {
                let ending = read.formats.first?.rawValue ?? "txt"
                guard ["txt", "md"].contains(ending) else { continue }
                let source = SourceFile(path: "example." + ending, text: example.text)
                let reports = linters.map { $0.lint(source, variables: example.variables, scratch: scratch) }
                #expect(reports[0] == reports[1], "\(read.id): \(example.text)")
            }
        }
    }

    @Test(arguments: ["flawed-report.txt", "台儿庄区-2023.txt", "clean-report.txt", "numbers/draft.txt", "custom-rules/draft.txt"])
    func theyFindTheSameInReports(name: String) throws {
        let source = try SourceFile(reading: Program.root.path + "/Examples/" + name)
        let reports = [try Self.unpacked(), Self.read].map {
            Linter(rules: $0.rules, listsRelations: true).lint(source, scratch: LintScratch())
        }
        #expect(reports[0] == reports[1])
    }

    /// A file of the user's may take a rule's place, and its patterns and tables count in front of the packed ones.
    @Test func rulesOfOnesOwnGoBeforeThem() throws {
        let text = """
            rules:
              - {id: words/wrong-word, level: error, replace: {按装: 安装, 布署: 部署}}
              - {id: own/year, level: error, find: '{=year}年{x:integer}月', message: 有年月, within: {part: 工作回顾}}
              - {id: own/unknown, level: error, find: 甲乙, message: 有, within: {part: 没有这一部分}}
            """
        let own = RuleFile(source: SourceFile(path: "own.yaml", text: text)) { _ in preconditionFailure("it names no table") }
        let loaded = [
            try Self.unpacked(beside: [own]), Self.loader.load([own], over: BuiltinRules.files(isProven: true)),
        ]
        #expect(loaded[0].problems == loaded[1].problems)
        #expect(loaded[0].rules.rules.map(\.id) == loaded[1].rules.rules.map(\.id))
        let source = try SourceFile(reading: Program.root.path + "/Examples/flawed-report.txt")
        let reports = loaded.map { Linter(rules: $0.rules).lint(source, scratch: LintScratch()) }
        #expect(reports[0] == reports[1])
    }

    @Test func aPackOfOtherFilesIsNotUsed() {
        var bytes = Self.bytes
        bytes[8] ^= 1
        #expect(BuiltinRules.packed(Pack(copying: bytes)) == nil)
        #expect(BuiltinRules.packed(Pack(copying: Array(Self.bytes.dropLast()))) == nil)
        #expect(BuiltinRules.packed(Pack(copying: [UInt8](repeating: 0, count: 8))) == nil)
    }

    @Test(arguments: [("", "a"), ("ab", "a"), ("12345678901234567890123456789012", "12345678901234567890123456789013")])
    func otherTextsHaveOtherFingerprints(left: String, right: String) {
        let values = [[left, right], [right, left], [left + right]].map { texts in
            texts.reduce(into: Fingerprint()) { fingerprint, text in
                Array(text.utf8).withUnsafeBytes { fingerprint.add($0) }
            }.value
        }
        #expect(Set(values).count == 3)
    }
}
