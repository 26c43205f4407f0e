import Diagnostics
import FileSystem
import RuleModel

/// Which rules a run uses, by id or by a shell pattern over ids.
package struct RuleSelection {
    /// Empty for all.
    package let selected: [String]
    package let ignored: [String]

    package init(selected: [String], ignored: [String]) {
        self.selected = selected
        self.ignored = ignored
    }

    package func apply(to rules: RuleSet) -> RuleSet {
        rules.filter { rule in
            (selected.isEmpty || selected.contains { Paths.matches(rule.id, $0) })
                && !ignored.contains { Paths.matches(rule.id, $0) }
        }
    }

    /// Names that fit no rule; a misspelt one would otherwise look like a clean run.
    package func problems(in rules: RuleSet) -> [Problem] {
        (selected + ignored).filter { name in !rules.rules.contains { Paths.matches($0.id, name) } }
            .map { .unknownRule($0, known: rules.rules.map(\.id)) }
    }
}
