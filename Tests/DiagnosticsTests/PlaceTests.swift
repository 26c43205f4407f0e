import SourceText
import TestSupport
import Testing

@testable import Diagnostics

struct PlaceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let marked: String
        /// `line:column-line:column`, then `line:utf16` of the end.
        let span: String
        let quote: String
        /// The excerpt with its range marked.
        let excerpt: String

        init(_ marked: String, _ span: String, quote: String, excerpt: String) {
            (self.marked, self.span, self.quote, self.excerpt) = (marked, span, quote, excerpt)
        }

        var testDescription: String { marked.debugDescription }
    }

    @Test(arguments: [
        Case("一、⟦回顾⟧", "1:3-1:5 1:5", quote: "回顾", excerpt: "一、⟦回顾⟧"),
        Case("甲\n乙⟦丙😀⟧丁\n", "2:2-2:4 2:5", quote: "丙😀", excerpt: "乙⟦丙😀⟧丁"),
        Case("甲乙⟦⟧", "1:3-1:3 1:3", quote: "", excerpt: "甲乙⟦⟧"),
        Case("⟦⟧甲乙", "1:1-1:1 1:1", quote: "", excerpt: "⟦⟧甲乙"),
        Case("甲\n⟦⟧\n乙", "2:1-2:1 2:1", quote: "", excerpt: "⟦⟧"),
        Case("⟦⟧", "1:1-1:1 1:1", quote: "", excerpt: "⟦⟧"),
        Case("增长⟦\n\n109%⟧。", "1:3-3:5 3:5", quote: "\n\n109%", excerpt: "增长⟦⟧"),
        Case("投资⟦增长\r\n\r\n109⟧%。", "1:3-3:4 3:4", quote: "增长\r\n\r\n109", excerpt: "投资⟦增长⟧"),
        Case("甲\r乙⟦丙⟧\r丁", "2:2-2:3 2:3", quote: "丙", excerpt: "乙⟦丙⟧"),
        Case("\u{FEFF}⟦甲⟧乙", "1:1-1:2 1:2", quote: "甲", excerpt: "⟦甲⟧乙"),
        Case("⟦\u{FEFF}甲⟧乙", "1:1-1:2 1:2", quote: "\u{FEFF}甲", excerpt: "⟦甲⟧乙"),
        Case("甲\r⟦\n乙⟧", "1:3-2:2 2:2", quote: "\n乙", excerpt: "甲⟦⟧"),
        Case("e⟦\u{301}⟧b", "1:2-1:3 1:3", quote: "\u{301}", excerpt: "e⟦\u{301}⟧b"),
    ])
    func showsWhatIsMarked(example: Case) throws {
        let text = MarkedText(example.marked)
        let place = Place(range: try #require(text.ranges.first), in: text.source)
        let (start, end) = (place.start, place.end)
        #expect("\(start.line):\(start.column)-\(end.line):\(end.column) \(end.line):\(end.utf16Column)" == example.span)
        // Compared by scalars: `==` of strings holds canonically equivalent texts for the same.
        #expect(Array(place.quote.utf8) == Array(example.quote.utf8))
        #expect(Array(marked(place).utf8) == Array(example.excerpt.utf8))
        #expect(place.range == text.ranges.first)
    }

    @Test func cutsALongQuoteAndSaysSo() {
        let source = SourceFile(path: "t", text: String(repeating: "长", count: 300))
        #expect(Place(range: 0..<600, in: source).quote == String(repeating: "长", count: 200))
        #expect(Place(range: 0..<603, in: source).quote == String(repeating: "长", count: 200) + "…")
    }

    @Test(arguments: [
        // Lengths in scalars: text before, marked, after; then excerpt before, marked, after.
        ([0, 5, 3_000], [0, 5, 155]), ([3_000, 5, 0], [155, 5, 0]), ([1_000, 6, 1_000], [77, 6, 77]),
        ([1_000, 5, 10], [145, 5, 10]), ([10, 5, 1_000], [10, 5, 145]), ([1_000, 0, 1_000], [80, 0, 80]),
        ([1_000, 500, 1_000], [20, 140, 0]), ([5, 500, 1_000], [5, 155, 0]), ([100, 150, 5], [20, 140, 0]),
        ([50, 60, 50], [50, 60, 50]), ([100, 40, 30], [90, 40, 30]),
    ])
    func keepsAWindowRoundTheRange(lengths: [Int], expected: [Int]) {
        let pieces = zip(["前", "中", "后"], lengths).map { String(repeating: $0, count: $1) }
        let source = SourceFile(path: "t", text: "首行\n" + pieces.joined() + "\n末行")
        let start = 7 + 3 * lengths[0]
        let place = Place(range: start..<start + 3 * lengths[1], in: source)
        let shown = ["前", "中", "后"].map { piece in place.excerpt.unicodeScalars.count { String($0) == piece } }
        #expect(shown == expected)
        #expect(place.excerptRange == expected[0]..<expected[0] + expected[1])
        #expect(place.omitsLineStart == (expected[0] < lengths[0]))
        #expect(place.omitsLineEnd == (expected[1] + expected[2] < lengths[1] + lengths[2]))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func quotesTheBytesUnderTheRange(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let scalars = (0..<Int.random(in: 1...700, using: &random)).map { _ in
            ["政", "府", "，", "a", " ", "\t", "\r", "\n", "\r\n", "😀", "\u{301}", "\u{FEFF}", "\u{2028}", "\0"].randomElement(
                using: &random)
        }
        let source = SourceFile(path: "t", text: scalars.compactMap(\.self).joined())
        let boundaries = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
        for _ in 0..<20 {
            let ends = [boundaries.randomElement(using: &random), boundaries.randomElement(using: &random)].compactMap(\.self)
                .sorted()
            let range = ends[0]..<ends[1]
            let place = Place(range: range, in: source)
            let quoted = Array(source.text(in: range).unicodeScalars)
            let cut = quoted.count > 200 ? quoted.prefix(200) + ["…"] : quoted[...]
            #expect(Array(place.quote.unicodeScalars)[...] == cut)
            #expect(place.start == source.position(at: range.lowerBound))
            #expect(place.end == source.position(at: range.upperBound))
            let excerpt = Array(place.excerpt.unicodeScalars)
            #expect(excerpt.count <= 160 && !excerpt.contains("\n") && !excerpt.contains("\r"))
            // The marked part of the excerpt is what the quote begins with.
            #expect(cut.starts(with: excerpt[place.excerptRange].drop { $0 == "\u{FEFF}" }) || quoted.first == "\u{FEFF}")
        }
    }

    private func marked(_ place: Place) -> String {
        var scalars = Array(place.excerpt.unicodeScalars)
        scalars.insert("⟧", at: place.excerptRange.upperBound)
        scalars.insert("⟦", at: place.excerptRange.lowerBound)
        return String(String.UnicodeScalarView(scalars))
    }
}
