import SourceText
import Testing

struct SourceFileTests {
    @Test func countsColumnsAnywhereInALongLine() {
        let piece = "a中😀é"
        let source = SourceFile(path: "t", text: "首行\n" + String(repeating: piece, count: 2_000))
        let start = "首行\n".utf8.count
        for number in [0, 1, 99, 100, 102, 103, 511, 1_023, 1_024, 1_999] {
            let place = source.position(at: start + number * piece.utf8.count + 4)
            #expect(place.line == 2)
            #expect(place.column == number * 4 + 3)
            #expect(place.utf16Column == number * 5 + 3)
        }
    }

    @Test(arguments: [
        ("一二\r\n三", 8, 2, 1, 1, 1),
        ("一二\r三", 6, 1, 3, 3, 7),
        ("😀中", 4, 1, 2, 3, 5),
        ("\u{FEFF}中文", 6, 1, 2, 2, 4),
    ])
    func countsScalarsUTF16AndBytes(text: String, offset: Int, line: Int, column: Int, utf16: Int, bytes: Int) {
        let position = SourceFile(path: "t", text: text).position(at: offset)
        #expect(position == SourcePosition(line: line, column: column, utf16Column: utf16, byteColumn: bytes, offset: offset))
    }
}
