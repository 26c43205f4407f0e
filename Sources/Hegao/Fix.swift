import Diagnostics
import Linting

/// Edits that mend one finding; they belong together and never overlap.
public struct Fix: Sendable, Hashable {
    /// The replacement of one range.
    public struct Edit: Sendable, Hashable {
        public let start: Position
        public let end: Position
        public let replacement: String
    }

    /// Whether it may be applied without a person looking at it.
    public let isSafe: Bool
    /// In ascending order of their places.
    public let edits: [Edit]

    init(_ fix: PlacedFix) {
        isSafe = fix.safety == .safe
        edits = fix.edits.map { edit in
            Edit(start: Position(edit.start), end: Position(edit.end), replacement: edit.replacement)
        }
    }

    /// The text with these edits; `nil` if `text` is not the one that was linted.
    ///
    /// - Complexity: O(length of the text).
    public func applied(to text: String) -> String? {
        guard edits.allSatisfy({ text.range(utf8: $0.start.utf8Offset..<$0.end.utf8Offset) != nil }) else { return nil }
        let inner = edits.map { edit in
            Diagnostics.Edit(range: edit.start.utf8Offset..<edit.end.utf8Offset, replacement: edit.replacement)
        }
        return String(decoding: EditApplication.apply(inner, to: Array(text.utf8)).bytes, as: UTF8.self)
    }
}
