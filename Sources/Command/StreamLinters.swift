import Configuration
import Diagnostics
import Linting
import Localization
import RecordStream
import SourceText
import Synchronization

/// The linter of each record of a stream, by the settings that hold for its name; shared by the workers.
final class StreamLinters: Sendable {
    private struct State {
        var workspace: Workspace
        /// By the number of their settings.
        var linters: [Int: DraftLinter] = [:]
        var isFailing = false
    }

    private let state: Mutex<State>
    private let make: @Sendable (DocumentSettings) -> DraftLinter

    init(_ workspace: Workspace, make: @escaping @Sendable (DocumentSettings) -> DraftLinter) {
        var workspace = workspace
        _ = workspace.settings(for: "-")
        state = Mutex(State(workspace: workspace))
        self.make = make
    }

    /// What is wrong with configurations, rules and options, as far as records have asked for them.
    var problems: [Problem] { state.withLock { $0.workspace.problems } }

    /// Whether a record had findings that make a run fail.
    var isFailing: Bool { state.withLock { $0.isFailing } }

    /// Checks the draft of a record.
    ///
    /// - Throws: that its kind is not known, or that the configuration leaves nothing to check it with.
    func report(on record: DraftRecord, scratch: LintScratch) throws(RecordFault) -> FileReport {
        let (linter, failOn) = try linter(for: record)
        if let kind = record.kind, !linter.linter.knows(kind: kind) {
            let problem = Problem.unknownKind(kind, known: linter.linter.rules.kinds.map(\.id))
            throw RecordFault(id: record.id, message: problem.message, hint: problem.hint)
        }
        let report =
            switch record.draft {
            case .text(let text):
                linter.report(text, named: record.name, kind: record.kind, variables: record.variables, scratch: scratch)
            case .file(let path): linter.report(path, kind: record.kind, variables: record.variables, scratch: scratch)
            }
        if report.diagnostics.contains(where: { failOn.isReached(by: $0.severity) }) { state.withLock { $0.isFailing = true } }
        return report
    }

    private func linter(for record: DraftRecord) throws(RecordFault) -> (linter: DraftLinter, failOn: FailureThreshold) {
        let name = record.name.isEmpty ? "-" : record.name
        let (settings, known) = state.withLock { state in
            let settings = state.workspace.settings(for: name)
            return (settings, state.linters[settings.id])
        }
        guard settings.areUsable else {
            throw RecordFault(
                id: record.id,
                message: LocalizedText(zh: "没有核对：配置没有给它留下规则", en: "not checked: the configuration leaves no rule for it"))
        }
        if let known { return (known, settings.failOn.value) }
        let made = make(settings)
        state.withLock { $0.linters[settings.id] = made }
        return (made, settings.failOn.value)
    }
}
