import Localization
import SourceText
import WordDocuments

extension WordDocument {
    /// Reads a file that must hold a Word document, all tracked changes accepted.
    package init(reading raw: [UInt8], path: String) throws(InputError) {
        guard raw.starts(with: [0x50, 0x4B]) else {
            // What else it may be is known to the reader of texts; a text proper is no document to write into.
            _ = try SourceFile(path: path, decoding: raw)
            throw .notWord(path)
        }
        do { try self.init(raw) } catch { throw InputError(error, path: path) }
    }
}

extension InputError {
    fileprivate static func notWord(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "这不是 Word 文稿（.docx）", en: "this is no Word document (.docx)"),
            hint: LocalizedText(zh: "请用 Word 或 WPS 打开，另存为 .docx", en: "open it in Word or WPS and save it as .docx"))
    }
}
