import Localization

/// Loaded rules with what they share; immutable and free to be used by several workers at once.
package struct RuleSet: Sendable {
    /// In the order of their files.
    package let rules: [Rule]
    package let kinds: [DocumentKind]
    package let variables: [VariableSource]
    /// Patterns of the files that were read, by id; those of rules that were packed beforehand are not among them.
    package let patterns: [TextPattern]
    package let index: PatternIndex
    /// Which of ``rules`` a document calls for.
    package let schedule: RuleSchedule
    /// Rules that locate parts for the scopes of others, whether or not they are among ``rules``.
    package let partProviders: [Rule]
    /// Every rule that was loaded, whether or not it is among ``rules``: what a draft may name.
    package let loaded: [Rule]

    init(rules: [Rule], kinds: [DocumentKind], variables: [VariableSource], patterns: [TextPattern], index: PatternIndex) {
        self.patterns = patterns
        self.rules = rules
        self.kinds = kinds
        self.variables = variables
        self.index = index
        schedule = RuleSchedule(rules, index)
        loaded = rules
        partProviders = rules.filter { !$0.names.providedParts.isEmpty }
    }

    /// Names of the document variables that any loaded rule, kind or variable uses.
    package var usedVariables: Set<String> {
        let patterns = kinds.flatMap { $0.signs.map(\.pattern) } + variables.map(\.pattern)
        return Set(loaded.flatMap(\.names.variables) + patterns.flatMap(\.pattern.variables))
    }

    /// The same set with only the rules that pass a test; what they rest on (kinds, variables, parts) stays.
    package func filter(_ isKept: (Rule) -> Bool) -> RuleSet {
        RuleSet(self, rules: rules.filter(isKept))
    }

    /// The same set with each rule as a function gives it back, or without it; what they rest on (kinds, variables, parts) stays.
    package func compactMap(_ change: (Rule) -> Rule?) -> RuleSet {
        RuleSet(self, rules: rules.compactMap(change))
    }

    /// The same set with every rule one level graver, for a run that takes 宜 for 应.
    package func raised() -> RuleSet { RuleSet(self, rules: rules.map { $0.raised() }) }

    private init(_ whole: RuleSet, rules: [Rule]) {
        self.rules = rules
        kinds = whole.kinds
        variables = whole.variables
        patterns = whole.patterns
        index = whole.index
        schedule = RuleSchedule(rules, index)
        partProviders = whole.partProviders
        loaded = whole.loaded
    }
}
