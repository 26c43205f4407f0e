import Localization
import SourceText
import Testing

@testable import Diagnostics

struct ReckoningTests {
    @Test(arguments: [(0, "①"), (19, "⑳"), (20, "㉑"), (34, "㉟"), (35, "㊱"), (49, "㊿"), (50, "(51)"), (1000, "(1001)")])
    func numbersItsOperands(position: Int, numeral: String) {
        #expect(Reckoning.numeral(ofOperand: position) == numeral)
    }

    @Test(arguments: [
        (Severity.error, 0, Severity.error), (.error, 1, .warning), (.error, 2, .info), (.error, 9, .info), (.warning, 1, .info),
        (.info, 1, .info), (.warning, -1, .warning), (.error, .max, .info),
    ])
    func aDemotedFindingIsNeverBelowInfo(level: Severity, steps: Int, result: Severity) {
        let source = SourceFile(path: "稿.txt", text: "30亿元")
        let finding = Finding(at: 0..<2, LocalizedText(verbatim: "话"), demotion: steps)
        #expect(Diagnostic(rule: "a/b", severity: level, finding: finding, in: source).severity == result)
    }

    @Test func figuresOfATableAreShownAtTheirRow() throws {
        let draft = MarkedText("有⟦3⟧家")
        let table = SourceFile(path: "figures.csv", text: "家\n4\n")
        let reckoning = Reckoning(
            verdict: .contradiction, relation: "", sign: "=",
            operands: [
                operand(draft.ranges[0], nil), operand(4..<5, table),
            ], stated: side, computed: side, gap: nil)
        let finding = Finding(
            at: draft.ranges[0], LocalizedText(verbatim: "话"), notes: [Note(LocalizedText(verbatim: "表"), at: 4..<5, in: table)],
            reckoning: reckoning)
        let diagnostic = Diagnostic(rule: "a/b", severity: .error, finding: finding, in: draft.source)
        let placed = try #require(diagnostic.reckoning)
        #expect(placed.operands.map(\.path) == [nil, "figures.csv"])
        #expect(placed.operands.map(\.start.line) == [1, 2])
        #expect(placed.excerpts.map(\.text) == ["有3家", "4"] && placed.excerpts.map(\.path) == [nil, "figures.csv"])
        #expect(diagnostic.notes.map(\.path) == ["figures.csv"] && diagnostic.notes.map { $0.place?.quote } == ["4"])
    }

    /// Findings are made by the thousand; what few of them have must not widen all.
    @Test func costsFindingsWithoutFiguresOnePointer() {
        #expect(MemoryLayout<Indirect<Reckoning>?>.size == MemoryLayout<Int>.size)
        #expect(MemoryLayout<Indirect<PlacedReckoning>?>.size == MemoryLayout<Int>.size)
    }

    private var side: Reckoning.Side {
        let text = LocalizedText(verbatim: "")
        return Reckoning.Side(expression: "", value: text, core: text, outer: text)
    }

    private func operand(_ range: ByteRange, _ file: SourceFile?) -> Reckoning.Operand {
        let text = LocalizedText(verbatim: "")
        return Reckoning.Operand(name: "", text: "", range: range, in: file, interval: text, tolerance: text)
    }
}
