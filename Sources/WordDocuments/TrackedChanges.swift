/// Which of the two texts a document with tracked changes holds is read.
package enum TrackedChanges: String, Sendable, CaseIterable {
    /// As if every change were accepted.
    case final
    /// As if every change were rejected.
    case original
}
