/// A run of glyphs that grows in both directions until its cells are used up.
struct GlyphWindow {
    private let glyphs: [Glyph]
    /// Indices of the glyphs inside.
    private(set) var range: Range<Int>
    /// Cells that are left.
    private(set) var rest: Int

    /// An empty run in front of a glyph.
    init(at index: Int, in glyphs: [Glyph], cells: Int) {
        self.glyphs = glyphs
        range = index..<index
        rest = cells
    }

    /// Takes in glyphs on the right, up to an index or as far as the cells reach.
    mutating func growForward(to end: Int) {
        var upper = range.upperBound
        while upper < end, glyphs[upper].cells <= rest {
            rest -= glyphs[upper].cells
            upper += 1
        }
        range = range.lowerBound..<upper
    }

    /// Takes in glyphs on the left that need at most `cells`, or all that are left.
    mutating func growBack(by cells: Int) {
        var lower = range.lowerBound
        var allowed = min(cells, rest)
        while lower > 0, glyphs[lower - 1].cells <= allowed {
            allowed -= glyphs[lower - 1].cells
            rest -= glyphs[lower - 1].cells
            lower -= 1
        }
        // A mark on a letter does not stand without its letter.
        while lower < range.lowerBound, glyphs[lower].cells == 0 { lower += 1 }
        range = lower..<range.upperBound
    }
}
