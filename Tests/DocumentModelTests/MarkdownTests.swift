import DocumentModel
import Testing

struct MarkdownTests {
    @Test("marks of headings make headings, with or without numbers")
    func headings() {
        let text = """
            # 政府工作报告

            ## 2022年工作回顾
            过去一年，成效显著。

            ### （一）工业
            增长5%。

            2023年工作安排
            ---
            扎实工作。
            """
        let document = Document(text, format: .markdown)
        #expect(document.paragraphs.map(\.role.rawValue) == ["title", "heading", "body", "heading", "body", "heading", "body"])
        #expect(document.sections.map { "\($0.level)\($0.title)" } == ["0", "12022年工作回顾", "2工业", "12023年工作安排"])
    }

    @Test("metadata, code and comments are no prose")
    func frames() {
        let text = "---\ntitle: x\n---\n正文。\n```\ncode。\n```\n<!-- 注。 -->\n<!--\n注。\n-->\n正文二。"
        #expect(Document(text, format: .markdown).texts == ["正文。", "正文二。"])
    }

    @Test("what is never closed hides nothing", arguments: ["```\n正文。", "<!-- 正文。", "---\n正文。"])
    func unclosed(text: String) {
        #expect(Document(text, format: .markdown).texts.contains { $0.contains("正文。") })
    }

    @Test("list items stand apart, wrapped lines do not")
    func items() {
        #expect(Document("- 第一项\n- 第二项\n- 第三项", format: .markdown).texts == ["第一项", "第二项", "第三项"])
        #expect(Document("全长约30\n公里左右。", format: .markdown).texts == ["全长约30公里左右。"])
    }

    @Test(
        "file names announce formats",
        arguments: [("a.txt", DocumentFormat.plainText), ("b/c.MD", .markdown), ("d.markdown", .markdown)])
    func formats(path: String, format: DocumentFormat) {
        #expect(DocumentFormat(path: path) == format)
        #expect(DocumentFormat(path: "a.doc") == nil && DocumentFormat(path: "txt") == nil)
    }
}
