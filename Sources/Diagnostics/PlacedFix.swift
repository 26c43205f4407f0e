import SourceText

/// A fix with positions, and with its effect in words that a reader can compare.
package struct PlacedFix: Sendable, Hashable {
    package let safety: Fix.Safety
    /// In ascending order of their ranges.
    package let edits: [PlacedEdit]
    /// The words concerned as they are and as they will be; `nil` when the edits lie too far apart to be shown as one.
    package let rewording: Rewording?

    package init(safety: Fix.Safety, edits: [PlacedEdit], rewording: Rewording? = nil) {
        self.safety = safety
        self.edits = edits
        self.rewording = rewording
    }

    /// Places a fix in its file; `marked` is the range of the finding, whose words are the best frame for showing the change.
    package init(_ fix: Fix, marked: ByteRange, in source: SourceFile) {
        self.init(
            safety: fix.safety, edits: fix.edits.map { PlacedEdit($0, in: source) },
            rewording: Rewording(edits: fix.edits, marked: marked, in: source))
    }

    /// The fix as it applies to the bytes of the file.
    package var fix: Fix { Fix(safety: safety, edits: edits.map(\.edit)) }
}
