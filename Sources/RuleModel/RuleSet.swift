import Localization

/// Loaded rules with what they share; immutable and free to be used by several workers at once.
package struct RuleSet: Sendable {
    /// In the order of their files.
    package let rules: [Rule]
    package let kinds: [DocumentKind]
    package let variables: [VariableSource]
    /// All patterns, by id.
    package let patterns: [TextPattern]
    package let index: PatternIndex

    package init(rules: [Rule], kinds: [DocumentKind], variables: [VariableSource], patterns: [TextPattern]) {
        self.rules = rules
        self.kinds = kinds
        self.variables = variables
        self.patterns = patterns
        index = PatternIndex(patterns)
    }

    /// The same set with only the rules that pass a test; kinds and variables stay.
    package func filter(_ isKept: (Rule) -> Bool) -> RuleSet {
        RuleSet(rules: rules.filter(isKept), kinds: kinds, variables: variables, patterns: patterns, index: index)
    }

    private init(
        rules: [Rule], kinds: [DocumentKind], variables: [VariableSource], patterns: [TextPattern], index: PatternIndex
    ) {
        self.rules = rules
        self.kinds = kinds
        self.variables = variables
        self.patterns = patterns
        self.index = index
    }
}
