import Localization
import SourceText

extension SourceFile {
    /// Reads a page saved from a site: its text, with places that count the lines and columns of the file.
    ///
    /// - Parameter raw: the file as it lies on disk.
    /// - Throws: that it is no text, or that no text is found in it.
    /// - Complexity: O(n).
    package init(path: String, webPage raw: [UInt8]) throws(InputError) {
        let file = try SourceFile(path: path, decoding: raw, declared: PageEncoding.declared(in: raw))
        let writer = PageText(file.bytes, from: file.textStart).writer
        guard !writer.bytes.isEmpty else { throw .noText(inPage: path) }
        let map = OriginMap(writer.segments, of: file)
        self.init(
            path: path, text: writer.bytes, paragraphs: ParagraphTable(writer.entries, starts: writer.starts, counting: .lines(map)))
    }
}

extension InputError {
    fileprivate static func noText(inPage path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "网页里没有找到正文", en: "no text is found in the web page"),
            hint: LocalizedText(
                zh: "正文可能在附件、图片或别的页面里，或者要联网才显示：请在浏览器里打开，把正文复制下来，存为 .txt 或 .docx 再检查",
                en: "it may be in an attachment or a picture, or be shown only with a network: copy it from a browser into a .txt or .docx"))
    }
}
