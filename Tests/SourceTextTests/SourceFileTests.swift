import SourceText
import Testing

struct SourceFileTests {
    @Test(arguments: [
        ("一二\r\n三", 8, 2, 1, 1),
        ("一二\r三", 6, 1, 3, 3),
        ("😀中", 4, 1, 2, 3),
        ("\u{FEFF}中文", 6, 1, 2, 2),
    ])
    func countsScalarsAndUTF16(text: String, offset: Int, line: Int, column: Int, utf16: Int) {
        let position = SourceFile(path: "t", text: text).position(at: offset)
        #expect(position == SourcePosition(line: line, column: column, utf16Column: utf16, offset: offset))
    }
}
