/// A file of a working tree or its index that differs from another revision.
package struct ChangedFile: Sendable {
    /// From the top of the working tree, with `/`.
    package let path: String
    package let lines: LineChanges
    /// Object id of its content in the index; `nil` for a file of the working tree.
    package let blob: String?
    /// Whether both sides of a merge stand in it, or wait to be chosen from.
    package let isUnmerged: Bool

    init(_ path: String, _ lines: LineChanges, blob: String? = nil, isUnmerged: Bool = false) {
        self.path = path
        self.lines = lines
        self.blob = blob
        self.isUnmerged = isUnmerged
    }
}
