import Localization
import Processes
import SourceText

extension SourceFile {
    /// Bytes that a PDF begins with (ISO 32000-1 7.5.2).
    package static let markOfPDF = Array("%PDF-".utf8)

    /// Reads the text of a PDF, with places that count its pages, by way of poppler's `pdftotext`.
    ///
    /// The program is asked for the layout (`-layout`), because indentation and the width of lines tell which of them belong
    /// together; nothing is written to the disk.
    ///
    /// - Parameters:
    ///   - path: by which the PDF goes.
    ///   - place: of a regular file that holds it; the path itself if none is given.
    /// - Throws: that the program is not there or took too long, or that the PDF is damaged, locked or without text.
    package init(pdf path: String, storedAt place: String? = nil) throws(InputError) {
        // A name that begins with a dash would be taken for an option.
        let file = place ?? path
        let name = file.hasPrefix("-") ? "./" + file : file
        let run: ProgramRun
        do {
            run = try ProgramRun("pdftotext", ["-layout", "-enc", "UTF-8", "-eol", "unix", name, "-"])
        } catch {
            throw InputError(error, path: path)
        }
        guard run.status == 0 else { throw InputError(refused: run, path: path) }
        // What is no UTF-8 comes from fonts that do not say which characters they show.
        let text = PrintedText(Array(String(decoding: run.output, as: UTF8.self).utf8))
        guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .noText(inPDF: path) }
        let table = ParagraphTable(
            text.entries, starts: text.starts, counting: .pages(PageTable(starts: text.pageStarts)),
            omissions: Self.omissions(text.emptyPages))
        self.init(path: path, text: text.bytes, paragraphs: table)
    }

    private static func omissions(_ pages: [Int]) -> [LocalizedText] {
        guard !pages.isEmpty else { return [] }
        let shown = pages.prefix(10).map(String.init)
        let isCut = pages.count > shown.count
        return [
            LocalizedText(
                zh: "第\(shown.joined(separator: "、"))页\(isCut ? "等 \(pages.count) 页" : "")没有文字（可能是图片或扫描页），没有核对",
                en: "no text on page \(shown.joined(separator: ", "))\(isCut ? " and others, \(pages.count) in all" : "")"
                    + " (a picture, perhaps); not checked")
        ]
    }
}
