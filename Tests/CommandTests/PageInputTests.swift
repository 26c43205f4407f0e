import Foundation
import Testing

/// Web pages and PDFs on the command line.
struct PageInputTests {
    private static let page = Data(
        "<html><nav><a href=x>首页</a></nav>\n<div><p>关于道路的情况</p>\n<p>全长约<b>30</b>余公里。</p></div></html>".utf8)

    @Test func findingsNameTheLineAndColumnOfThePage() throws {
        let folder = try Folder()
        _ = try folder.write("稿.html", Self.page)
        let rules = try folder.write(
            "rules.yaml", Data("rules:\n  - id: test/length\n    level: error\n    message: 长度\n    find: 30余公里\n".utf8))
        let json = try Program.run(["lint", "--no-builtin", "--rules", rules, "--format", "json", folder.url.path])
        #expect(json.status == 1)
        #expect(json.output.contains("\"line\":3,\"column\":10"), "\(json.output)")
        #expect(json.output.contains("30余公里"), "\(json.output)")
    }

    @Test func aPageOnStandardInputIsText() throws {
        #expect(try Program.run(["outline", "-"], input: Self.page).output.contains("首页"))
    }

    @Test func mendingLeavesPagesAlone() throws {
        let folder = try Folder()
        let path = try folder.write("稿.html", Self.page)
        _ = try Program.run(["fix", path])
        #expect(try Data(contentsOf: URL(filePath: path)) == Self.page)
    }

    @Test func withoutPdftotextTheWayOutIsNamed() throws {
        let folder = try Folder()
        let path = try folder.write("稿.pdf", Data("%PDF-1.4\n".utf8))
        let outcome = try Program.run(["lint", path], environment: ["PATH": folder.url.path])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("apt install poppler-utils"), "\(outcome.output)")
        #expect(outcome.output.contains("brew install poppler"))
    }

    @Test func marksOfMarkdownInPlainTextAreReported() throws {
        let outcome = try Program.run(
            ["lint", "--select", "layout/markdown-residue", "-"], input: Data("## 一、工作回顾\n全年各项工作都取得了成绩。\n".utf8))
        #expect(outcome.output.contains("## "), "\(outcome.output)")
    }
}
