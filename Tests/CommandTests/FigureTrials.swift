import Checks
import Diagnostics
import Localization
import RuleModel
import RulePacks
import SourceText
import TestSupport

@testable import Linting
@testable import Command

/// The rules about figures with their examples, and what comes of a text under one of them.
enum FigureTrials {
    /// The built-in rules; those about figures among them need the others for the kinds of documents.
    static let rules: RuleSet = RuleLoader(catalogue: Catalogue.all).load(BuiltinRules.files(isProven: false)).rules

    static let linter = Linter(rules: rules.filter(isAboutFigures), listsRelations: true)

    private static func isAboutFigures(_ rule: Rule) -> Bool { rule.location.file.path.hasSuffix("/numbers.yaml") }

    /// A rule with one of its examples.
    struct Case: Sendable, CustomStringConvertible {
        let rule: Rule
        let example: RuleExample

        var description: String { "\(rule.id): \(example.text)" }
    }

    static let cases: [Case] = rules.rules.filter(isAboutFigures)
        .flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

    /// What a rule says about a text, whatever the places.
    struct Outcome: Equatable, CustomStringConvertible {
        /// Of the findings, in the order of the text.
        let levels: [Severity]
        let held: Int
        let open: Int

        var worst: Severity? { levels.max() }
        var description: String { "\(levels.map(\.keyword)), held \(held), open \(open)" }
    }

    static func trial(_ text: String, of one: Case, _ scratch: LintScratch) -> ExampleTrial {
        ExampleTrial(
            of: one.rule, in: SourceFile(path: "example.txt", text: text), variables: one.example.variables, rules: rules,
            scratch: scratch)
    }

    static func outcome(_ text: String, of one: Case, _ scratch: LintScratch) -> Outcome {
        let trial = trial(text, of: one, scratch)
        return Outcome(
            levels: trial.findings.map(trial.level(of:)), held: trial.relations.count { $0.outcome == .holds },
            open: trial.relations.count { $0.outcome.reason != nil })
    }
}

extension FigureTrials {
    static let catalogue = Catalogue.all

    /// A rule file that has no tables beside it.
    static func file(_ text: String) -> RuleFile {
        RuleFile(source: SourceFile(path: "rules.yaml", text: text + "\n")) { name in
            .failure(InputError(path: name, message: LocalizedText(verbatim: "?"), hint: LocalizedText(verbatim: "?")))
        }
    }
}
