import Configuration
import Diagnostics
import RuleModel
import RulePacks

/// The rule files that an author works on, loaded with what the configuration of the working folder puts beside them.
struct AuthoredRules {
    let settings: DocumentSettings
    let problems: [Problem]
    /// Files and folders of the author; empty for the built-in rules.
    let paths: [String]

    /// - Parameter paths: as the user names them; if none, those of the configuration, else the built-in rules are meant.
    init(_ paths: [String], _ options: ConfigurationOptions) {
        var commandLine = CommandLineSettings()
        commandLine.rules = paths
        var workspace = options.workspace(commandLine, needsExamples: true)
        settings = workspace.settings(for: "-")
        problems = workspace.problems
        self.paths = paths.isEmpty ? settings.rulePaths : paths
    }

    var all: RuleSet { settings.loaded.rules }

    /// The author's own rules.
    var own: [Rule] { all.rules.filter(isOwn) }

    /// Number of the author's own files that could be read.
    var fileCount: Int { settings.loaded.files.count { isNamed($0.path) } }

    /// Whether a rule is the author's, or a built-in one where no file is named.
    func isOwn(_ rule: Rule) -> Bool { paths.isEmpty || isNamed(rule.location.file.path) }

    private func isNamed(_ file: String) -> Bool {
        paths.contains { file == $0 || file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }
}
