import RuleModel
import SourceText
import YAML

/// Whether a YAML text is a file of rules for this program.
enum RuleFileText {
    /// Keys that rules of other programs have, and ours never.
    private static let foreign: Set<String> = ["severity", "languages", "pattern", "patterns", "pattern-either", "alert", "expr"]

    /// - Returns: `nil` where the text cannot be read far enough to say.
    /// - Complexity: O(bytes).
    static func isRuleFile(_ source: SourceFile) -> Bool? {
        guard let root = YAMLDocument.parse(source).root else { return nil }
        guard root.mapping != nil else { return false }
        if root["kind"] != nil, root["recognise"] != nil { return true }
        guard let rules = root["rules"] else { return root["terms"] != nil && root["about"] != nil }
        // An empty `rules:` is a rule file that is being begun.
        guard let items = rules.sequence else { return rules.scalar?.value.isEmpty == true }
        let keys = items.flatMap { $0.mapping?.map(\.key.value) ?? [] }
        return items.contains { $0.mapping != nil } && !keys.contains(where: foreign.contains)
    }

    /// Whether a line at the margin says `rules:`, for a text that is too broken to be read.
    static func mentionsRules(_ source: SourceFile) -> Bool {
        source.lines.starts.contains { source.bytes[$0...].starts(with: Array("rules:".utf8)) }
    }
}
