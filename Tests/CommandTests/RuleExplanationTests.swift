import Checks
import Diagnostics
import Linting
import Localization
import RuleModel
import SourceText
import Testing
import YAML

@testable import Command

/// What `rules explain`, `rules check` and `rules test --strict` say about a rule that compares figures.
struct RuleExplanationTests {
    /// A check for these tests: the two slots of its pattern hold the same.
    private struct EqualCheck: Check {
        static let key = "test-equal"
        static let hasOwnMessage = true
        private let pattern: TextPattern

        init?(_ node: YAMLNode, reader: RuleReader) {
            guard let pattern = reader.pattern(node) else { return nil }
            self.pattern = pattern
        }

        var expansion: [Expansion] {
            [
                Expansion(
                    title: LocalizedText(zh: "前后相等", en: "both alike"),
                    description: LocalizedText(zh: "“等于”前后的数应当一样。", en: "The figures round 等于 are the same."),
                    pattern: "{甲:number}等于{乙:number}",
                    formula: "甲 = 乙", guards: [LocalizedText(zh: "后面没有数", en: "no figure follows")])
            ]
        }

        func findings(in context: CheckContext) -> [Finding] {
            context.matches(of: pattern).compactMap { match in
                let sides = match.slotRanges.compactMap(\.self)
                let holds = match.slots[0] == match.slots[1]
                context.record(Verification(holds ? .holds : .fails, at: match.range, operands: sides))
                return holds ? nil : Finding(at: match.range, LocalizedText(verbatim: "不等"))
            }
        }
    }

    private func rules(_ pattern: String) -> RuleSet {
        let text = """
            rules:
              - id: number/equal
                level: warning
                test-equal: '\(pattern)'
                examples:
                  bad:
                    - text: 甲⟦3等于5⟧。
                      level: warning
                  good:
                    - text: 甲30等于30。
                      verified: true
            """
        let file = RuleFile(source: SourceFile(path: "规则.yaml", text: text)) { name in
            .failure(InputError(path: name, message: .init(verbatim: "none"), hint: .init(verbatim: "none")))
        }
        let loaded = RuleLoader(catalogue: Catalogue.all + [EqualCheck.self]).load([file])
        #expect(loaded.problems.isEmpty, "\(loaded.problems.map(\.message.zh))")
        return loaded.rules
    }

    private static let whole = "{甲:([0-9]+)}等于{乙:([0-9]+)}"
    /// Binds only figures that begin alike, and so sees few slips.
    private static let narrow = "{甲:(30|31)}等于{乙:(30)}"

    private func explanation(_ rules: RuleSet, _ language: Language) -> String {
        RuleExplanation(rule: rules.rules[0], power: PowerProbe(rules: rules).measure(rules.rules[0]), language: language).text
    }

    @Test func explainsWhatARecipeStandsForAndWhatItNotices() {
        let expected = """
            number/equal  警告

            检查：test-equal
            位置：规则.yaml:2

            展开
              · 前后相等
                “等于”前后的数应当一样。
                找：{甲:number}等于{乙:number}
                算：甲 = 乙
                不下结论：后面没有数

            检出力
              单个数字写错时，能发现 100%（100% 报为警告）；试了 34 种写错

            反例（⟦ ⟧ 是报告的地方）
              · 甲⟦3等于5⟧。  （警告）

            正例
              · 甲30等于30。  （核验相符）

            """
        #expect(explanation(rules(Self.whole), .chinese).hasPrefix(expected))
    }

    @Test func explainsInEnglishToo() {
        let text = explanation(rules(Self.whole), .english)
        #expect(text.contains("Power\n  of single wrong digits it notices 100% (100% as warning); 34 were tried\n"))
        #expect(text.contains("Stands for\n  · both alike\n    The figures round 等于 are the same.\n    finds:    "))
    }

    @Test func remarksOnAWeakRuleOnly() {
        func remarks(_ rules: RuleSet, _ language: Language = .chinese) -> String {
            WeakChecks(rules: rules.rules, probe: PowerProbe(rules: rules)).remarks(language: language)
        }
        #expect(remarks(rules(Self.whole)) == "")
        let narrow = rules(Self.narrow)
        #expect(remarks(narrow) == "备注  规则.yaml:2  “number/equal”偏弱：例子里的数字写错一位，只能发现 3%；可让更多的数参加核算，或用更精确的数\n")
        #expect(remarks(narrow, .english).hasPrefix("remark  规则.yaml:2  “number/equal” is weak: "))
    }
}
