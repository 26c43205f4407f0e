import Checks
import Diagnostics
import Linting
import RuleModel
import RulePacks
import SourceText
import Testing

@testable import Command

/// Slips sown into the real report are found, each once and on its line, and nothing else changes.
struct SownSlipsTests {
    private struct Place: Hashable {
        let rule: String
        let severity: Severity
        let line: Int
    }

    private static let path = Program.root.appending(path: "Examples/台儿庄区-2023.txt").path

    private static func places(in source: SourceFile) -> Set<Place> {
        let linter = Linter(rules: RuleLoader(catalogue: Catalogue.all).load(BuiltinRules.files(isProven: true)).rules)
        let diagnostics = linter.lint(source, scratch: LintScratch()).diagnostics
        return Set(diagnostics.map { Place(rule: $0.rule, severity: $0.severity, line: $0.place.start.line) })
    }

    @Test func fiveSlipsAreFiveFindings() throws {
        let source = try SourceFile(reading: Self.path)
        var text = String(decoding: source.bytes, as: UTF8.self)
        for (right, wrong) in [
            ("七个方面", "八个方面"), ("8项增幅居全市前三", "18项增幅居全市前三"), ("2023年2月8日", "2023年2月30日"), ("一、2022年", "一、2021年"),
            ("分别增长28%和18%", "分别增长28%、18%和9%"),
        ] {
            #expect(text.contains(right))
            text = text.replacing(right, with: wrong)
        }
        let before = Self.places(in: source)
        let after = Self.places(in: SourceFile(path: Self.path, text: text))
        #expect(before.isSubset(of: after))
        #expect(
            after.subtracting(before) == [
                Place(rule: "number/impossible-date", severity: .error, line: 5),
                Place(rule: "number/heading-year", severity: .error, line: 15),
                Place(rule: "number/respectively", severity: .warning, line: 23),
                Place(rule: "number/subset", severity: .error, line: 43),
                Place(rule: "number/announced-parts", severity: .warning, line: 55),
            ])
    }
}
