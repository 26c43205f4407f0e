import Localization
import Reporting
import RuleModel

/// The page of a pack: its files as chapters, each with a table of its rules and a section for every one.
struct RulesDocsPackPage {
    let pack: RulesDocsPack
    /// What kinds of document are called, by their ids.
    let kinds: [String: LocalizedText]
    let language: Language

    var page: RulesDocsPage {
        RulesDocsPage(
            name: RulesDocsPage.fileName(pack.name, language), lines: opening + contents + pack.chapters.flatMap(chapter))
    }

    private var opening: [String] {
        let index = LocalizedText(zh: "规则总览", en: "All rules")(in: language)
        let links = "[\(index)](\(RulesDocsPage.fileName(RulesDocsIndex.stem, language))) · "
            + RulesDocsPage.otherLanguage(pack.name, than: language)
        let about = pack.about(in: language).map { [Markdown.paragraph($0), ""] } ?? []
        let explain = LocalizedText(
            zh: """
                每条规则列出一两个例子；全部例子用 `hegao rules explain 编号` 查看。例子里<mark>标出</mark>的是报告的地方，\
                〈 〉里的词由文稿填入。
                """,
            en: """
                Each rule is shown with an example or two; `hegao rules explain ID` has them all. What is <mark>marked</mark> is \
                reported; words in 〈 〉 are filled in from the draft.
                """)
        return ["# " + Markdown.text(pack.title(in: language)), "", links, ""] + about + [tally, "", explain(in: language), ""]
    }

    private var tally: String {
        let counts = RulesDocsIndex.levels.filter { pack.count(of: $0) > 0 }
        let zh = counts.map { "\($0.word.zh) \(pack.count(of: $0)) 条" }.joined(separator: "、")
        let en = counts.map { "\($0.word.en) \(pack.count(of: $0))" }.joined(separator: ", ")
        let name = Markdown.code(pack.name)
        return LocalizedText(
            zh: "规则包 \(name)：共 \(pack.entries.count) 条规则，\(zh)。",
            en: "The pack \(name) has \(pack.entries.count) rules: \(en).")(in: language)
    }

    private var contents: [String] {
        pack.chapters.map { chapter in
            let count = LocalizedText(zh: "（\(chapter.entries.count) 条）", en: " (\(chapter.entries.count))")(in: language)
            return "- [\(Markdown.text(chapter.title(in: language)))](#\(Self.anchor(chapter)))" + count
        } + [""]
    }

    private static func anchor(_ chapter: RulesDocsPack.Chapter) -> String { "file:" + Markdown.anchorName(chapter.name) }

    private func chapter(_ chapter: RulesDocsPack.Chapter) -> [String] {
        let shared = Set(chapter.entries.map(\.rule.applies)).count == 1 ? chapter.entries.first?.rule.applies ?? [] : []
        var lines = [Markdown.anchor(Self.anchor(chapter)), "", "## " + Markdown.text(chapter.title(in: language)), ""]
        if let about = chapter.head.about { lines += [Markdown.paragraph(about.prose(in: language)), ""] }
        if !shared.isEmpty {
            let label = LocalizedText(zh: "适用文种：", en: "For: ")(in: language)
            lines += [label + RulesDocsRule.names(of: shared, kinds: kinds, language: language), ""]
        }
        lines += overview(chapter) + [""]
        return lines + chapter.entries.flatMap { entry in
            RulesDocsRule(entry: entry, kinds: kinds, sharedKinds: shared, language: language).lines
        }
    }

    private func overview(_ chapter: RulesDocsPack.Chapter) -> [String] {
        let header = [("规则", "rule"), ("级别", "level"), ("说明", "says")].map { LocalizedText(zh: $0.0, en: $0.1)(in: language) }
        return Markdown.table(
            header,
            chapter.entries.map { entry in
                let id = entry.rule.id
                return [
                    "[\(Markdown.text(id))](#\(Markdown.anchorName(id)))", entry.rule.severity.word(in: language),
                    Markdown.text(entry.headline(in: language) ?? ""),
                ]
            })
    }
}
