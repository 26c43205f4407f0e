import SourceText
import TestSupport
import Testing

@testable import LanguageServer

struct TextBufferTests {
    @Test(arguments: [
        ("甲😀乙", 0, 1, 3), ("甲😀乙", 0, 3, 7), ("甲😀乙", 0, 4, 10), ("甲😀乙", 0, 99, 10),
        // The second half of the emoji is no place: its beginning is taken.
        ("甲😀乙", 0, 2, 3),
        ("甲\r\n乙\n丙\r丁", 0, 9, 3), ("甲\r\n乙\n丙\r丁", 1, 0, 5), ("甲\r\n乙\n丙\r丁", 2, 1, 12), ("甲\r\n乙\n丙\r丁", 3, 1, 16),
        ("甲\n", 1, 0, 4), ("甲\n", 7, 3, 4), ("", 0, 0, 0), ("", 5, 5, 0),
        // A line separator of Unicode ends no line of the protocol.
        ("甲\u{2028}乙", 0, 2, 6), ("\u{FEFF}甲", 0, 1, 3),
    ])
    func findsPlacesCountedInUTF16(text: String, line: Int, character: Int, offset: Int) {
        #expect(TextBuffer(text).offset(of: TextPosition(line: line, character: character), .utf16) == offset)
    }

    @Test(arguments: [("甲😀乙", 0, 3, 3), ("甲😀乙", 0, 5, 3), ("甲😀乙", 0, 7, 7), ("a\n😀", 1, 4, 6)])
    func findsPlacesCountedInBytes(text: String, line: Int, character: Int, offset: Int) {
        #expect(TextBuffer(text).offset(of: TextPosition(line: line, character: character), .utf8) == offset)
    }

    private static let pieces = ["甲", "😀", "a", "\n", "\r\n", "\r", "e\u{301}", "\u{FEFF}", "👩‍👩‍👧", "，", ""]

    private static func text(_ count: ClosedRange<Int>, using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    }

    /// The reference works on UTF-16 units alone, as an editor written in JavaScript does.
    @Test(arguments: 0..<150 as Range<UInt64>)
    func staysWhatTheEditorShows(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var buffer = TextBuffer(Self.text(0...30, using: &random))
        var units = Array(buffer.text.utf16)
        for _ in 0..<30 {
            var (first, last) = (Int.random(in: 0...units.count, using: &random), Int.random(in: 0...units.count, using: &random))
            if first > last { swap(&first, &last) }
            (first, last) = (Self.boundary(first, units), Self.boundary(last, units))
            let text = Self.text(0...4, using: &random)
            buffer.replace(Self.position(first, units), Self.position(last, units), with: text, .utf16)
            units.replaceSubrange(first..<last, with: text.utf16)
            #expect(Array(buffer.text.utf16) == units)
            #expect(buffer.lines == LineTable(buffer.bytes))
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func findsTheWayBackFromEveryPlace(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let buffer = TextBuffer(Self.text(0...40, using: &random))
        let source = SourceFile(path: "a.txt", text: buffer.text)
        var offset = 0
        for scalar in buffer.text.unicodeScalars {
            for encoding in [PositionEncoding.utf16, .utf8] where !Self.isInsideBreak(offset, buffer.bytes) {
                let position = buffer.position(of: offset, encoding)
                #expect(buffer.offset(of: position, encoding) == offset)
                #expect(Places(source: source, encoding: encoding).position(offset) == position)
            }
            offset += UTF8.width(scalar)
        }
    }

    private static func isInsideBreak(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset > 0 && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
    }

    /// Not within a surrogate pair, nor between the two parts of a line break.
    private static func boundary(_ index: Int, _ units: [UInt16]) -> Int {
        guard index > 0, index < units.count else { return index }
        let isSplit = UTF16.isTrailSurrogate(units[index]) || (units[index] == 0x0A && units[index - 1] == 0x0D)
        return isSplit ? index - 1 : index
    }

    private static func position(_ index: Int, _ units: [UInt16]) -> TextPosition {
        var (line, start) = (0, 0)
        for place in 0..<index {
            let isBreak = units[place] == 0x0A || (units[place] == 0x0D && !(place + 1 < units.count && units[place + 1] == 0x0A))
            if isBreak { (line, start) = (line + 1, place + 1) }
        }
        return TextPosition(line: line, character: index - start)
    }
}
