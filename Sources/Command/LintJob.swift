import Configuration
import Diagnostics
import Linting
import RuleModel

/// The drafts of a run, each with the settings that hold for it.
struct LintJob {
    /// A draft that is to be linted.
    struct Draft {
        let path: String
        /// Which of ``LintJob/settings`` holds for it.
        let settings: Int
    }

    private(set) var drafts: [Draft] = []
    private(set) var workspace: Workspace
    /// Lists of accepted findings that configurations name, by the shown path of the draft.
    private var lists: [String: String] = [:]
    /// Every combination of values that a draft of the run has.
    var settings: [DocumentSettings] { workspace.all }
    /// Every rule that takes part, once, in the order of its file.
    var rules: [Rule] {
        var seen: Set<String> = []
        return settings.flatMap(\.rules.rules).filter { seen.insert($0.id).inserted }
    }
    /// What is wrong with configurations, rules and options.
    var problems: [Problem] { workspace.problems }

    /// - Parameters:
    ///   - paths: drafts as the user names them; those whose configuration has a fault, or no rule on, are left out.
    ///   - shown: the name by which a path's settings are looked up, which of standard input is another one.
    init(_ paths: [String], _ workspace: Workspace, shown: (String) -> String = { $0 }) {
        self.workspace = workspace
        for path in paths {
            let settings = self.workspace.settings(for: shown(path))
            lists[shown(path)] = settings.acceptedFile
            if settings.areUsable { drafts.append(Draft(path: path, settings: settings.id)) }
        }
        // What is wrong with the options is told even where there is no draft.
        if paths.isEmpty { _ = self.workspace.settings(for: "-") }
    }

    /// The list of accepted findings that the configuration of a draft names.
    ///
    /// - Parameter path: of the draft, as it is shown.
    func acceptedFile(_ path: String) -> String? { lists[path] }
}
