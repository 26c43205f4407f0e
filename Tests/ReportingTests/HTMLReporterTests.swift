import Diagnostics
import Hashing
import Localization
import SourceText
import TestSupport
import Testing

@testable import Reporting

struct HTMLReporterTests {
    private static let reports = [
        Samples.mixed, Samples.spotless, Samples.troubled, Samples.futile, Samples.empty, Samples.hostile,
        FigureSamples.reckoned, FigureSamples.covered,
    ]

    private func html(_ report: Report, _ language: Language = .chinese) -> String {
        String(decoding: OutputFormat.html.render(report, options: ReportOptions(language: language)), as: UTF8.self)
    }

    @Test(arguments: reports, Language.allCases)
    func isWellFormedAndItsLinksLeadSomewhere(report: Report, language: Language) throws {
        let page = try PageOutline(html(report, language))
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let targets = page.elements.compactMap { $0.attributes["href"] }
        #expect(targets.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
        #expect(page.all("html") { $0["lang"] == (language == .chinese ? "zh-CN" : "en") }.count == 1)
        #expect(page.all("button").allSatisfy { !page.text(of: $0).isEmpty } && page.all("h1").count == 1)
    }

    @Test(arguments: reports)
    func showsEveryFindingOnceWithAllThatIsSaidOfIt(report: Report) throws {
        let page = try PageOutline(html(report))
        let cards = page.all("li") { $0["class"]?.hasPrefix("finding ") == true }
        let findings = report.files.flatMap(\.diagnostics)
        #expect(cards.map { page.elements[$0].attributes["id"] } == findings.indices.map { "f\($0 + 1)" })
        for (card, finding) in zip(cards, findings) {
            let text = page.text(of: card)
            #expect(page.elements[card].attributes["class"] == "finding " + finding.severity.keyword)
            if !Samples.hostile.files.contains(where: { $0.diagnostics.contains(finding) }) {
                #expect(text.contains(finding.message.zh) && text.contains(finding.rule))
                for words in [finding.why?.zh, finding.source].compactMap(\.self) { #expect(text.contains(words)) }
                for operand in finding.reckoning?.operands ?? [] { #expect(text.contains(operand.interval.zh)) }
            }
        }
        let words = page.text(of: try #require(page.all("body").first))
        for problem in report.allProblems where report != Samples.hostile { #expect(words.contains(problem.message.zh)) }
    }

    @Test(arguments: reports)
    func asksNothingOfTheNetwork(report: Report) throws {
        let text = html(report)
        for sign in ["http:", "https:", "src=", "url(", "@import", "<link", "<img", "<iframe"] { #expect(!text.contains(sign)) }
        let page = try PageOutline(text)
        let policy = try #require(page.elements.first { $0.attributes["http-equiv"] != nil }?.attributes["content"])
        #expect(policy.hasPrefix("default-src 'none'; ") && !policy.contains("unsafe"))
        for name in ["style", "script"] {
            let element = try #require(page.all(name).first)
            let hash = SHA256.base64(of: Array(page.texts.filter { $0.element == element }.map(\.text).joined().utf8))
            #expect(policy.contains("\(name)-src 'sha256-\(hash)'"))
        }
    }

    // MARK: Hostile text

    private static let junk = [
        "<script>alert(1)</script>", "\"", "'", "&amp;", "<!--", "-->", "</style>", "</p>", "]]>", "<", ">", "\u{202E}",
        "\0", "\u{1B}[2J", "\r", "\n", "\t", " ", "　", "文", "字", "a", "😀", "e\u{301}", "\u{200B}", "\u{FEFF}", "（一）", "。", "一、", "javascript:",
        "onclick=\"x\"", "\u{FFFE}",
    ]

    @Test(arguments: 0..<60 as Range<UInt64>)
    func nothingThatAReportHoldsBecomesMarkup(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func junk(_ most: Int = 8) -> String {
            (0..<Int.random(in: 0...most, using: &random)).compactMap { _ in Self.junk.randomElement(using: &random) }.joined()
        }
        let draft = Draft(junk(), junk(30) + "⟦" + junk() + "⟦" + junk() + "⟧" + junk() + "⟧\n" + junk(30) + "⟦" + junk() + "⟧")
        func words() -> LocalizedText { LocalizedText(verbatim: junk()) }
        let findings = (0..<3).map { index in
            draft.diagnostic(
                junk(), .warning, at: index, words(), why: words(), source: junk(), notes: [(junk(), junk(), 1)],
                edits: [(0, junk())], section: [junk()])
        }
        let file = draft.report(findings, problems: [draft.problem(at: 1, words(), hint: words())])
        let page = try PageOutline(html(Report(files: [file, file], problems: file.problems)))
        let known: Set = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "script", "body", "header", "main", "aside", "nav", "article",
            "section", "div", "form", "h1", "h2", "h3", "h4", "p", "ol", "ul", "li", "dl", "dt", "dd", "a", "b", "i", "sup", "span", "mark",
            "blockquote", "q", "code", "small", "button", "select", "option", "input", "label", "details", "summary",
            "del", "ins",
        ]
        #expect(Set(page.elements.map(\.name)).subtracting(known).isEmpty)
        // What these hold is text, whatever it looks like.
        let bare = Set((page.all("title") + page.all("option")).map { Optional($0) })
        #expect(!page.elements.contains { bare.contains($0.ancestors.last) })
        #expect(page.all("script").count == 1 && !page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
        let written = page.texts.filter { !["style", "script"].contains(page.elements[$0.element].name) }
        #expect(!written.flatMap(\.text.unicodeScalars).contains { $0 != "\n" && $0.properties.generalCategory == .control || $0.properties.isBidiControl })
    }

    /// Whatever the findings cover, the draft reads as it stands in the file, and each finding lights up exactly its words.
    @Test(arguments: 0..<100 as Range<UInt64>)
    func marksMayOverlapAtWill(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let source = SourceFile(path: "稿.txt", text: "报告标题\n\n一、甲乙丙丁\n（一）稳增长。全年增长5%<左右>&约3倍。\n　\n二、戊己庚辛\n壬癸子丑寅卯辰巳")
        let boundaries = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
        let findings = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            let ends = (0..<2).compactMap { _ in boundaries.randomElement(using: &random) }.sorted()
            return Finding(at: ends[0]..<ends[1], LocalizedText(verbatim: "话"))
        }
        let draft = Draft(source.path, source.text(in: 0..<source.bytes.count))
        let file = draft.report(findings.map { Diagnostic(rule: "a/b", severity: .info, finding: $0, in: source) })
        let page = try PageOutline(html(Report(files: [file], problems: [])))
        let article = try #require(page.all("article").first)
        let paragraphs = page.elements.indices.filter {
            page.elements[$0].ancestors.last == article && page.elements[$0].attributes["class"] != "path"
        }
        #expect(
            paragraphs.map { page.text(of: $0, without: ["sup"]) } == draft.text.paragraphs.map { source.text(in: $0.range) })
        for (index, finding) in findings.enumerated() {
            let lit = page.all("a") { $0["data-f"]?.split(separator: " ").contains("\(index + 1)") == true }
            let shown = draft.text.paragraphs.map { source.text(in: $0.range.clamped(to: finding.range)) }.joined()
            #expect(lit.map { page.text(of: $0) }.joined() == shown)
            #expect(!lit.isEmpty && page.all("sup") { $0["data-f"] == "\(index + 1)" }.count == 1)
        }
    }

    @Test func aLineOfAMillionCharactersWithManyFindingsIsRead() throws {
        let text = String(repeating: "甲乙丙丁", count: 50_000)
        let source = SourceFile(path: "长.txt", text: text)
        let findings = stride(from: 0, to: source.bytes.count - 12, by: 300).map { offset in
            let finding = Finding(at: offset..<offset + 6, LocalizedText(verbatim: "话"))
            return Diagnostic(rule: "a/b", severity: .info, finding: finding, in: source)
        }
        let file = Draft("长.txt", text).report(findings)
        let start = ContinuousClock.now
        let page = html(Report(files: [file], problems: []))
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(page.matches(of: /<sup class="k/).count == findings.count)
    }

    // MARK: Parts

    @Test func leavesOutBreaksThatOnlyLayoutPutThere() throws {
        let source = SourceFile(path: "稿.txt", text: "全年增\n\n长5%。")
        let text = DraftText(
            source: source, paragraphs: [.init(role: .body, range: 0..<source.bytes.count)], breaks: [9..<11])
        func page(_ range: ByteRange) -> String {
            let diagnostic = Diagnostic(
                rule: "a/b", severity: .info, finding: Finding(at: range, LocalizedText(verbatim: "话")), in: source)
            let file = FileReport(
                path: "稿.txt", kind: .notSought, diagnostics: [diagnostic], problems: [], activeRules: 1, text: text)
            return html(Report(files: [file], problems: []))
        }
        #expect(page(3..<14).contains(">年增</a>") && !page(3..<14).contains("↵</span></a>"))
        #expect(page(9..<11).contains("↵</span></a>"))
    }

    @Test func withoutItsTextADraftStillHasItsList() throws {
        let withText = Samples.mixed.files[0]
        let file = FileReport(
            path: withText.path, kind: withText.kind, diagnostics: withText.diagnostics, problems: [], activeRules: 1)
        let page = try PageOutline(html(Report(files: [file], problems: [])))
        #expect(page.all("article").isEmpty && page.all("li") { $0["class"]?.hasPrefix("finding") == true }.count == 7)
        let ids = Set(page.elements.compactMap { $0.attributes["id"] })
        #expect(page.elements.compactMap { $0.attributes["href"] }.allSatisfy { ids.contains(String($0.dropFirst())) })
    }

    @Test func everyFigureOfAReckoningIsLinkedToItsPlace() throws {
        let page = try PageOutline(html(FigureSamples.reckoned))
        let figures = page.elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#o") }
        #expect(figures == ["#o1-1", "#o1-2", "#o1-3", "#o2-1", "#o2-2", "#o2-3", "#o2-4", "#o2-5", "#o3-1"])
    }

    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        (String(repeating: "a", count: 100_000), "bRzyLXzAmwhd/CXuGh864CZYBMYHvCB0rSU7zIL9ge4="),
    ])
    func hashesAsTheStandardDoes(text: String, hash: String) {
        #expect(SHA256.base64(of: Array(text.utf8)) == hash)
    }
}
