import Diagnostics
import Localization
import Reporting
import RuleModel

/// The section of a rule: what it says and why, what it looks at, and its examples.
struct RulesDocsRule {
    let entry: RulesDocsEntry
    let kinds: [String: LocalizedText]
    /// Kinds that the whole chapter is for, which need not be said again.
    let sharedKinds: [String]
    let language: Language

    private var rule: Rule { entry.rule }
    private var colon: String { LocalizedText(zh: "：", en: ": ")(in: language) }

    var lines: [String] {
        [Markdown.anchor(Markdown.anchorName(rule.id)), "", "### " + Markdown.text(rule.id), ""]
            + head + facts + recipe
            + RulesDocsExamples(entry: entry, language: language).lines + words + definition
    }

    /// Kinds of document by their names.
    static func names(of ids: [String], kinds: [String: LocalizedText], language: Language) -> String {
        let separator = LocalizedText(zh: "、", en: ", ")(in: language)
        return ids.map { Markdown.text(kinds[$0]?(in: language) ?? $0) }.joined(separator: separator)
    }

    private var head: [String] {
        let level = "**\(rule.severity.word(in: language))**"
        let headline = entry.headline(in: language).map { colon + Markdown.text($0) } ?? ""
        let why = rule.why.map { [Markdown.paragraph($0.prose(in: language)), ""] } ?? []
        return [level + headline, ""] + why
    }

    // MARK: Facts

    private var facts: [String] {
        var lines: [String] = []
        func add(_ zh: String, _ en: String, _ value: String?) {
            if let value { lines.append("- " + LocalizedText(zh: zh, en: en)(in: language) + colon + value) }
        }
        add("依据", "Source", rule.source.map { Markdown.text($0) })
        add("检查", "Checks", check)
        add("范围", "Looks at", rule.scope.isWholeDocument ? nil : rule.scope.words(code: Markdown.code)(in: language))
        add("年份", "Years", rule.yearsInWords?(in: language))
        add("文种", "Kinds", rule.applies == sharedKinds ? nil : ownKinds)
        add("格式", "Formats", rule.formats.isEmpty ? nil : rule.formats.map { "`.\($0.rawValue)`" }.joined(separator: " "))
        add("文本", "Text", rule.view == .source ? Self.source(in: language) : nil)
        add("次数", "Reports", gathering?(in: language))
        add("使用", "Used", rule.profile == .thorough ? Self.thorough(in: language) : nil)
        add("改法", "Suggestion", entry.hasFix ? suggestion(in: language) : nil)
        return lines + [""]
    }

    private var check: String {
        let key = Markdown.code(rule.checkKey)
        guard let words = RulesDocsWords.checks[rule.checkKey] else { return key }
        return LocalizedText(zh: "\(words.zh)（\(key)）", en: "\(words.en) (\(key))")(in: language)
    }

    private var ownKinds: String {
        rule.applies.isEmpty
            ? LocalizedText(zh: "所有文稿", en: "every document")(in: language)
            : Self.names(of: rule.applies, kinds: kinds, language: language)
    }

    private static let source = LocalizedText(zh: "文件原样，连同换行和空格", en: "as it stands in the file, with its line breaks and blanks")
    private static let thorough = LocalizedText(
        zh: "平时不用，加 `--thorough` 或用 `--select` 点名时才用", en: "only with `--thorough`, or named by `--select`")

    /// How many places make one finding.
    private var gathering: LocalizedText? {
        switch rule.report {
        case .each: nil
        case .once: LocalizedText(zh: "全文只报一次，并说明共有几处", en: "once a document, with the number of places")
        case .eachUpTo(let most):
            LocalizedText(
                zh: "多于 \(most) 处时全文只报一次，并说明共有几处",
                en: "once a document, with the number of places, if there are more than \(most)")
        }
    }

    private var suggestion: LocalizedText {
        switch rule.fixSafety {
        case .safe: LocalizedText(zh: "不改变意思，`hegao fix` 直接改", en: "changes no meaning; `hegao fix` takes it")
        case .unsafe: LocalizedText(zh: "请先核对，`hegao fix --unsafe` 才改", en: "look at it first; only `hegao fix --unsafe` takes it")
        }
    }

    // MARK: What a rule stands for

    /// Expansions up to this number are described, more only named.
    private static let describedExpansions = 3

    private var recipe: [String] {
        let expansions = rule.check.expansion
        guard !expansions.isEmpty else { return [] }
        let title = LocalizedText(
            zh: expansions.count == 1 ? "即：" : "展开为 \(expansions.count) 种：",
            en: expansions.count == 1 ? "That is:" : "Stands for \(expansions.count):")(in: language)
        guard expansions.count <= Self.describedExpansions else {
            let separator = LocalizedText(zh: "；", en: "; ")(in: language)
            let names = expansions.map { Markdown.text($0.title(in: language)) }.joined(separator: separator)
            return [title + LocalizedText(zh: "", en: " ")(in: language) + names, ""]
        }
        let items = expansions.flatMap { expansion in
            [
                "- " + Markdown.paragraph(expansion.title(in: language)) + colon
                    + Markdown.text(expansion.description(in: language))
            ]
                + (expansion.formula.map { ["  - " + Markdown.code($0)] } ?? [])
        }
        return [title, ""] + items + [""]
    }

    private var words: [String] {
        let pairs = rule.check.wordPairs
        guard !pairs.isEmpty else { return [] }
        let summary = LocalizedText(zh: "词表（\(pairs.count) 对）", en: "The words (\(pairs.count))")(in: language)
        return Markdown.folded(summary, RulesDocsWordTable(pairs: pairs, language: language).lines) + [""]
    }

    /// What the section says already.
    private static let told: Set<String> = [
        "id", "level", "message", "message-en", "why", "why-en", "source", "since", "until", "applies", "formats", "report",
        "fix-safety", "tags", "examples",
    ]

    private var definition: [String] {
        let lines = RuleDefinition(of: rule).unindentedLines(without: Self.told)
        guard !lines.isEmpty else { return [] }
        let summary = LocalizedText(zh: "检查的写法", en: "How the check is written")(in: language)
        return Markdown.folded(summary, Markdown.block(lines, language: "yaml")) + [""]
    }
}
