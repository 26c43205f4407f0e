import Localization
import Reporting
import RuleModel

/// The examples of a rule: what it reports, with its words and the mended text, and what it leaves alone.
struct RulesDocsExamples {
    let entry: RulesDocsEntry
    let language: Language

    var lines: [String] {
        section(LocalizedText(zh: "反例", en: "Wrong"), entry.bad.flatMap(reported))
            + section(LocalizedText(zh: "正例", en: "Right"), entry.good.map { "- " + shown($0) + remark(on: $0) })
    }

    private func section(_ title: LocalizedText, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["**\(title(in: language))**", ""] + items + [""]
    }

    private func reported(_ bad: RulesDocsEntry.Reported) -> [String] {
        let messages = bad.messages.map { message in
            "  - " + LocalizedText(zh: "报告：", en: "Says: ")(in: language) + Markdown.text(message(in: language))
        }
        let fixed = bad.example.fixed.map { text in
            ["  - " + LocalizedText(zh: "改为：", en: "Mended: ")(in: language) + Markdown.text(text)]
        }
        return ["- " + shown(bad.example) + remark(on: bad.example)] + messages + (fixed ?? [])
    }

    /// The text of an example, with what is reported set off.
    private func shown(_ example: RuleExample) -> String {
        let pieces = example.pieces
        return pieces.indices.map { index in
            let left = index > 0 ? pieces[index - 1].text.unicodeScalars.last : nil
            let right = index + 1 < pieces.count ? pieces[index + 1].text.unicodeScalars.first : nil
            let text = pieces[index].text
            // Nothing would be seen of a mark round nothing, or round a blank that a reader's program drops.
            if pieces[index].isMarked { return "<mark>" + (text.isEmpty ? "⟦⟧" : Markdown.text(text)) + "</mark>" }
            return index == 0
                ? Markdown.paragraph(text, before: right) : Markdown.text(text, after: left, before: right)
        }.joined()
    }

    /// What the example presupposes of the document it stands in.
    private func remark(on example: RuleExample) -> String {
        let assumed = entry.rule.years.map { ["year": String(RuleExample.assumedYear(in: $0))] } ?? [:]
        let stated = example.variables.filter { assumed[$0.key] != $0.value }
        var remarks = stated.sorted { $0.key < $1.key }.map { name, value in
            name == "year"
                ? LocalizedText(zh: "\(value)年的文稿", en: "a draft of \(value)") : LocalizedText(verbatim: name + " = " + value)
        }
        if example.expectation == .badAnywhere { remarks.append(LocalizedText(zh: "整篇报告", en: "reported as a whole")) }
        guard !remarks.isEmpty else { return "" }
        let separator = LocalizedText(zh: "；", en: "; ")(in: language)
        let text = remarks.map { Markdown.text($0(in: language)) }.joined(separator: separator)
        return LocalizedText(zh: "（\(text)）", en: " (\(text))")(in: language)
    }
}
