import Diagnostics
import FileSystem
import Linting
import RuleModel
import RulePacks
import SourceText

/// Loads a rule file as it stands in the editor, with the files it rests on, and runs its examples.
struct RuleFileTrial {
    let source: SourceFile
    /// Paths of the user's other rule files.
    let others: [String]

    /// - Complexity: that of loading the rules and of linting the file's examples.
    var findings: Analysis.Findings {
        let loaded = RuleSources.load(source, among: others)
        let faults = loaded.problems.filter { $0.path == source.path }
        let trial = ExampleRunner(rules: loaded.rules).run { $0.location.file.path == source.path }
        return .ruleFile(faults: faults, failures: trial.failures)
    }
}
