import Diagnostics
import SourceText

/// The piece of an excerpt that fits a line of the terminal, ready to be printed, and where its mark lies in cells.
struct ExcerptLine {
    /// Cells of context before a mark that is too long for the line.
    private static let leastLead = 8

    /// Visible UTF-8, with `…` where the line goes on.
    private(set) var text: [UInt8] = []
    /// Bytes of `text` that are marked.
    private(set) var marked = 0..<0
    /// Cells of `text` before the mark.
    private(set) var lead = 0
    /// Cells of the mark; 0 for a position between two characters, and for scalars that take no cell.
    private(set) var cells = 0

    /// - Parameter width: cells that the line may take.
    /// - Complexity: O(excerpt).
    init(_ place: Place, width: Int) {
        var excerpt = place.excerpt
        excerpt.withUTF8 { utf8 in
            let glyphs = Glyph.all(of: utf8)
            let mark = place.excerptRange.clamped(to: 0..<glyphs.count)
            let cut = (start: place.omitsLineStart, end: place.omitsLineEnd)
            let shown = Self.window(round: mark, in: glyphs, width: width, isCut: cut.start || cut.end)
            text.reserveCapacity(utf8.count + 6)
            if shown.lowerBound > 0 || cut.start { lead += appendEllipsis() }
            lead += append(glyphs[shown.lowerBound..<mark.lowerBound], of: utf8)
            let start = text.count
            cells = append(glyphs[mark.clamped(to: shown)], of: utf8)
            marked = start..<text.count
            _ = append(glyphs[mark.clamped(to: shown).upperBound..<shown.upperBound], of: utf8)
            if shown.upperBound < glyphs.count || cut.end { _ = appendEllipsis() }
        }
    }

    private mutating func appendEllipsis() -> Int {
        text.append("…")
        return DisplayWidth.cells(of: "…")
    }

    /// Appends glyphs in their visible form and returns the cells they take.
    private mutating func append(_ glyphs: ArraySlice<Glyph>, of utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var cells = 0
        var plain = 0..<0
        for glyph in glyphs {
            cells += glyph.cells
            let end = utf8.end(ofScalarAt: glyph.offset)
            if glyph.isPlain {
                plain = (plain.isEmpty ? glyph.offset : plain.lowerBound)..<end
            } else {
                text.append(contentsOf: utf8[plain])
                plain = 0..<0
                let scalar = utf8.scalar(at: glyph.offset).scalar
                VisibleForm(of: scalar.value).append(scalar, to: &text)
            }
        }
        text.append(contentsOf: utf8[plain])
        return cells
    }

    /// The glyphs to show: a little of what comes before, the mark as far as there is room, then as much as fits on both sides.
    private static func window(round mark: Range<Int>, in glyphs: [Glyph], width: Int, isCut: Bool) -> Range<Int> {
        let whole = glyphs.reduce(0) { $0 + $1.cells }
        if whole + (isCut ? 2 * DisplayWidth.cells(of: "…") : 0) <= width { return 0..<glyphs.count }
        var window = GlyphWindow(at: mark.lowerBound, in: glyphs, cells: width - 2 * DisplayWidth.cells(of: "…"))
        window.growBack(by: leastLead)
        window.growForward(to: mark.upperBound)
        window.growBack(by: window.rest / 2)
        window.growForward(to: glyphs.count)
        window.growBack(by: window.rest)
        return window.range
    }
}
