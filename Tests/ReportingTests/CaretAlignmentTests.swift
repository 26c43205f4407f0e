import Diagnostics
import Localization
import Reporting
import SourceText
import TestSupport
import Testing

/// Cells are counted here by the making of the texts, not by the functions under test.
struct CaretAlignmentTests {
    /// What may stand in a draft, how it must be shown, and its cells.
    private struct Piece: Sendable {
        let text: String
        let shown: String
        let cells: Int
    }

    private static let pieces = [
        Piece(text: "中", shown: "中", cells: 2), Piece(text: "，", shown: "，", cells: 2), Piece(text: "（", shown: "（", cells: 2),
        Piece(text: "　", shown: "　", cells: 2), Piece(text: "Ａ", shown: "Ａ", cells: 2), Piece(text: "😀", shown: "😀", cells: 2),
        Piece(text: "a", shown: "a", cells: 1), Piece(text: "8", shown: "8", cells: 1), Piece(text: " ", shown: " ", cells: 1),
        Piece(text: "é", shown: "é", cells: 1), Piece(text: "\t", shown: " ", cells: 1),
        Piece(text: "\u{1B}", shown: "␛", cells: 1),
        Piece(text: "\u{301}", shown: "\u{301}", cells: 0), Piece(text: "\u{200B}", shown: "<U+200B>", cells: 8),
    ]

    @Test(arguments: 0..<400 as Range<UInt64>)
    func marksExactlyWhatIsMeant(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let line = (0..<Int.random(in: 1...(seed % 4 == 0 ? 400 : 60), using: &random)).compactMap { _ in
            Self.pieces.randomElement(using: &random)
        }
        let ends = [Int.random(in: 0...line.count, using: &random), Int.random(in: 0...line.count, using: &random)].sorted()
        let marked = line[ends[0]..<ends[1]]
        let width = Int.random(in: 20...140, using: &random)
        let (excerpt, caret) = try render(line, marked: ends[0]..<ends[1], width: width)

        let lead = caret.prefix { $0 == " " }.count
        let mark = caret.dropFirst(lead)
        #expect(cells(excerpt) <= max(width, 28))
        #expect(mark.allSatisfy { $0 == "~" } || mark == ["^"])

        let expected = marked.filter { $0.cells > 0 }
        guard !expected.isEmpty else {
            // A position, or something without cells: the caret stands where the text before it ends.
            #expect(mark == ["^"])
            return #expect(before(cell: lead, of: excerpt).hasSuffix(shown(line[..<ends[0]]).suffix(3)))
        }
        let under = span(from: lead, cells: mark.count, of: excerpt)
        #expect(shown(expected[...]).starts(with: under) && !under.isEmpty)
        // Less than the whole only when the line was cut there, or when the excerpt was.
        let isWhole = under.count == shown(expected[...]).count
        #expect(isWhole || excerpt.last == "…")
        #expect(isWhole || lead + mark.count + 10 > width || line.count > 160)
    }

    /// The two lines of an excerpt, in scalars.
    private func render(_ line: [Piece], marked: Range<Int>, width: Int) throws -> (
        excerpt: [Unicode.Scalar], caret: [Unicode.Scalar]
    ) {
        let bytes = line.map { $0.text.utf8.count }
        let start = bytes[..<marked.lowerBound].reduce(0, +)
        let source = SourceFile(path: "t", text: line.map(\.text).joined())
        let finding = Finding(at: start..<start + bytes[marked].reduce(0, +), LocalizedText(verbatim: "话"))
        let diagnostic = Diagnostic(rule: "a/b", severity: .info, finding: finding, in: source)
        let report = Report(
            files: [FileReport(path: "t", kind: .notSought, diagnostics: [diagnostic], problems: [], activeRules: 1)], problems: [])
        let output = OutputFormat.text.render(report, options: ReportOptions(width: width, quiet: true))
        let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        try #require(lines.count == 6, "path, blank, headline, excerpt, caret")
        let scalars = lines.map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
        return (scalars[3], scalars[4])
    }

    private func width(_ scalar: Unicode.Scalar) -> Int {
        "中，（　Ａ😀".unicodeScalars.contains(scalar) ? 2 : scalar == "\u{301}" ? 0 : 1
    }

    private func cells(_ text: [Unicode.Scalar]) -> Int { text.reduce(0) { $0 + width($1) } }

    /// What pieces look like, marks without cells left out, since they share the cell of their letter.
    private func shown(_ pieces: ArraySlice<Piece>) -> String { pieces.filter { $0.cells > 0 }.map(\.shown).joined() }

    /// The scalars whose first cell lies in a range of cells.
    private func span(from start: Int, cells: Int, of text: [Unicode.Scalar]) -> String {
        var (cell, result) = (0, "")
        for scalar in text {
            if width(scalar) > 0, cell >= start, cell < start + cells { result.unicodeScalars.append(scalar) }
            cell += width(scalar)
        }
        return result
    }

    private func before(cell: Int, of text: [Unicode.Scalar]) -> String { span(from: 0, cells: cell, of: text) }
}
