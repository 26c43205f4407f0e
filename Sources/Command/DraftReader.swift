import Drafts
import SourceText
import WordDocuments

/// Reads the drafts of a run, on any thread.
struct DraftReader: Sendable {
    let changes: TrackedChanges
    /// What standard input stands for.
    let name: String?
    private let staged: StagedDrafts?

    /// - Parameter staged: what is read in the place of files that a commit is to hold.
    init(_ options: DraftOptions, staged: StagedDrafts? = nil) {
        changes = options.trackChanges
        name = options.standardInput.name
        self.staged = staged
    }

    /// Whether every draft is read from where its path says.
    var readsFiles: Bool { staged == nil }

    func read(_ path: String) throws(InputError) -> SourceFile {
        if let stored = try staged?.read(path, changes: changes) { return stored }
        return try SourceFile(draft: path, changes: changes, standardInput: name)
    }
}
