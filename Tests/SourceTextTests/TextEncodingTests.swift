import Testing

@testable import SourceText

/// A text that was read from some encoding goes back into it.
struct TextEncodingTests {
    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static let plain = "我们坚持稳中求进工作总基调，全力推动高质量发展。\n"
    private static let text = "政府工作报告，增长5.6%。\r\n各位代表！😀\r\n"

    @Test(arguments: [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(text, bigEndian: false, mark: true),
        utf16(text, bigEndian: true, mark: true), utf16(plain, bigEndian: false, mark: false),
        GBKText.encode(plain),
    ])
    func whatWasReadGoesBack(raw: [UInt8]) throws {
        let source = try SourceFile(path: "稿.txt", decoding: raw)
        #expect(try source.encoding(source.bytes, as: raw) == raw)
        let edited = String(decoding: source.bytes, as: UTF8.self) + "完。"
        let written = try source.encoding(Array(edited.utf8), as: raw)
        let again = try SourceFile(path: "稿.txt", decoding: written)
        #expect(again.encoding == source.encoding && String(decoding: again.bytes, as: UTF8.self) == edited)
    }

    /// Some characters of the private use area have no code since the edition of 2022, which gave theirs to others.
    @Test func everyScalarGoesThroughGB18030() throws {
        let scalars = (UInt32(0x80)...0x10FFFF).lazy.filter { ($0 < 0x20000 || $0 % 257 == 0) && !(0xE000...0xF8FF).contains($0) }.compactMap(Unicode.Scalar.init)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let utf8 = Array(String(text).utf8)
        #expect(try GB18030Decoder().decode(GB18030Encoder().encode(utf8)) == utf8)
    }

    @Test func whatGB18030CannotWriteIsRefused() throws {
        let raw = GBKText.encode(Self.plain)
        let source = try SourceFile(path: "稿.txt", decoding: raw)
        #expect(throws: InputError.self) { try source.encoding(source.bytes + Array("\u{E78D}".utf8), as: raw) }
    }
}
