import Checks
import Testing

@Suite("layout")
struct LayoutTests {
    private static let bench = Bench("layout: stray-breaks", LayoutCheck.self)

    /// A report of which one sentence is cut by the end of a page, and the lines around it are whole.
    private static func report(_ sentence: String) -> String {
        """
        各位代表：

        现在，我代表区人民政府向大会报告工作，请予审议。

        一、2022年工作回顾

        \(sentence)

        一年来，全区上下同心协力，各项工作都取得了新的成绩，群众的获得感不断增强。

        """
    }

    @Test(
        "A sentence cut by a page end is reported at the break",
        arguments: [
            "全年完成技改投资八十亿元，同比增长⟦\n\n⟧百分之九，连续五年保持全市前列，后劲越来越足。",
            "全年完成技改投资八十亿元，同比⟦\n⟧增长百分之九，连续五年保持全市前列，后劲越来越足。",
        ])
    func brokenSentence(_ sentence: String) {
        Self.bench.expect(Self.report(sentence))
    }

    @Test(
        "Whole paragraphs are left alone",
        arguments: [
            "全年完成技改投资八十亿元，同比增长百分之九。\n\n连续五年保持全市前列。",
            "全年完成技改投资八十亿元。",
            "（一）工业经济稳中有进\n\n全年完成技改投资八十亿元。",
        ])
    func wholeParagraphs(_ sentence: String) {
        Self.bench.expect(Self.report(sentence))
    }

    @Test(
        "The fix joins the lines, with a blank only between Latin words",
        arguments: [
            ("全年完成技改投资八十亿元，同比增长\n\n百分之九，连续五年保持全市前列。", "全年完成技改投资八十亿元，同比增长百分之九，连续五年保持全市前列。"),
            ("全年完成投资八十亿元，新引进了一批Artificial\nIntelligence企业，连续五年保持全市前列。", "全年完成投资八十亿元，新引进了一批Artificial Intelligence企业，连续五年保持全市前列。"),
        ])
    func joinedLines(_ broken: String, _ whole: String) {
        #expect(Self.bench.fixed(Self.report(broken)) == Self.report(whole))
    }

    @Test("A scope leaves the breaks elsewhere alone")
    func scope() {
        let bench = Bench("layout: 断行\nwithin: opening", LayoutCheck.self)
        bench.expect(Self.report("全年完成技改投资八十亿元，同比增长\n\n百分之九，连续五年保持全市前列。"))
    }

    @Test("An unknown keyword is a fault of the rule")
    func unknownKeyword() {
        #expect(Bench.problems("layout: stray-brakes", LayoutCheck.self) == ["不认识“stray-brakes” ⟦stray-brakes⟧"])
    }
}
