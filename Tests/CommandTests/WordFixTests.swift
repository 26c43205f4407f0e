import Foundation
import TestSupport
import Testing
import WordDocuments

/// `hegao fix` for Word documents: tracked changes in a new file.
struct WordFixTests {
    private static let draft = AnnotateCommandTests.draft

    private static func document(_ path: String, _ changes: TrackedChanges) throws -> WordDocument {
        try WordDocument([UInt8](Data(contentsOf: URL(filePath: path))), changes: changes)
    }

    @Test func safeFixesAreTrackedAndOnceIsEnough() throws {
        let folder = try Folder()
        let input = try folder.write("draft.docx", Data(Self.draft.bytes))
        let output = folder.url.appending(path: "out.docx").path
        let outcome = try Program.run(["fix", input, "-o", output])
        #expect(outcome.status == 0 && outcome.errors.contains("punctuation/doubled-mark"))
        #expect(try Data(contentsOf: URL(filePath: input)) == Data(Self.draft.bytes))
        let before = try WordDocument(Self.draft.bytes)
        #expect(try Self.document(output, .original).text == before.text)

        // As the text alone would be mended.
        let text = try folder.write("draft.txt", Data(before.text))
        #expect(try Program.run(["fix", text]).status == 0)
        #expect(try Data(Self.document(output, .final).text) == Data(contentsOf: URL(filePath: text)))

        let again = folder.url.appending(path: "again.docx").path
        #expect(try Program.run(["fix", output, "-o", again]).errors.contains("共改了 0 处"))
        #expect(try Data(contentsOf: URL(filePath: again)) == Data(contentsOf: URL(filePath: output)))
    }

    @Test func aDiffNeedsNoOutput() throws {
        let folder = try Folder()
        let input = try folder.write("draft.docx", Data(Self.draft.bytes))
        let outcome = try Program.run(["fix", "--diff", input])
        #expect(outcome.status == 1 && outcome.output.contains("\n+会议认为，各项工作取得新成效。\n"))
        #expect(try Data(contentsOf: URL(filePath: input)) == Data(Self.draft.bytes))
    }

    @Test func whatWordMakesItselfIsLeftToAPerson() throws {
        let folder = try Folder()
        let field = """
            <w:p><w:fldSimple w:instr=" TITLE "><w:r><w:t>取得新成效。。</w:t></w:r></w:fldSimple></w:p>\
            <w:p><w:r><w:t>各项工作取得新成效。。</w:t></w:r></w:p>
            """
        let input = try folder.write("draft.docx", Data(WordPackage(field).bytes))
        let output = folder.url.appending(path: "out.docx").path
        let outcome = try Program.run(["fix", input, "-o", output, "--select", "punctuation/doubled-mark"])
        #expect(outcome.status == 0 && outcome.errors.contains("请在 Word 里改"))
        let lines = try Self.document(output, .final).text.split(separator: UInt8(ascii: "\n")).map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(lines == ["取得新成效。。", "各项工作取得新成效。"])
    }

    @Test(arguments: [
        [], ["-o", "IN"], ["-o", "LINK", "--force"], ["-o", "OUT.txt"], ["-o", "OUT.docx", "--diff"], ["-o", "OUT.docx", "IN"],
    ])
    func whatCannotBeDoneIsSaidAndNothingIsWritten(arguments: [String]) throws {
        let folder = try Folder()
        let input = try folder.write("IN", Data(Self.draft.bytes))
        try FileManager.default.createSymbolicLink(atPath: folder.url.appending(path: "LINK").path, withDestinationPath: "IN")
        let paths = arguments.map { $0.hasPrefix("-") ? $0 : folder.url.appending(path: $0).path }
        let outcome = try Program.run(["fix", input] + paths)
        #expect(outcome.status == 2 && !outcome.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["IN", "LINK"])
        #expect(try Data(contentsOf: URL(filePath: input)) == Data(Self.draft.bytes))
    }

    @Test func textsAreStillMendedInPlace() throws {
        let folder = try Folder()
        let path = try folder.write("draft.txt", Data("取得新成效。。".utf8))
        let outcome = try Program.run(["fix", path, "-o", folder.url.appending(path: "out.docx").path])
        #expect(outcome.status == 2 && outcome.errors.contains("-o 只用于 Word 文稿"))
    }
}
