import TestSupport
import Testing

@testable import SourceText

/// Which encoding a file is taken for, and what is said of files that are none.
struct TextDecodingTests {
    private static let report = """
        政府工作报告
        各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。2024年全市地区生产总值增长5.2%。

        """

    private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private func error(_ raw: [UInt8]) -> InputError? {
        do {
            _ = try SourceFile(path: "稿.txt", decoding: raw)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ([UInt8](), "", TextEncoding.utf8),
        (Array("plain".utf8), "plain", .utf8),
        (Array(report.utf8), report, .utf8),
        (Array("\u{FEFF}报告".utf8), "\u{FEFF}报告", .utf8),
        (Array("😀é".utf8), "😀é", .utf8),
        (GBKText.encode(report), report, .gb18030),
        (GBKText.encode("一"), "һ", .utf8),
        (GBKText.encode("联通"), "联通", .gb18030),
        (GBKText.encode("政府"), "政府", .gb18030),
        (bytes("84319533") + GBKText.encode("政府"), "\u{FEFF}政府", .gb18030),
        (GBKText.encode("人民政府") + bytes("9439FC36"), "人民政府😀", .gb18030),
        ([0xFF, 0xFE] + utf16(report, isBigEndian: false), report, .utf16LittleEndian),
        ([0xFE, 0xFF] + utf16(report, isBigEndian: true), report, .utf16BigEndian),
        ([0xFF, 0xFE] + utf16("😀", isBigEndian: false), "😀", .utf16LittleEndian),
        (utf16(report, isBigEndian: false), report, .utf16LittleEndian),
        (utf16(report, isBigEndian: true), report, .utf16BigEndian),
        (utf16("plain text\n", isBigEndian: false), "plain text\n", .utf16LittleEndian),
    ])
    func textIsReadInItsEncoding(raw: [UInt8], text: String, encoding: TextEncoding) throws {
        let file = try SourceFile(path: "稿.txt", decoding: raw)
        #expect(file.bytes == Array(text.utf8))
        #expect(file.encoding == encoding)
    }

    @Test func aBrokenByteInUTF8IsReportedAsSuch() {
        var raw = Array(Self.report.utf8)
        raw[28] = 0xFF
        let found = error(raw)
        #expect(found?.offset == 28)
        #expect(found?.message.zh.contains("UTF-8") == true)
    }

    @Test func aTruncatedUTF8FileIsReportedAtItsLastCharacter() {
        let found = error(Array("各位代表".utf8.dropLast()))
        #expect(found?.offset == 9)
        #expect(found?.message.zh.contains("UTF-8") == true)
    }

    @Test func aBrokenByteInGBKIsReportedAsSuch() {
        var raw = GBKText.encode(Self.report)
        raw[29] = 0xFF
        let found = error(raw)
        #expect(found?.offset == 29)
        #expect(found?.message.zh.contains("GB18030") == true)
        #expect(found?.hint.zh.contains("另存为 UTF-8") == true)
    }

    @Test func aTruncatedGBKFileIsReportedAtItsLastByte() {
        let raw = Array(GBKText.encode("各位代表，现在报告工作").dropLast())
        let found = error(raw)
        #expect(found?.offset == raw.count - 1)
        #expect(found?.message.zh.contains("GB18030") == true)
    }

    @Test(arguments: [
        ([0xFF, 0xFE] + utf16("甲", isBigEndian: false) + [0x00, 0xD8], 4),
        ([0xFF, 0xFE] + utf16("甲", isBigEndian: false) + [0x00, 0xDC, 0x41, 0x00], 4),
        ([0xFE, 0xFF] + utf16("甲乙", isBigEndian: true) + [0x4E], 6),
    ])
    func brokenUTF16IsReportedAtItsPlace(raw: [UInt8], offset: Int) {
        #expect(error(raw)?.offset == offset)
        #expect(error(raw)?.message.zh.contains("UTF-16") == true)
    }

