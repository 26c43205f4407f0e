import DocumentModel
import SourceText
import Testing

/// Outlines of real reports, checked by eye when they were recorded. `HEGAO_RECORD=1` writes them anew and fails the run.
struct OutlineSnapshotTests {
    static let reports = [
        "上海市-2025", "云南省-2026", "保定市-2026", "全国-1980", "全国-1987", "全国-2008", "全国-2018", "全国人大十四届一次-x", "凉山州-2024", "博野县-2025",
        "台儿庄区-2023", "合肥市-2024", "天门市-2024", "广西壮族自治区-2025", "河池市-2024", "洛阳市-2023", "海拉尔区-2016", "深圳市-2024",
    ]

    @Test("the example report has the outline its authors gave it")
    func example() throws {
        let source = try #require(TestFiles.source(TestFiles.example))
        try compare(Document(reading: source, format: .plainText), with: "台儿庄区-2023")
    }

    @Test(
        "a published report has the outline its authors gave it",
        .enabled(if: TestFiles.reports != nil, "no reports: set HEGAO_REPORTS to their folder"), arguments: reports)
    func report(name: String) throws {
        // Word files are read elsewhere; where their text lies beside them it is compared, too.
        guard let folder = TestFiles.reports, let source = TestFiles.source("\(folder)/\(name).txt") else { return }
        try compare(Document(reading: source, format: .plainText), with: name)
    }

    private func compare(_ document: Document, with name: String) throws {
        let path = "\(TestFiles.outlines)/\(name).outline"
        let actual = OutlineText.render(document)
        if TestFiles.isRecording {
            #expect(TestFiles.write(actual, to: path))
            Issue.record("recorded \(name)")
            return
        }
        let expected = try #require(TestFiles.text(path), "no outline recorded for \(name)")
        let lines = zip(actual.split(separator: "\n"), expected.split(separator: "\n"))
        for (actual, expected) in lines where actual != expected { Issue.record("\(actual)\n  expected \(expected)") }
        #expect(actual == expected)
    }
}
