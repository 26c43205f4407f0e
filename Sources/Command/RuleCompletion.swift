import ArgumentParser
import RuleModel
import RulePacks

/// What a shell offers for names that rule files declare; those of the built-in rules, since a completion knows no options.
enum RuleCompletion {
    /// Ids of rules.
    static let ids = CompletionKind.custom { _, _, _ in rules.rules.map(\.id) }

    /// Ids of document kinds.
    static let kinds = CompletionKind.custom { _, _, _ in rules.kinds.map(\.id) }

    /// Rule files.
    static let files = CompletionKind.file(extensions: ["yaml", "yml"])

    private static var rules: RuleSet {
        RuleSources(paths: [], includesBuiltin: true, needsExamples: false).load().loaded.rules
    }
}
