import Diagnostics
import SourceText

/// An excerpt cut into rows that fit a line of the terminal, with what is marked in each.
struct MarkedRows {
    /// A row in visible UTF-8.
    struct Row {
        /// Its text, piece by piece; a piece that belongs to a figure has a mark.
        var pieces: [Piece] = []

        var hasMarks: Bool { pieces.contains { $0.mark != nil } }
    }

    /// A run of a row that is marked as a whole or not at all.
    struct Piece {
        var text: [UInt8]
        var cells: Int
        /// The operand whose figure it is, and whether the figure begins here.
        let mark: (operand: Int, isStart: Bool)?
    }

    /// Cells before which a row is not ended for the sake of a comma, as a share of its width.
    private static let leastFill = 0.6

    private(set) var rows: [Row] = []

    /// - Parameter width: cells that a row may take.
    /// - Complexity: O(excerpt).
    init(_ excerpt: MarkedExcerpt, width: Int) {
        var text = excerpt.text
        text.withUTF8 { utf8 in
            let glyphs = Glyph.all(of: utf8)
            var start = 0
            while start < glyphs.count {
                let end = Self.rowEnd(from: start, glyphs, utf8, excerpt.marks, width: width)
                rows.append(Self.row(start..<end, glyphs, utf8, excerpt.marks))
                start = end
            }
        }
    }

    // MARK: Rows

    /// Where a row ends: behind the last mark of punctuation in its further part, otherwise where it is full, but neither
    /// within a figure nor before a closing mark.
    private static func rowEnd(
        from start: Int, _ glyphs: [Glyph], _ utf8: UnsafeBufferPointer<UInt8>, _ marks: [MarkedExcerpt.Mark], width: Int
    ) -> Int {
        var full = start
        var rest = width
        while full < glyphs.count, glyphs[full].cells <= rest || full == start {
            rest -= glyphs[full].cells
            full += 1
        }
        guard full < glyphs.count else { return full }
        var fallback: Int?
        var used = width - rest
        for end in stride(from: full, to: start, by: -1) {
            if isBreakable(before: end, glyphs, utf8, marks) {
                if fallback == nil { fallback = end }
                if Double(used) < Double(width) * leastFill { break }
                if utf8.scalar(at: glyphs[end - 1].offset).scalar.isPause { return end }
            }
            used -= glyphs[end - 1].cells
        }
        return fallback ?? full
    }

    private static func isBreakable(
        before index: Int, _ glyphs: [Glyph], _ utf8: UnsafeBufferPointer<UInt8>, _ marks: [MarkedExcerpt.Mark]
    ) -> Bool {
        guard glyphs[index].cells > 0, !utf8.scalar(at: glyphs[index].offset).scalar.closes else { return false }
        return !marks.contains { $0.range.lowerBound < index && index < $0.range.upperBound }
    }

    private static func row(
        _ range: Range<Int>, _ glyphs: [Glyph], _ utf8: UnsafeBufferPointer<UInt8>, _ marks: [MarkedExcerpt.Mark]
    ) -> Row {
        var row = Row()
        var start = range.lowerBound
        for mark in marks where mark.range.overlaps(range) {
            let part = mark.range.clamped(to: range)
            if start < part.lowerBound { row.pieces.append(piece(start..<part.lowerBound, glyphs, utf8, mark: nil)) }
            let isStart = part.lowerBound == mark.range.lowerBound
            row.pieces.append(piece(part, glyphs, utf8, mark: (mark.operand, isStart)))
            start = part.upperBound
        }
        if start < range.upperBound { row.pieces.append(piece(start..<range.upperBound, glyphs, utf8, mark: nil)) }
        return row
    }

    private static func piece(
        _ range: Range<Int>, _ glyphs: [Glyph], _ utf8: UnsafeBufferPointer<UInt8>, mark: (operand: Int, isStart: Bool)?
    ) -> Piece {
        var piece = Piece(text: [], cells: 0, mark: mark)
        for glyph in glyphs[range] {
            let scalar = utf8.scalar(at: glyph.offset).scalar
            VisibleForm(of: scalar.value).append(scalar, to: &piece.text)
            piece.cells += glyph.cells
        }
        return piece
    }
}

extension Unicode.Scalar {
    /// Whether a reader pauses behind it.
    fileprivate var isPause: Bool { "，、；：。！？,;".unicodeScalars.contains(self) }

    /// Whether it may not begin a row (GB/T 15834 5.1).
    fileprivate var closes: Bool { "，、；：。！？,;.%％）)”’》〉】〕…—·".unicodeScalars.contains(self) }
}
