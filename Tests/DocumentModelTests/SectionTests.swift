import DocumentModel
import Testing

struct SectionTests {
    /// Sections as `level title first–last`.
    private func sections(_ text: String) -> [String] {
        Document(text).sections.map { "\($0.level) \($0.title) \($0.paragraphs.lowerBound)–\($0.paragraphs.upperBound - 1)" }
    }

    @Test("headings nest by style")
    func nests() {
        let text = "一、总则\n（一）目的\n为了规范。\n（二）依据\n依据规定。\n二、分则\n正文。"
        #expect(sections(text) == ["0  0–6", "1 总则 0–4", "2 目的 1–2", "2 依据 3–4", "1 分则 5–6"])
    }

    @Test("a skipped style leaves no gap between levels")
    func skips() {
        let text = "一、总则\n1.目的\n为了规范。\n2.依据\n依据规定。\n二、分则\n正文。"
        #expect(sections(text) == ["0  0–6", "1 总则 0–4", "2 目的 1–2", "2 依据 3–4", "1 分则 5–6"])
    }

    @Test("a fragment keeps the level that the standard gives its numbers")
    func fragment() {
        #expect(sections("（一）目的\n为了规范。\n1.范围\n本区。") == ["0  0–3", "2 目的 0–3", "3 范围 2–3"])
    }

    @Test("turning to the delegates leads back to the part")
    func turns() {
        let text = "一、回顾\n（一）稳增长\n增长5%。\n各位代表！成绩来之不易。\n我们也看到不足。\n二、安排\n正文。"
        #expect(sections(text) == ["0  0–6", "1 回顾 0–4", "2 稳增长 1–2", "1 安排 5–6"])
    }

    @Test("between two numbered headings it does not")
    func turnsInside() {
        let text = "一、回顾\n（一）稳增长\n各位代表！绿水青山就是金山银山。\n（二）惠民生\n正文。"
        #expect(sections(text) == ["0  0–4", "1 回顾 0–4", "2 稳增长 1–2", "2 惠民生 3–4"])
    }

    @Test("notes stand by themselves")
    func appendix() {
        let text = "一、回顾\n取得成效。\n各位代表！让我们团结奋斗！\n附件1：\n民生实事\n一、修路\n修路10公里。\n二、架桥\n架桥2座。"
        let document = Document(text)
        #expect(document.regions[.appendix] == 3..<9)
        #expect(document.sections.filter { $0.parent == 0 }.map(\.title) == ["回顾", "附件1"])
    }

    @Test("a paragraph knows its innermost section and the path to it")
    func path() {
        let document = Document("一、总则\n（一）目的\n为了规范。\n二、分则\n正文。")
        #expect(document.section(at: 2).title == "目的")
        #expect(document.sectionPath(ofParagraph: 2) == ["总则", "目的"])
        #expect(document.sectionPath(ofParagraph: 4) == ["分则"])
    }
}
