import Localization
import SourceText
import Testing

@testable import Diagnostics

struct MarkedExcerptTests {
    /// The excerpts of figures marked by ⟦ ⟧, with their marks put back.
    private func excerpts(_ marked: String) -> [String] {
        let text = MarkedText(marked)
        let operands = text.ranges.map { range in
            Reckoning.Operand(
                name: "", text: "", range: range, interval: LocalizedText(verbatim: ""), tolerance: LocalizedText(verbatim: ""))
        }
        return MarkedExcerpt.excerpts(of: operands, in: text.source).map { excerpt in
            var result = ""
            for (index, scalar) in excerpt.text.unicodeScalars.enumerated() {
                if excerpt.marks.contains(where: { $0.range.upperBound == index }) { result += "⟧" }
                if excerpt.marks.contains(where: { $0.range.lowerBound == index }) { result += "⟦" }
                result.unicodeScalars.append(scalar)
            }
            return result + (excerpt.marks.contains { $0.range.upperBound == excerpt.text.unicodeScalars.count } ? "⟧" : "")
        }
    }

    private static func filler(_ count: Int) -> String { String(repeating: "文", count: count) }

    private static let cases: [(marked: String, excerpts: [String])] = [
        ("总⟦3⟧亿，甲⟦1⟧亿。", ["总⟦3⟧亿，甲⟦1⟧亿。"]), ("前句。总⟦3⟧亿，甲⟦1⟧亿；后句。", ["总⟦3⟧亿，甲⟦1⟧亿；"]), ("⟦3⟧⟦1⟧", ["⟦3⟧⟦1⟧"]),
        ("\(filler(60))⟦3⟧\(filler(60))", ["…\(filler(20))⟦3⟧\(filler(10))…"]), ("\(filler(60))。⟦3⟧亿", ["⟦3⟧亿"]),
        ("⟦3⟧\(filler(60))⟦1⟧", ["⟦3⟧\(filler(10))…\(filler(10))⟦1⟧"]), ("⟦3⟧亿，\(filler(60))，甲⟦1⟧", ["⟦3⟧亿，…甲⟦1⟧"]),
        ("总⟦3⟧\n甲⟦1⟧，乙⟦2⟧", ["总⟦3⟧", "甲⟦1⟧，乙⟦2⟧"]), ("甲⟦3\n亿⟧元", ["甲⟦3⟧"]), ("\u{FEFF}⟦3⟧亿", ["⟦3⟧亿"]),
        ("总⟦3⟧亿\r\n", ["总⟦3⟧亿"]),
    ]

    @Test(arguments: cases)
    func showsTheSentenceOrAPieceOfIt(marked: String, excerpts: [String]) {
        #expect(self.excerpts(marked) == excerpts)
    }

    @Test func aFigureThatTakesPartTwiceIsMarkedOnce() {
        let text = MarkedText("总⟦3⟧亿")
        let operand = Reckoning.Operand(
            name: "", text: "", range: text.ranges[0], interval: LocalizedText(verbatim: ""),
            tolerance: LocalizedText(verbatim: ""))
        let excerpts = MarkedExcerpt.excerpts(of: [operand, operand], in: text.source)
        #expect(excerpts.map(\.marks) == [[MarkedExcerpt.Mark(range: 1..<2, operand: 0)]])
    }

    /// A paragraph of very many figures stays readable, and cheap.
    @Test func ofManyFiguresTheFirstAreMarked() {
        let excerpts = excerpts(String(repeating: "数⟦1⟧，", count: 5000))
        #expect(excerpts.count == 1 && excerpts[0].unicodeScalars.count < 200)
    }
}
