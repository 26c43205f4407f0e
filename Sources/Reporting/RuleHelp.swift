import Diagnostics
import Localization

/// What a rule's page says, for a reader beside a finding: why, on which ground, and examples.
struct RuleHelp {
    private let rule: RuleDescription
    private let language: Language

    init(_ rule: RuleDescription, _ language: Language) {
        self.rule = rule
        self.language = language
    }

    var text: String { (facts.map { $0.label + $0.text } + examples { $0.map { "· " + $0 } }).joined(separator: "\n") }

    var markdown: String {
        let facts = facts.map { fact in
            (fact.label.isEmpty ? "" : Markdown.strong(Markdown.text(fact.label))) + Markdown.text(fact.text)
        }
        let examples = examples { items in [""] + items.map { "- " + Markdown.paragraph($0) } + [""] }
        return (facts.map { $0 + "\n" } + examples).joined(separator: "\n")
    }

    private var facts: [(label: String, text: String)] {
        let colon = Wording.colon(in: language)
        var facts: [(String, String)] = []
        if let headline = rule.headline { facts.append(("", headline(in: language))) }
        if let why = rule.why { facts.append((Wording.why(in: language) + colon, why(in: language))) }
        if let source = rule.source { facts.append((Wording.source(in: language) + colon, source)) }
        return facts.isEmpty ? [("", rule.id)] : facts
    }

    /// Bad examples, then good ones, each list under its title.
    private func examples(_ list: ([String]) -> [String]) -> [String] {
        let bad = rule.examples.filter { !$0.isGood }
        let good = rule.examples.filter(\.isGood)
        return section(Self.badTitle, bad.map { $0.text + ($0.mended.map { " → " + $0 } ?? "") }, list)
            + section(Self.goodTitle, good.map(\.text), list)
    }

    private func section(_ title: LocalizedText, _ items: [String], _ list: ([String]) -> [String]) -> [String] {
        items.isEmpty ? [] : [title(in: language) + Wording.colon(in: language)] + list(items)
    }

    private static let badTitle = LocalizedText(zh: "反例（⟦ ⟧ 是报告的地方）", en: "Wrong (⟦ ⟧ is what is reported)")
    private static let goodTitle = LocalizedText(zh: "正例", en: "Right")
}
