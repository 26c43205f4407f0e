import DocumentModel
import SourceText
import TestSupport
import Testing

/// What of Markdown is text.
struct MarkdownInlineTests {
    @Test(
        "syntax within a line is left out, words stay",
        arguments: [
            ("按照[方案](https://a.gov.cn/b_(c).html)实施。", "按照方案实施。"), ("见[规划][1]。", "见规划。"),
            ("![全景图](a.png)如下。", "全景图如下。"), ("详见https://www.gov.cn/a_b.html，谢谢。", "详见，谢谢。"), ("<https://gov.cn>公布。", "公布。"),
            ("运行`hegao 检查`即可。", "运行即可。"), ("用``a`b``表示。", "用表示。"), ("反引号`没有成对。", "反引号`没有成对。"), ("*重点*工作", "重点工作"),
            ("_重点_工作", "重点工作"), ("~~旧的~~新的", "旧的新的"), ("***重点***工作", "重点工作"), ("每亩补贴3*200*2元", "每亩补贴3*200*2元"),
            ("变量a_b_c", "变量a_b_c"), ("甲*乙", "甲*乙"), (#"3\*4和\_下划\_"#, "3*4和_下划_"), ("甲<br>乙<b>丙</b>", "甲乙丙"),
            ("失业率<5%、增速>6%", "失业率<5%、增速>6%"), ("正文<!-- 批注 -->继续。", "正文继续。"), ("<!-- 批注 -->正文。", "正文。"),
            ("完成投资[^1]八亿元。", "完成投资八亿元。"), ("[^1]: 含农户投资。", "含农户投资。"), ("投资[86]亿元（待核）", "投资[86]亿元（待核）"),
            ("[数据](此处核实)", "[数据](此处核实)"), ("[1]: https://gov.cn/a\n正文。", "正文。"), ("- [x] 完成", "完成"), ("- [ ] 待办", "待办"), ("末行\\", "末行"),
        ])
    func inline(text: String, expected: String) {
        let document = Document(text, format: .markdown)
        #expect(document.texts == [expected])
        checkConsistency(of: document)
    }

    @Test(
        "what is no prose is set aside",
        arguments: [
            ("+++\ntitle = \"x\"\n+++\n正文。", ["正文。"]), ("正文。\n\n    let code = 1\n\n又一段。", ["正文。", "又一段。"]),
            ("正文。\n\n    又一段中文。", ["正文。", "又一段中文。"]), ("~~~swift\n代码\n~~~\n正文。", ["正文。"]), ("<div align=\"center\">\n\n正文。\n\n</div>", ["正文。"]),
            ("| 指标 | 数值 |\n| --- | ---: |\n| 投资 | 86亿元 |\n\n正文。", ["指标", "数值", "投资", "86亿元", "正文。"]),
        ])
    func blocks(text: String, expected: [String]) {
        #expect(Document(text, format: .markdown).texts == expected)
    }

    @Test("items of an ordered list are no headings, numbered headings are")
    func orderedLists() {
        let document = Document("# 工作报告\n\n## 一、工作回顾\n\n1. 苹果\n2. 梨\n\n### 1.工业\n增长百分之五。", format: .markdown)
        #expect(document.sections.dropFirst().map(\.title) == ["工作回顾", "工业"])
    }

    @Test("marks of Markdown in plain text belong to the paragraph in the source", arguments: [("## 一、回顾", "一、回顾"), ("**一、回顾**", "一、回顾")])
    func residue(text: String, words: String) {
        let document = Document(text + "\n正文已经写完。")
        #expect(document.paragraphs.map { document.source.text(in: $0.range) }.first == text)
        #expect(document.texts.first == words)
    }

    @Test("random syntax is read", arguments: 0..<60)
    func randomSyntax(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "[", "]", "(", ")", "](", "![", "[^1]", "`", "``", "*", "**", "_", "~~", "\\", "<", ">", "<br>", "<!--", "-->", "|", "\n", "\n\n", "|---|\n",
            "    ", "---\n", "+++\n", "```\n", "https://a.b", "h", "文", "字。", " ", "３", "1. ", "- ", "# ",
        ]
        let text = (0..<300).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
        checkConsistency(of: Document(text, format: .markdown))
    }
}
