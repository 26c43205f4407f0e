import Hegao
import Testing

/// The public library, used as a program of somebody else's would.
struct LibraryTests {
    private static let rule = """
        rules:
          - id: office/promptly
            level: warning
            message: “{词}”不是时限
            message-en: “{词}” is no date
            find: '{词:(尽快|抓紧)}(办理|解决)'
            fix: '6月底前解决'
            fix-safety: safe
        """

    private static func linter(_ level: Severity = .warning, language: Language = .chinese) throws -> Linter {
        Linter(rules: try Rules(yaml: rule, includingBuiltIn: false), level: level, language: language)
    }

    @Test func aFindingHasItsPlaceInTheText() throws {
        let text = "云溪县工作要点\n\n　　😀停车难的问题要尽快解决。\n"
        let finding = try #require(try Self.linter().lint(text).diagnostics.first)
        #expect(finding.rule == "office/promptly" && finding.severity == .warning && finding.message == "“尽快”不是时限")
        #expect(finding.start.line == 3 && finding.start.column == 11 && finding.start.utf16Column == 12)
        #expect(finding.range(in: text).map { String(text[$0]) } == "尽快解决" && finding.quote == "尽快解决")
        #expect(finding.range(in: "短") == nil)
    }

    @Test func aFixMendsTheTextItWasMadeFor() throws {
        let text = "停车难的问题要尽快解决。\n"
        let fix = try #require(try Self.linter().lint(text).diagnostics.first?.fix)
        #expect(fix.isSafe && fix.applied(to: text) == "停车难的问题要6月底前解决。\n")
        #expect(fix.applied(to: "停") == nil)
        #expect(try Self.linter().lint("停车难的问题要6月底前解决。\n").isClean)
    }

    @Test func levelAndLanguageAreHeeded() throws {
        #expect(try Self.linter(.error).lint("要尽快解决。\n").diagnostics.isEmpty)
        #expect(try Self.linter(language: .english).lint("要尽快解决。\n").diagnostics.first?.message == "“尽快” is no date")
    }

    @Test func theBuiltInRulesRecogniseTheirKinds() throws {
        let report = try Linter().lint(contentsOf: "Examples/台儿庄区-2023.txt")
        #expect(report.kind == "government-work-report" && report.problems.isEmpty)
        #expect(report.diagnostics.contains { $0.rule == "formulation/party-centre" && $0.severity == .error })
    }

    @Test func mistakesInRulesAreToldWithTheirPlaces() {
        let text = "rules:\n  - id: a/b\n    level: warnin\n    message: x\n    find: '('\n"
        #expect {
            try Rules(yaml: text, name: "我的.yaml")
        } throws: { error in
            let problems = (error as? LintError)?.problems ?? []
            return problems.map { $0.start?.line } == [3, 5] && problems.allSatisfy { $0.path == "我的.yaml" }
        }
    }

    @Test(arguments: ["office/promtly", "nothing/*"])
    func aNameThatFitsNoRuleIsAnError(name: String) {
        #expect(throws: LintError.self) { try Rules.builtIn.selecting([name]) }
        #expect(throws: LintError.self) { try Rules.builtIn.ignoring([name]) }
    }

    @Test func rulesAreChosenByPattern() throws {
        let numbers = try Rules.builtIn.selecting(["number/*"])
        #expect(!numbers.ids.isEmpty && numbers.ids.allSatisfy { $0.hasPrefix("number/") })
        #expect(try Rules.builtIn.ignoring(["number/*"]).ids.count == Rules.builtIn.ids.count - numbers.ids.count)
    }

    @Test func anUnreadableDraftIsAnErrorAndAnEmptyOneNoCleanReport() throws {
        #expect(throws: LintError.self) { try Linter().lint(contentsOf: "no-such-draft.txt") }
        #expect(!Linter().lint("").isClean)
    }
}