    @Test(arguments: [
        // Big5, Shift JIS, EUC-JP, Windows-1252 and Windows-1251.
        "ac46a9b2a475a740b3f8a7690aa655a6eca54eaaeda147b27ba662a141a7daa54eaaeda5aba448a5c1ac46a9b2",
        "90ad957b82cc8a8893ae95f18d9082c582b7814282dd82c882b382f1814182e682eb82b582ad82a88ae882a282b582dc82b78142",
        "c0afc9dca4ceb3e8c6b0caf3b9f0a4c7a4b9a1a3a4dfa4caa4b5a4f3a1a2a4e8a4eda4b7a4afa4aab4eaa4a4a4b7a4dea4b9a1a3",
        "4c6520676f757665726e656d656e742061207072e973656e74e920736f6e20726170706f7274",
        "c4eeeaebe0e420ee20f0e0e1eef2e520eff0e0e2e8f2e5ebfcf1f2e2e0",
    ])
    func otherEncodingsAreNotTakenForChinese(hex: String) {
        #expect(error(bytes(hex))?.message.zh.contains("认不出文字编码") == true)
    }

    @Test(arguments: [
        (bytes("504B0304") + Array("....word/document.xml".utf8), "Word 文档（.docx）", "另存为纯文本"),
        (bytes("504B0304") + Array("....OFD.xml".utf8), "OFD", "纯文本"),
        (bytes("504B0304") + Array("....a.txt".utf8), "压缩包", "解压"),
        (bytes("D0CF11E0A1B11AE1") + [0], "旧版 Word", "另存为 .docx"),
        (bytes("D0CF11E0A1B11AE1") + "EncryptedPackage".utf8.flatMap { [$0, 0] }, "加了密", "取消密码"),
        (Array("%PDF-1.7\n".utf8), "PDF", "纯文本"),
        (Array("{\\rtf1".utf8), "RTF", "另存为"),
        (bytes("89504E470D0A1A0A"), "图片", "识别"),
        (bytes("FFD8FFE0"), "图片", "识别"),
        (bytes("1F8B08"), "压缩包", "解压"),
        (bytes("FFFE0000 41000000"), "UTF-32", "UTF-8"),
        (Array("ab\0cd".utf8), "值为零", "另存为纯文本"),
        ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00], "值为零", "另存为纯文本"),
    ])
    func otherFilesAreNamed(raw: [UInt8], says: String, advises: String) {
        let found = error(raw)
        #expect(found?.message.zh.contains(says) == true)
        #expect(found?.hint.zh.contains(advises) == true)
        #expect(found?.path == "稿.txt")
    }

    @Test func theFirstZeroByteIsNamed() {
        #expect(error(Array("甲\0乙\0".utf8))?.offset == 3)
    }

    @Test func randomBytesBecomeValidTextOrAnErrorInside() throws {
        var generator = SeededGenerator(seed: 7)
        for round in 0..<20_000 {
            let raw = Self.randomBytes(round, using: &generator)
            do {
                let file = try SourceFile(path: "r", decoding: raw)
                try #require(String(validating: file.bytes, as: UTF8.self) != nil)
                try #require(!file.bytes.contains(0))
            } catch let error as InputError {
                try #require(error.offset.map { (0..<raw.count).contains($0) } ?? true)
            }
        }
    }

    /// Noise of several kinds: any bytes, bytes that GB18030 could hold, broken texts.
    private static func randomBytes(_ round: Int, using generator: inout SeededGenerator) -> [UInt8] {
        switch round % 4 {
        case 0: return (0..<generator.below(40)).map { _ in UInt8(generator.below(256)) }
        case 1:
            return (0..<generator.below(40)).map { _ in
                generator.pick([0x81, 0x30, 0x39, 0xFE, 0xB0, 0xA1, 0x7F, 0x0A, 0x84, 0x31])
            }
        default:
            var raw = round % 4 == 2 ? Array(report.utf8) : GBKText.encode(report)
            for _ in 0...generator.below(3) { raw[generator.below(raw.count)] = UInt8(generator.below(256)) }
            return raw
        }
    }
}
