import Diagnostics
import Localization
import Reporting

/// The page that lists the packs and, by their ids, all rules.
struct RulesDocsIndex {
    /// What a site shows for a folder.
    static let stem = "README"

    /// From grave to mild.
    static let levels: [Severity] = Severity.allCases.reversed()

    let packs: [RulesDocsPack]
    let language: Language

    var page: RulesDocsPage {
        let title = LocalizedText(zh: "规则总览", en: "All rules")(in: language)
        let about = LocalizedText(
            zh: """
                **错误**：违反明确的规范。**警告**：多半有问题，请看一看。**提示**：供参考，平时不列出，加 `--level info` 才列。\
                每条规则也可以用 `hegao rules explain 编号` 查看。
                """,
            en: """
                **error**: wrong by a firm norm. **warning**: probably wrong; look at it. **info**: worth a look; listed only with \
                `--level info`. `hegao rules explain ID` shows a rule too.
                """)(in: language)
        let byName = LocalizedText(zh: "按编号查", en: "By id")(in: language)
        return RulesDocsPage(
            name: RulesDocsPage.fileName(Self.stem, language),
            lines: ["# " + title, "", RulesDocsPage.otherLanguage(Self.stem, than: language), "", about, ""] + table
                + ["", "## " + byName, ""] + groups)
    }

    private var table: [String] {
        let names = [("规则包", "pack"), ("内容", "holds"), ("规则", "rules")].map { LocalizedText(zh: $0.0, en: $0.1) }
        let header = names + Self.levels.map(\.word)
        let total = LocalizedText(zh: "合计", en: "all")(in: language)
        let sums = Self.levels.map { level in packs.reduce(0) { $0 + $1.count(of: level) } }
        let last = [[total, "", String(sums.reduce(0, +))] + sums.map(String.init)]
        return Markdown.table(header.map { $0(in: language) }, packs.map(row) + (packs.count > 1 ? last : []))
    }

    private func row(_ pack: RulesDocsPack) -> [String] {
        let separator = LocalizedText(zh: "、", en: "; ")(in: language)
        let titles = pack.chapters.map { Markdown.text($0.title(in: language)) }
        return ["[\(Markdown.text(pack.title(in: language)))](\(target(pack)))", titles.joined(separator: separator)]
            + [String(pack.entries.count)] + Self.levels.map { String(pack.count(of: $0)) }
    }

    /// One line a group of ids, with links to the rules.
    private var groups: [String] {
        let rules = packs.flatMap { pack in pack.entries.map { (id: $0.rule.id, target: target(pack)) } }
        let groups = Dictionary(grouping: rules) { $0.id.split(separator: "/").first.map(String.init) ?? "" }
        return groups.sorted { $0.key < $1.key }.map { group, rules in
            let links = rules.sorted { $0.id < $1.id }.map { rule in
                let rest = Markdown.text(String(rule.id.dropFirst(group.count + 1)))
                return "[\(rest)](\(rule.target)#\(Markdown.anchorName(rule.id)))"
            }
            return "- **\(Markdown.text(group))**: " + links.joined(separator: " · ")
        }
    }

    private func target(_ pack: RulesDocsPack) -> String {
        Markdown.destination(RulesDocsPage.fileName(pack.name, language))
    }
}
