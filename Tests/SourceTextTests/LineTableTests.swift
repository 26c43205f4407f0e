import SourceText
import TestSupport
import Testing

struct LineTableTests {
    @Test(arguments: [
        ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\r\nb", [0, 3]), ("a\rb\r", [0, 2, 4]), ("\n\n", [0, 1, 2]),
        ("\r\r\n\n\r", [0, 1, 3, 4, 5]),
        ("a\u{2028}b\u{85}c\u{B}d", [0]), ("甲\n乙", [0, 4]),
    ])
    func linesEndAtEveryBreak(text: String, starts: [Int]) {
        #expect(LineTable(Array(text.utf8)).starts == starts)
    }

    @Test func randomTextsHaveTheLinesThatAPlainLoopFinds() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let text = (0..<generator.below(30)).map { _ in generator.pick(["\r", "\n", "a", "bb"]) }.joined()
            #expect(LineTable(Array(text.utf8)).starts == Self.plainStarts(text), "\(text.debugDescription)")
        }
    }

    @Test(arguments: [("甲\r\n乙\r\n", ["甲", "乙", ""]), ("\u{FEFF}甲\r乙", ["甲", "乙"]), ("", [""])])
    func aLineIsShownWithoutItsBreakAndMark(text: String, lines: [String]) {
        let file = SourceFile(path: "t", text: text)
        #expect(file.lines.starts.indices.map { file.text(in: file.contentRange(ofLine: $0)) } == lines)
    }

    @Test func everyOffsetIsOnItsLine() {
        let table = LineTable(Array("a\n\r\nbc\rd".utf8))
        #expect((0...9).map(table.line(at:)) == [0, 0, 1, 1, 2, 2, 2, 3, 3, 3])
    }

    private static func plainStarts(_ text: String) -> [Int] {
        let bytes = Array(text.utf8)
        return [0]
            + bytes.indices.filter { index in
                bytes[index] == 0x0A || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            }.map { $0 + 1 }
    }
}
