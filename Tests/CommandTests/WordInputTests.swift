import Foundation
import TestSupport
import Testing

/// Word documents on the command line.
struct WordInputTests {
    private static let paragraphs =
        "<w:p><w:r><w:t>关于道路的情况</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>全长约30</w:t></w:r><w:del><w:r><w:delText>多</w:delText></w:r></w:del><w:ins><w:r><w:t>余</w:t></w:r></w:ins>"
        + "<w:r><w:t>公里。</w:t></w:r></w:p>"

    private static func word(_ body: String) -> Data {
        let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        return Data(
            ZipBuilder.archive([
                ZipBuilder.Member(
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='a' Type='\(kind)' Target='word/document.xml'/></Relationships>"),
                ZipBuilder.Member(
                    "word/document.xml", "<w:document xmlns:w='\(namespace)'><w:body>\(body)</w:body></w:document>"),
            ]))
    }

    @Test func findingsNameTheParagraph() throws {
        let folder = try Folder()
        let path = try folder.write("稿.docx", Self.word(Self.paragraphs))
        let rules = try folder.write(
            "rules.yaml", Data("rules:\n  - id: test/length\n    level: error\n    message: 长度\n    find: 公里\n".utf8))
        let json = try Program.run(["lint", "--no-builtin", "--rules", rules, "--format", "json", path])
        let text = try Program.run(["lint", "--no-builtin", "--rules", rules, path])
        #expect(text.status == 1 && text.output.contains("第2段"), "\(text.output)")
        #expect(json.output.contains("\"line\":2,\"column\":7"), "\(json.output)")
    }

    @Test func trackedChangesAreReadEitherWay() throws {
        let folder = try Folder()
        let path = try folder.write("稿.docx", Self.word(Self.paragraphs))
        #expect(try Program.run(["outline", path]).output.contains("全长约30余公里。"))
        #expect(try Program.run(["outline", "--track-changes", "original", path]).output.contains("全长约30多公里。"))
        #expect(try Program.run(["figures", path]).output.contains("30余公里"))
    }

    @Test func foldersAndStandardInputAreReadToo() throws {
        let folder = try Folder()
        let path = try folder.write("稿.docx", Self.word(Self.paragraphs))
        #expect(try Program.run(["figures", folder.url.path]).output.contains("30余公里"))
        #expect(try Program.run(["outline", "-"], input: try Data(contentsOf: URL(filePath: path))).output.contains("30余公里"))
    }

    @Test(arguments: [
        ("稿.docx", Data("只是文字。".utf8), "纯文本", ".txt"),
        ("稿.docx", Data("<!DOCTYPE html><html>".utf8), "网页", "另存为 .docx"),
        ("稿.docx", Data("{\\rtf1 x}".utf8), "RTF", "另存为 .docx"),
        ("稿.docx", Data(), "空的", "重新"),
        ("稿.doc", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]), "旧版 Word", "另存为 .docx"),
        (
            "稿.docx", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] }), "加了密",
            "取消密码"
        ),
        ("稿.docx", Data(word(paragraphs).prefix(300)), "损坏", "重新取一份"),
        ("稿.docx", word("<w:p>"), "格式不对", "另存为 .docx"),
    ])
    func otherFilesAreNamedWithTheWayOut(name: String, data: Data, says: String, advises: String) throws {
        let folder = try Folder()
        let outcome = try Program.run(["lint", try folder.write(name, data)])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains(says) && outcome.output.contains(advises), "\(outcome.output)")
    }

    @Test func aDocumentUnderAnOldNameIsReadByWhatItHolds() throws {
        let folder = try Folder()
        #expect(try Program.run(["outline", try folder.write("稿.wps", Self.word(Self.paragraphs))]).output.contains("30余公里"))
    }

    @Test func hiddenTextIsToldAndNotChecked() throws {
        let folder = try Folder()
        let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部测算，请勿外传</w:t></w:r></w:p>"
        let path = try folder.write("稿.docx", Self.word(Self.paragraphs + hidden))
        let outcome = try Program.run(["lint", path])
        #expect(outcome.errors.contains("稿.docx  第3段有隐藏文字“内部测算，请勿外传”"), "\(outcome.errors)")
        #expect(!outcome.output.contains("内部测算"), "\(outcome.output)")
        #expect(try Program.run(["lint", "--quiet", path]).errors.isEmpty)
    }

    @Test func mendingLeavesWordDocumentsAlone() throws {
        let folder = try Folder()
        let data = Self.word(Self.paragraphs)
        let path = try folder.write("稿.docx", data)
        #expect(try Program.run(["fix", path]).status == 2)
        #expect(try Data(contentsOf: URL(filePath: path)) == data)
    }
}
