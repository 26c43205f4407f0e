import Foundation
import TestSupport
import Testing
import WordDocuments

/// Another program sees the comments and changes that we write, and no other text than before.
@Suite(.enabled(if: LibreOffice.program != nil, "LibreOffice is not installed, so nobody else reads what we write"))
struct LibreOfficeTests {
    /// The published reports beside the project, where they are, and a document with everything in it.
    private static func drafts(in folder: Folder) throws -> [URL] {
        let shared = Program.root.deletingLastPathComponent().appending(path: "shared/reports")
        let found = (try? FileManager.default.contentsOfDirectory(at: shared, includingPropertiesForKeys: nil)) ?? []
        var package = WordPackage(rich)
        package.parts["footnotes"] = "<w:footnote w:id='2'><w:p><w:r><w:t>注里的成效。。</w:t></w:r></w:p></w:footnote>"
        let own = URL(filePath: try folder.write("rich.docx", Data(package.bytes)))
        return found.filter { $0.pathExtension == "docx" }.sorted { $0.path < $1.path } + [own]
    }

    private static func r(_ text: String) -> String {
        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    private static let rich = """
        <w:p>\(r("取得新成"))\(r("效。。各项"))</w:p><w:p><w:hyperlink w:anchor="a">\(r("成效。。链接"))</w:hyperlink></w:p>\
        <w:p><w:ins w:id="5" w:author="张三" w:date="2024-01-01T00:00:00Z">\(r("成效。。插入"))</w:ins></w:p>\
        <w:p>\(r("前"))<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("成效。。"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\(r("后"))</w:p>\
        <w:p><w:r><w:t>成效。</w:t><w:t>。</w:t><w:tab/><w:t>表</w:t><w:br/><w:t>成效。。</w:t></w:r></w:p>\
        <w:p>\(r("脚注"))<w:r><w:footnoteReference w:id="2"/></w:r>\(r("之后。"))</w:p>\
        <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p>\(r("格里成效。。"))</w:p></w:tc></w:tr></w:tbl>\
        <w:p>\(r("完。"))</w:p>
        """

    @Test func commentsAreSeenAndTheTextIsTheSame() throws {
        let folder = try Folder()
        let drafts = try Self.drafts(in: folder)
        let outputs = drafts.map { folder.url.appending(path: "annotated-" + $0.lastPathComponent) }
        for (draft, output) in zip(drafts, outputs) {
            #expect(try Program.run(["annotate", draft.path, "-o", output.path, "--level", "info"]).status == 0)
        }
        let before = try LibreOffice.views(of: drafts, in: folder)
        for ((old, new), output) in zip(zip(before, try LibreOffice.views(of: outputs, in: folder)), outputs) {
            let document = try WordDocument([UInt8](Data(contentsOf: output)))
            #expect(new.accepted == old.accepted, "\(output.lastPathComponent)")
            #expect(new.comments.count == document.comments.count, "\(output.lastPathComponent)")
            #expect(
                new.comments.filter { $0.author == "hegao" }.allSatisfy { $0.text.hasPrefix("【") }, "\(output.lastPathComponent)")
        }
        #expect(before.count == drafts.count)
    }

    @Test func changesAreSeenAndHoldBothTexts() throws {
        let folder = try Folder()
        let drafts = try Self.drafts(in: folder)
        let outputs = drafts.map { folder.url.appending(path: "mended-" + $0.lastPathComponent) }
        for (draft, output) in zip(drafts, outputs) {
            #expect(try Program.run(["fix", draft.path, "-o", output.path, "--level", "info", "--unsafe"]).status == 0)
        }
        let before = try LibreOffice.views(of: drafts, in: folder)
        for ((old, new), output) in zip(zip(before, try LibreOffice.views(of: outputs, in: folder)), outputs) {
            #expect(new.rejected == old.accepted, "\(output.lastPathComponent)")
            #expect(new.accepted != old.accepted && new.changes > 0, "\(output.lastPathComponent)")
        }
    }
}
