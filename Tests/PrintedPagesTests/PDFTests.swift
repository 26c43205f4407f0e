import DocumentModel
import Processes
import SourceText
import Testing

@testable import PrintedPages

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// PDFs read by the program itself, where it is installed.
struct PDFTests {
    private static let isInstalled = (try? ProgramRun("pdftotext", ["-v"])) != nil

    /// A PDF of some pages, each with lines in a font that every reader has; `nil` for a page without text.
    private static func pdf(_ pages: [String?]) -> String {
        let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
        var objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        for (index, text) in pages.enumerated() {
            let stream = text.map { "BT /F 12 Tf 72 720 Td (\($0)) Tj ET" } ?? ""
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(5 + index * 2) 0 R/Resources<</Font<</F 3 0 R>>>>>>")
            objects.append("<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream")
        }
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = offsets.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }.joined()
        return file + "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table)trailer<</Size \(objects.count + 1)/Root 1 0 R>>\n"
            + "startxref\n\(file.utf8.count)\n%%EOF\n"
    }

    /// Reads a file that is removed again.
    private static func read(_ text: String) throws -> SourceFile {
        var name = Array("/tmp/hegao-pdf-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        try #require(descriptor >= 0)
        defer { unlink(name) }
        let bytes = Array(text.utf8)
        try #require(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
        return try SourceFile(pdf: String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    @Test("places count pages", .enabled(if: isInstalled, "pdftotext is not installed"))
    func pages() throws {
        let file = try Self.read(Self.pdf(["First page.", nil, "Third page."]))
        #expect(String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") == ["First page.", "Third page."])
        let third = try #require(file.bytes.firstRange(of: Array("Third".utf8)))
        let position = file.position(at: third.lowerBound)
        #expect(position.line == 3 && position.unit == .page && position.shown.zh == "第3页")
        #expect(DocumentFormat(of: file) == .pdf)
        #expect(file.paragraphs?.omissions.map(\.zh) == ["第2页没有文字（可能是图片或扫描页），没有核对"])
    }

    @Test(
        "files without text to take are refused with the way out", .enabled(if: isInstalled, "pdftotext is not installed"),
        arguments: [(pdf([nil]), "扫描件"), ("%PDF-1.4\nnothing", "损坏"), (String(pdf(["x"]).prefix(40)), "损坏")])
    func refused(text: String, words: String) {
        #expect { try Self.read(text) } throws: { ($0 as? InputError)?.message.zh.contains(words) == true }
    }

    @Test("a locked file is told from a damaged one")
    func locked() throws {
        let run = try ProgramRun("sh", ["-c", "echo 'Command Line Error: Incorrect password' >&2; exit 1"])
        #expect(InputError(refused: run, path: "稿.pdf").message.zh.contains("加了密"))
    }

    @Test("who lacks the program is told how to get it")
    func missingProgram() {
        #expect(InputError(.missing, path: "稿.pdf").hint.zh.contains("apt install poppler-utils"))
    }
}
