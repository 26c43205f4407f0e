/// What a tracked change has done to a stretch of text.
enum Revision: Sendable {
    case inserted
    case deleted
    /// Put in by one author and taken out by another.
    case both

    /// Whether the stretch belongs to the text that is read.
    func isKept(in changes: TrackedChanges) -> Bool {
        switch self {
        case .inserted: changes == .final
        case .deleted: changes == .original
        case .both: false
        }
    }
}
