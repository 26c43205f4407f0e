import Foundation
import Testing

/// `rules docs` keeps a folder of pages in step with rule files.
struct RulesDocsTests {
    private static let pages = ["README.en.md", "README.md", "custom-rules.en.md", "custom-rules.md"]

    private static func run(_ folder: Folder, _ options: String...) throws -> Program.Outcome {
        try Program.run(["rules", "docs", "--rules", "Examples/custom-rules", "-o", folder.url.path] + options)
    }

    /// With `HEGAO_RECORD=1` they are written instead, and the test fails so that a recording is never taken for a test.
    @Test func thePagesInTheRepositoryAreCurrent() throws {
        if ProcessInfo.processInfo.environment["HEGAO_RECORD"] == "1" {
            let outcome = try Program.run(["rules", "docs"])
            Issue.record("recorded docs/rules: \(outcome.output)")
            return
        }
        let outcome = try Program.run(["rules", "docs", "--check"])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    @Test(arguments: pages)
    func aPageReadsAsRecorded(name: String) throws {
        let folder = try Folder()
        #expect(try Self.run(folder).status == 0)
        try Snapshot.expect(folder.text(of: name), equals: "rules-docs/" + name)
    }

    @Test func writesWhatIsMissingAndThenNothingMore() throws {
        let folder = try Folder()
        let first = try Self.run(folder)
        #expect(first.output == "\(folder.url.path)：共 4 页，写了 4 页，删去 0 页\n")
        #expect(try folder.names == Self.pages)
        #expect(try Self.run(folder, "--lang", "en").output == "\(folder.url.path): 4 pages, 0 written, 0 removed\n")
        #expect(try Self.run(folder, "--check").status == 0)
    }

    @Test func makesTheFolderWithThoseAboveIt() throws {
        let folder = try Folder()
        let deep = folder.url.appending(path: "a/b/c").path
        let outcome = try Program.run(["rules", "docs", "--quiet", "--rules", "Examples/custom-rules", "-o", deep])
        #expect(outcome.status == 0)
        #expect(outcome.output + outcome.errors == "")
        #expect(try FileManager.default.contentsOfDirectory(atPath: deep).sorted() == Self.pages)
    }

    @Test func checkNamesEveryPageThatDiffersAndWritesNothing() throws {
        let folder = try Folder()
        _ = try Self.run(folder)
        let page = try folder.text(of: "custom-rules.md")
        try folder.write(page + "改过\n", to: "custom-rules.md")
        try folder.write(page, to: "old-pack.md")
        try folder.write("# 自己写的\n", to: "notes.md")
        try FileManager.default.removeItem(at: folder.url.appending(path: "README.en.md"))
        let before = try folder.names
        let outcome = try Self.run(folder, "--check")
        #expect(outcome.status == 1)
        let path = folder.url.path
        #expect(
            outcome.output == """
                \(path)/README.en.md  没有这一页
                \(path)/custom-rules.md  内容过时
                \(path)/old-pack.md  规则包已不在，应删去
                3 页与规则文件不符，请运行 hegao rules docs --rules Examples/custom-rules -o \(path)

                """)
        #expect(try folder.names == before)
        #expect(try folder.text(of: "custom-rules.md") == page + "改过\n")
    }

    @Test func bringsBackWhatWasChangedAndRemovesPagesOfPacksThatAreGoneOnly() throws {
        let folder = try Folder()
        _ = try Self.run(folder)
        let page = try folder.text(of: "custom-rules.md")
        try folder.write(page + "改过\n", to: "custom-rules.md")
        try folder.write(page, to: "old-pack.md")
        try folder.write("# 自己写的\n", to: "notes.md")
        #expect(try Self.run(folder).output == "\(folder.url.path)：共 4 页，写了 1 页，删去 1 页\n")
        #expect(try folder.names == (Self.pages + ["notes.md"]).sorted())
        #expect(try folder.text(of: "custom-rules.md") == page)
    }

