import SourceText

/// An edit that can be shown and applied without the text of its file.
package struct PlacedEdit: Sendable, Hashable {
    package let start: SourcePosition
    package let end: SourcePosition
    /// The text that goes, cut like ``Place/quote``; empty for an insertion.
    package let removed: String
    /// The text that comes; empty for a deletion.
    package let replacement: String

    package init(start: SourcePosition, end: SourcePosition, removed: String, replacement: String) {
        self.start = start
        self.end = end
        self.removed = removed
        self.replacement = replacement
    }

    package init(_ edit: Edit, in source: SourceFile) {
        let start = source.position(at: edit.range.lowerBound)
        self.init(
            start: start, end: source.position(at: edit.range.upperBound, from: start),
            removed: source.quote(of: edit.range, limit: Place.quoteLimit), replacement: edit.replacement)
    }

    /// The edit as it applies to the bytes of the file.
    package var edit: Edit { Edit(range: start.offset..<end.offset, replacement: replacement) }
}
