import Checks
import Diagnostics
import Linting
import RuleModel
import SourceText
import Testing

/// The text of a draft in its report.
struct DraftTextTests {
    private static let draft = """
        政府工作报告
        ——2024年1月18日在云溪县第十六届人民代表大会第三次会议上
        县长  周文清
        各位代表：
        现在，我代表县人民政府，向大会报告工作，请予审议。
        一、2023年工作回顾
        （一）经济稳中向好。全年地区生产总值增

        长5.6%，财政收入增长3%。
        二、2024年工作安排
        全年要抓好各项工作。
        """

    private func report(keepsText: Bool) -> FileReport {
        Linter(rules: RuleLoader(catalogue: Catalogue.all).load([]).rules, keepsText: keepsText)
            .lint(SourceFile(path: "draft.txt", text: Self.draft), scratch: LintScratch())
    }

    @Test func isKeptOnlyWhenAskedFor() {
        #expect(report(keepsText: false).text == nil)
        #expect(report(keepsText: true).text?.source.text(in: 0..<Self.draft.utf8.count) == Self.draft)
    }

    @Test func knowsWhatEachParagraphIs() throws {
        let text = try #require(report(keepsText: true).text)
        let roles: [DraftText.Paragraph.Role] = [
            .title, .byline, .byline, .salutation, .body, .heading(level: 1), .body, .heading(level: 1), .body,
        ]
        #expect(text.paragraphs.map(\.role) == roles)
        #expect(text.paragraphs.map(\.section) == [nil, nil, nil, nil, nil, 5, 6, 7, 7])
        let runIn = text.paragraphs[6]
        #expect(try text.source.text(in: runIn.range.lowerBound..<#require(runIn.runInEnd)) == "（一）经济稳中向好")
        #expect(text.breaks.map { text.source.text(in: $0) } == ["\n\n"])
    }

    @Test func findsTheParagraphOfAnOffset() throws {
        let text = try #require(report(keepsText: true).text)
        for (index, paragraph) in text.paragraphs.enumerated() {
            #expect(text.paragraph(at: paragraph.range.lowerBound) == index)
            #expect(text.paragraph(at: paragraph.range.upperBound) == index)
        }
        #expect(DraftText(source: SourceFile(path: "", text: ""), paragraphs: []).paragraph(at: 0) == nil)
    }
}
