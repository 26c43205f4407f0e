import Diagnostics
import JSON
import Localization

/// Rules as SARIF describes them (`reportingDescriptor`, 3.49).
extension JSONWriter {
    mutating func sarifRule(_ rule: RuleDescription, _ language: Language) {
        let headline = rule.headline?(in: language) ?? rule.why?(in: language) ?? rule.id
        beginObject()
        member("id", rule.id)
        member("name", Self.pascalCase(rule.id))
        multiformat("shortDescription", headline)
        multiformat("fullDescription", rule.why?(in: language) ?? headline)
        let help = RuleHelp(rule, language)
        multiformat("help", help.text, markdown: help.markdown)
        key("defaultConfiguration")
        beginObject()
        member("level", rule.severity.sarifLevel)
        endObject()
        key("properties")
        beginObject()
        list("tags", rule.tags) { $0.value($1) }
        if let source = rule.source { member("source", source) }
        endObject()
        endObject()
    }

    private mutating func multiformat(_ name: StaticString, _ text: String, markdown: String? = nil) {
        key(name)
        beginObject()
        member("text", text)
        if let markdown { member("markdown", markdown) }
        endObject()
    }

    /// What is wrong in one word, as readers of SARIF want a rule's name: `number/double-approximation` is `DoubleApproximation`.
    private static func pascalCase(_ id: String) -> String {
        let words = (id.split(separator: "/").last ?? "").split { !$0.isLetter && !$0.isNumber }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return name.isEmpty ? id : name
    }
}
