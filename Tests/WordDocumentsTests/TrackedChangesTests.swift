import Testing
import WordDocuments

/// Documents with tracked changes hold two texts.
struct TrackedChangesTests {
    private static func deleted(_ text: String) -> String {
        "<w:del w:id='1'>" + r("<w:delText>\(text)</w:delText>") + "</w:del>"
    }
    private static func inserted(_ text: String) -> String { "<w:ins w:id='2'>" + t(text) + "</w:ins>" }
    private static let deletedMark = "<w:rPr><w:del w:id='3'/></w:rPr>"
    private static let insertedMark = "<w:rPr><w:ins w:id='4'/></w:rPr>"
    private static func row(_ text: String, _ properties: String = "") -> String {
        "<w:tr><w:trPr>\(properties)</w:trPr><w:tc>" + p(t(text)) + "</w:tc></w:tr>"
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let final: [String]
        let original: [String]
    }

    static let cases = [
        Case(testDescription: "runs", body: p(t("留") + deleted("删") + inserted("增") + t("尾")), final: ["留增尾"], original: ["留删尾"]),
        Case(
            testDescription: "both",
            body: p("<w:ins w:id='1'><w:del w:id='2'>" + r("<w:delText>忽</w:delText>") + "</w:del></w:ins>" + t("留")),
            final: ["留"], original: ["留"]),
        Case(
            testDescription: "a deleted paragraph mark joins", body: p(t("一"), deletedMark) + p(t("二")) + p(t("三")),
            final: ["一二", "三"], original: ["一", "二", "三"]),
        Case(
            testDescription: "an inserted paragraph mark divides", body: p(t("一"), insertedMark) + p(t("二")), final: ["一", "二"],
            original: ["一二"]),
        Case(
            testDescription: "a deleted paragraph", body: p(t("一")) + p(deleted("二"), deletedMark) + p(t("三")),
            final: ["一", "三"],
            original: ["一", "二", "三"]),
        Case(
            testDescription: "the last paragraph", body: p(t("一")) + p(deleted("二"), deletedMark), final: ["一"],
            original: ["一", "二"]),
        Case(
            testDescription: "moved text",
            body: p("<w:moveFrom w:id='1'>" + t("移") + "</w:moveFrom>", "<w:rPr><w:moveFrom w:id='2'/></w:rPr>") + p(t("中"))
                + p("<w:moveTo w:id='3'>" + t("移") + "</w:moveTo>", "<w:rPr><w:moveTo w:id='4'/></w:rPr>") + p(t("尾")),
            final: ["中", "移", "尾"], original: ["移", "中", "尾"]),
        Case(
            testDescription: "rows of tables",
            body: "<w:tbl>" + row("一") + row("二", "<w:del w:id='1'/>") + row("三", "<w:ins w:id='2'/>") + "</w:tbl>",
            final: ["一", "三"], original: ["一", "二"]),
        Case(
            testDescription: "hidden by a tracked change",
            body: p(t("一") + r("<w:rPr><w:vanish/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr><w:t>二</w:t>")),
            final: ["一"],
            original: ["一二"]),
    ]

    @Test(arguments: cases)
    func readsEitherText(trial: Case) throws {
        let fixture = WordFixture(body: trial.body)
        #expect(try fixture.read(.final).lines == trial.final)
        #expect(try fixture.read(.original).lines == trial.original)
    }

    @Test func formerNumbersOfParagraphs() throws {
        var fixture = WordFixture(
            body: p(t("文"), "<w:numPr><w:numId w:val='1'/></w:numPr><w:pPrChange w:id='1'><w:pPr/></w:pPrChange>"))
        fixture.numbering = abstract(1, level(0, "decimal", "%1．")) + list(1, of: 1)
        #expect(try fixture.read(.final).lines == ["1．文"])
        #expect(try fixture.read(.original).lines == ["文"])
    }
}
