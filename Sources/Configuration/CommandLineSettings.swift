import RulePacks

/// What the command line, or whoever else asks for a run, says; it goes before what a configuration says.
package struct CommandLineSettings: Sendable {
    /// Rule files and folders to add.
    package var rules: [String] = []
    /// Whether the built-in rules are left out.
    package var leavesOutBuiltin = false
    /// Only these rules, unless it is empty.
    package var select: [String] = []
    package var ignore: [String] = []
    /// Values that win over those of a configuration.
    package var settings = Settings()

    package init() {}

    var selection: RuleSelection { RuleSelection(selected: select, ignored: ignore) }
}
