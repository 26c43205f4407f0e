import Localization

/// A kind of file that is not text, known by its first bytes.
enum ForeignFormat: CaseIterable {
    case word, encryptedWord, ofd, archive, oldWord, pdf, richText, image

    init?(_ raw: [UInt8]) {
        guard let match = Self.marks.first(where: { raw.starts(with: $0.bytes) }) else { return nil }
        if match.format == .oldWord, Self.isEncrypted(raw) {
            self = .encryptedWord
            return
        }
        guard match.format == .archive, match.bytes == Self.zip else {
            self = match.format
            return
        }
        self = Self.contains("word/", raw) ? .word : Self.contains("OFD.xml", raw) ? .ofd : .archive
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    private static let marks: [(bytes: [UInt8], format: ForeignFormat)] = [
        (zip, .archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWord),
        (Array("%PDF-".utf8), .pdf),
        (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
        ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image),
        ([0x1F, 0x8B], .archive),
        (Array("Rar!".utf8) + [0x1A, 0x07], .archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    ]

    /// Whether a name stands in the first entries of a ZIP archive or in the list at its end.
    private static func contains(_ name: String, _ raw: [UInt8]) -> Bool {
        [raw.prefix(1 << 16), raw.suffix(1 << 16)].contains { part in
            part.indices.contains { part[$0...].starts(with: name.utf8) }
        }
    }

    /// Whether the streams of an old container are those that a document with a password is put in ([MS-OFFCRYPTO] 2.3.4.4).
    private static func isEncrypted(_ raw: [UInt8]) -> Bool {
        raw.offset(of: "EncryptedPackage".utf8.flatMap { [$0, 0] }, in: raw.indices) != nil
    }

    var name: LocalizedText {
        switch self {
        case .encryptedWord: LocalizedText(zh: "加了密的文档", en: "a document with a password")
        case .word: LocalizedText(zh: "Word 文档（.docx）", en: "a Word document (.docx)")
        case .ofd: LocalizedText(zh: "OFD 版式文件", en: "an OFD document")
        case .archive: LocalizedText(zh: "压缩包", en: "an archive")
        case .oldWord: LocalizedText(zh: "旧版 Word 或 WPS 文档（.doc、.wps）", en: "a document of an older Word or WPS (.doc, .wps)")
        case .pdf: LocalizedText(zh: "PDF 文件", en: "a PDF file")
        case .richText: LocalizedText(zh: "RTF 文档", en: "an RTF document")
        case .image: LocalizedText(zh: "图片", en: "an image")
        }
    }

    var hint: LocalizedText {
        switch self {
        case .word:
            LocalizedText(
                zh: "请用 Word 或 WPS 打开，另存为纯文本（.txt，UTF-8）再检查",
                en: "open it in Word or WPS and save it as plain text (.txt, UTF-8)")
        case .encryptedWord:
            LocalizedText(
                zh: "请用 Word 或 WPS 输入密码打开，取消密码后另存为 .docx 再检查",
                en: "open it with its password in Word or WPS, remove the password and save it as .docx")
        case .oldWord, .richText:
            LocalizedText(
                zh: "请用 Word 或 WPS 打开，另存为 .docx（“文件—另存为—Word 文档”）再检查",
                en: "open it in Word or WPS and save it as .docx (“Save As – Word Document”)")
        case .pdf:
            LocalizedText(
                zh: "请写出 PDF 文件的路径，不要从标准输入读；或把文字导出为纯文本（.txt，UTF-8）",
                en: "give the path of the PDF file instead of standard input, or export its text as plain text (.txt, UTF-8)")
        case .ofd:
            LocalizedText(
                zh: "请把文字导出为纯文本（.txt，UTF-8）再检查", en: "export its text as plain text (.txt, UTF-8)")
        case .archive: LocalizedText(zh: "请先解压，再检查里面的文件", en: "unpack it first and check the files inside")
        case .image: LocalizedText(zh: "请先识别出其中的文字，存为纯文本（.txt，UTF-8）", en: "turn its text into plain text (.txt, UTF-8) first")
        }
    }
}
