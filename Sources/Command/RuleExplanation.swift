import Configuration
import Linting
import Localization
import Reporting
import RuleModel

/// A rule in words: what it says, why, where it stands, what it stands for, how much it notices, and its examples.
struct RuleExplanation {
    let rule: Rule
    /// What the configuration says of its level.
    var setting: RuleSetting?
    let power: PowerProbe.Outcome
    let language: Language

    var text: String {
        var lines = ["\(rule.id)  \(rule.severity.word(in: language))", ""]
        for (label, value) in facts { lines.append(label(in: language) + value) }
        lines += section(LocalizedText(zh: "展开", en: "Stands for"), expansions)
        lines += section(
            LocalizedText(zh: "检出力", en: "Power"), power.words(level: rule.severity).map { ["  " + $0(in: language)] } ?? [])
        lines += section(LocalizedText(zh: "反例（⟦ ⟧ 是报告的地方）", en: "Wrong (⟦ ⟧ is what is reported)"), examples { $0 != .good })
        lines += section(LocalizedText(zh: "正例", en: "Right"), examples { $0 == .good })
        lines += section(LocalizedText(zh: "规则原文", en: "As written"), RuleDefinition(of: rule).lines(without: ["examples"]))
        return lines.joined(separator: "\n") + "\n"
    }

    private var facts: [(LocalizedText, String)] {
        var facts: [(LocalizedText, String)] = []
        func add(zh: String, en: String, _ value: String?) {
            if let value, !value.isEmpty { facts.append((LocalizedText(zh: zh, en: en), value)) }
        }
        add(zh: "理由：", en: "Why:     ", rule.why?(in: language))
        add(zh: "依据：", en: "Source:  ", rule.source)
        add(zh: "检查：", en: "Check:   ", rule.checkKey)
        add(zh: "文种：", en: "Kinds:   ", rule.applies.joined(separator: ", "))
        add(zh: "年份：", en: "Years:   ", rule.yearsInWords?(in: language))
        add(zh: "标签：", en: "Tags:    ", rule.tags.joined(separator: ", "))
        add(zh: "配置：", en: "Config:  ", setting?.level.map { "\($0.value.word)  \(setting?.rules.origin.words(in: language) ?? "")" })
        add(zh: "位置：", en: "Defined: ", "\(rule.location.file.path):\(rule.location.position.line)")
        return facts
    }

    private func section(_ title: LocalizedText, _ body: [String]) -> [String] {
        body.isEmpty ? [] : ["", title(in: language)] + body
    }

    private var expansions: [String] {
        rule.check.expansion.flatMap { expansion in
            ["  · " + expansion.title(in: language)] + lines(of: expansion).map { "    " + $0 }
        }
    }

    private func lines(of expansion: Expansion) -> [String] {
        let find = LocalizedText(zh: "找：", en: "finds:    ")(in: language)
        let compute = LocalizedText(zh: "算：", en: "computes: ")(in: language)
        let unless = LocalizedText(zh: "不下结论：", en: "silent:   ")(in: language)
        return [expansion.description(in: language)] + (expansion.pattern.map { [find + $0] } ?? [])
            + (expansion.formula.map { [compute + $0] } ?? []) + expansion.guards.map { unless + $0(in: language) }
    }

    private func examples(where isWanted: (RuleExample.Expectation) -> Bool) -> [String] {
        rule.examples.filter { isWanted($0.expectation) }.map { example in
            let fixed = example.fixed.map { "\n    → " + $0 } ?? ""
            let demand = demand(of: example).map { "  （" + $0(in: language) + "）" } ?? ""
            return "  · " + example.marked.replacing("\n", with: "\n    ") + demand + fixed
        }
    }

    /// What an example demands beyond being reported or not.
    private func demand(of example: RuleExample) -> LocalizedText? {
        if let level = example.level { return level.word }
        return example.verified.map { holds in
            holds ? LocalizedText(zh: "核验相符", en: "verified") : LocalizedText(zh: "不作核验", en: "not verified")
        }
    }
}
