import Diagnostics
import SourceText

extension PlacedFix {
    /// The same words changed in the same way, with every place where that happens.
    struct Change {
        let rewording: Rewording
        var places: [SourcePosition]
    }

    /// The first changes that differ from each other.
    ///
    /// - Complexity: O(edits · most).
    func changes(most: Int) -> [Change] {
        var changes: [Change] = []
        for edit in edits {
            let rewording = Rewording(before: edit.removed, after: edit.replacement)
            if let known = changes.firstIndex(where: { $0.rewording == rewording }) {
                changes[known].places.append(edit.start)
            } else if changes.count < most {
                changes.append(Change(rewording: rewording, places: [edit.start]))
            }
        }
        return changes
    }
}
