import Configuration
import FileSystem
import Linting
import RuleModel
import RulePacks

/// The rules that the nearest configuration and the client's settings name, as `hegao lint` would use them.
package struct WorkspaceRules: RuleProvider {
    private var workspace: Workspace
    /// The same rules with their examples, which only explanations need.
    private var explaining: Workspace
    private var linters: [Int: Linter] = [:]
    private var accepted = AcceptedLists()

    package init(_ settings: ClientSettings) {
        let asked = CommandLineSettings(settings)
        workspace = Workspace(commandLine: asked)
        explaining = Workspace(commandLine: asked, needsExamples: true)
    }

    package mutating func plan(forDraft path: String) -> LintPlan {
        let settings = workspace.settings(for: path)
        let accepted = accepted.findings(ofDraft: path, configured: settings.acceptedFile)
        let problems = workspace.problems + accepted.problems
        let faults = settings.faults + accepted.problems
        guard accepted.findings.isEmpty else {
            return LintPlan(linter: settings.linter(acceptedFindings: [path: accepted.findings]), problems: problems, faults: faults)
        }
        let linter = linters[settings.id] ?? settings.linter()
        linters[settings.id] = linter
        return LintPlan(linter: linter, problems: problems, faults: faults)
    }

    package mutating func excludes(_ path: String) -> Bool { workspace.excludes(path) }

    package mutating func explained(forDraft path: String) -> RuleSet { explaining.settings(for: path).loaded.rules }

    package mutating func ruleFiles(beside path: String) -> [String] {
        let paths = workspace.settings(for: path).sources.compactMap { source in
            if case .path(let path) = source.value { path } else { nil }
        }
        return RuleSources(paths: paths, includesBuiltin: false).filePaths
    }

    package mutating func isRuleFile(_ path: String) -> Bool {
        let place = Paths.absolute(path)
        return ruleFiles(beside: path).contains { Paths.absolute($0) == place }
    }

    package mutating func reload(_ settings: ClientSettings) { self = WorkspaceRules(settings) }
}

extension CommandLineSettings {
    /// What a client sets goes before what a configuration says, as options of the command line do.
    fileprivate init(_ client: ClientSettings) {
        self.init()
        rules = client.rules
        leavesOutBuiltin = !client.usesBuiltin
        select = client.selected
        ignore = client.ignored
        settings.level = client.level.map { Located($0, from: .option("level")) }
        settings.kind = client.kind.map { Located($0, from: .option("kind")) }
    }
}
