import Diagnostics

/// What came of loading rule files: the rules that are sound, and every mistake in the others.
package struct LoadedRules: Sendable {
    package let rules: RuleSet
    /// The files that could be read, in the order in which they were given.
    package let files: [RuleFileHead]
    /// In the order of the files and their lines; not empty means exit status 2.
    package let problems: [Problem]
}