    @Test func aFolderThatCannotBeReadIsNoDifference() throws {
        let folder = try Folder()
        let missing = try Program.run(["rules", "docs", "--check", "-o", folder.url.appending(path: "none").path])
        #expect(missing.status == 2)
        #expect(missing.errors.contains("没有这个文件夹"))
        try folder.write("x", to: "README.md/x")
        #expect(try Self.run(folder, "--check").status == 2)
        #expect(try Self.run(folder).status == 2)
        #expect(try folder.names == ["README.md"])
    }

    @Test func aFileOfSomebodyElsesIsNotOverwritten() throws {
        let folder = try Folder()
        try folder.write("# 自己的说明\n", to: "README.md")
        let outcome = try Self.run(folder)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("README.md") && outcome.errors.contains("没有覆盖它"))
        #expect(try folder.names == ["README.md"])
        #expect(try folder.text(of: "README.md") == "# 自己的说明\n")
        let check = try Self.run(folder, "--check")
        #expect(check.status == 1)
        #expect(check.output.contains("README.md  不是 hegao 生成的同名文件\n"))
    }

    @Test func nothingIsWrittenFromFaultyRules() throws {
        let folder = try Folder()
        let outcome = try Program.run(["rules", "docs", "--rules", "Examples/broken-rules", "-o", folder.url.path])
        #expect(outcome.status == 2)
        #expect(try folder.names == [])
    }

    @Test func packsOfOneNameAreRefused() throws {
        let folder = try Folder()
        for (place, id) in [("a/数字", "x/a"), ("b/数字", "x/b"), ("readme", "x/c")] {
            try folder.write("rules: [{id: \(id), level: info, message: m, find: z}]\n", to: "rules/\(place)/r.yaml")
        }
        let pages = folder.url.appending(path: "pages").path
        let outcome = try Program.run(["rules", "docs", "--rules", folder.url.appending(path: "rules").path, "-o", pages])
        #expect(outcome.status == 2)
        #expect(outcome.errors.components(separatedBy: "有两页都要叫这个名字").count == 5)
        #expect(!FileManager.default.fileExists(atPath: pages))
    }

    /// A pack outside the repository with names and texts that mean something to Markdown, to HTML and to addresses.
    @Test func hostileNamesAndTextsStayWhatTheyAre() throws {
        let folder = try Folder()
        let file = """
            title: '# 一 | 二 <b>*三*</b>'
            about: '1. 一、[甲](乙) & `丙`'
            rules:
              - id: 组/甲-a
                level: info
                message: '用“_”代替“|”：{{…'
                why: '- 一'
                find: 'a|`b`'
                examples: {bad: ['⟦a⟧ 丨 c'], good: ['> d', '2) <br>']}

            """
        try folder.write(file, to: "rules/县 规/r.yaml")
        let pages = folder.url.appending(path: "pages")
        let outcome = try Program.run(["rules", "docs", "--rules", folder.url.appending(path: "rules").path, "-o", pages.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let page = try folder.text(of: "pages/县 规.md")
        for line in [
            "[规则总览](README.md) · [English](%E5%8E%BF%20%E8%A7%84.en.md)",
            "## \\# 一 &#124; 二 &lt;b&gt;\\*三\\*&lt;/b&gt;", "1\\. 一、\\[甲\\](乙) &amp; \\`丙\\`",
            "| [组/甲-a](#_7ec4_._7532_-a) | 提示 | 用“\\_”代替“&#124;”：{… |", "<a id=\"_7ec4_._7532_-a\"></a>", "\\- 一",
            "- <mark>a</mark> 丨 c", "- &gt; d", "- 2\\) &lt;br&gt;",
        ] {
            #expect(page.components(separatedBy: "\n").contains(line), "\(line)")
        }
    }
}

extension Folder {
    fileprivate func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    fileprivate func text(of name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    fileprivate var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() } }
}
