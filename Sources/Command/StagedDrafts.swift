import Drafts
import FileSystem
import Repositories
import SourceText
import WordDocuments

/// The content of drafts as the index of a repository holds it, read when it is asked for.
struct StagedDrafts: Sendable {
    /// Where the content of one draft lies.
    struct Entry: Sendable {
        let tree: WorkingTree
        let file: ChangedFile
    }

    /// By the path that the report names.
    private(set) var entries: [String: Entry] = [:]

    mutating func add(_ path: String, _ file: ChangedFile, of tree: WorkingTree) {
        entries[path] = Entry(tree: tree, file: file)
    }

    /// - Returns: `nil` if the index holds no such draft.
    /// - Throws: that git did not hand it out, or that it cannot be read.
    func read(_ path: String, changes: TrackedChanges) throws(InputError) -> SourceFile? {
        guard let entry = entries[path] else { return nil }
        let bytes = try entry.tree.stagedContent(of: entry.file)
        guard bytes.starts(with: SourceFile.markOfPDF) else {
            return try SourceFile(draft: path, bytes: bytes, storedAt: "-", changes: changes)
        }
        let file = try TemporaryFile(bytes)
        return try SourceFile(draft: path, bytes: bytes, storedAt: file.path, changes: changes)
    }
}
