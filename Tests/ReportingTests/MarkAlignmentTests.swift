import Diagnostics
import Localization
import Reporting
import SourceText
import TestSupport
import Testing

/// The numbers under the figures of a reckoning; cells are counted by the making of the texts, not by the functions under test.
struct MarkAlignmentTests {
    private struct Piece: Sendable {
        let text: String
        let shown: String
        let cells: Int
    }

    private static let pieces = [
        Piece(text: "中", shown: "中", cells: 2), Piece(text: "，", shown: "，", cells: 2), Piece(text: "Ａ", shown: "Ａ", cells: 2),
        Piece(text: "a", shown: "a", cells: 1), Piece(text: "8", shown: "8", cells: 1), Piece(text: "\t", shown: " ", cells: 1),
        Piece(text: "\u{1B}", shown: "␛", cells: 1), Piece(text: "“", shown: "“", cells: 1),
        Piece(text: "\u{200B}", shown: "<U+200B>", cells: 8),
    ]

    @Test(arguments: 0..<300 as Range<UInt64>)
    func everyFigureHasItsNumberUnderIt(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let line = (0..<Int.random(in: 1...90, using: &random)).compactMap { _ in Self.pieces.randomElement(using: &random) }
        let cuts = Set((0..<Int.random(in: 2...9, using: &random)).map { _ in Int.random(in: 0...line.count, using: &random) })
        let ends = cuts.sorted()
        let operands = stride(from: 0, to: ends.count - 1, by: 2).map { ends[$0]..<ends[$0 + 1] }
        let width = Int.random(in: 30...120, using: &random)
        let rows = render(line, operands, width: width)

        var marked = [String](repeating: "", count: operands.count)
        var last = -1
        for (text, marks) in rows {
            #expect(cells(text) <= max(width, 28))
            for (cell, mark) in marks.enumerated() where mark != " " {
                if let number = Self.numeral(mark) { last = number }
                if last >= 0, let scalar = scalar(at: cell, of: text) { marked[last].unicodeScalars.append(scalar) }
            }
        }
        #expect(marked == operands.map { line[$0].map(\.shown).joined() })
    }

    private static func numeral(_ scalar: Unicode.Scalar) -> Int? {
        (0x2460..<0x2474).contains(scalar.value) ? Int(scalar.value) - 0x2460 : nil
    }

    /// Rows of the excerpt with what stands under them, without the indent.
    private func render(_ line: [Piece], _ operands: [Range<Int>], width: Int) -> [(
        text: [Unicode.Scalar], marks: [Unicode.Scalar]
    )] {
        let bytes = line.map { $0.text.utf8.count }
        let source = SourceFile(path: "t", text: line.map(\.text).joined())
        let word = LocalizedText(verbatim: "")
        let listed = operands.map { range in
            let start = bytes[..<range.lowerBound].reduce(0, +)
            return Reckoning.Operand(
                name: "", text: "", range: start..<start + bytes[range].reduce(0, +), interval: word, tolerance: word)
        }
        let side = Reckoning.Side(expression: "①", value: word, core: word, outer: word)
        let reckoning = Reckoning(
            verdict: .contradiction, relation: "", sign: "=", operands: listed, stated: side, computed: side, gap: nil)
        let finding = Finding(at: listed.first?.range ?? 0..<0, LocalizedText(verbatim: "话"), reckoning: reckoning)
        let report = Report(
            files: [
                FileReport(
                    path: "t", kind: .notSought, diagnostics: [Diagnostic(rule: "a/b", severity: .info, finding: finding, in: source)],
                    problems: [], activeRules: 1)
            ], problems: [])
        let output = OutputFormat.text.render(report, options: ReportOptions(width: width + 4, quiet: true))
        let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst(3)
            .map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars.dropFirst(4)) }
        return pairs(lines.prefix { !String(String.UnicodeScalarView($0)).contains("写明") })
    }

    /// Rows without a figure have nothing under them.
    private func pairs(_ lines: some Collection<[Unicode.Scalar]>) -> [(text: [Unicode.Scalar], marks: [Unicode.Scalar])] {
        var rows: [(text: [Unicode.Scalar], marks: [Unicode.Scalar])] = []
        for line in lines {
            let isMarks = !line.isEmpty && line.allSatisfy { $0 == " " || $0 == "~" || Self.numeral($0) != nil }
            if isMarks, line.contains(where: { $0 != " " }), let row = rows.popLast() {
                rows.append((row.text, line))
            } else {
                rows.append((line, []))
            }
        }
        return rows
    }

    private func cells(_ text: [Unicode.Scalar]) -> Int { text.reduce(0) { $0 + width($1) } }

    private func width(_ scalar: Unicode.Scalar) -> Int { "中，Ａ".unicodeScalars.contains(scalar) ? 2 : 1 }

    /// The scalar whose first cell is the one asked for.
    private func scalar(at cell: Int, of text: [Unicode.Scalar]) -> Unicode.Scalar? {
        var start = 0
        for scalar in text {
            if start == cell { return scalar }
            start += width(scalar)
        }
        return nil
    }
}
