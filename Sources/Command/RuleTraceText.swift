import Diagnostics
import DocumentModel
import Linting
import Localization
import Reporting
import RuleModel
import SourceText

/// A trace for people: the rule, whether it holds here, where it looks, and then paragraph by paragraph what it did.
struct RuleTraceText {
    /// Paragraphs, patterns and literals that are shown unless all are asked for.
    private static let mostParagraphs = 10
    private static let mostPatterns = 12
    private static let mostLiterals = 8
    private static let mostBeginnings = 3

    let trace: RuleTrace
    let steps: RuleTraceSteps
    let kinds: [DocumentKind]
    let showsAll: Bool
    let options: ReportOptions

    var text: String {
        let blocks = [head, conditions, scope, patterns] + paragraphs + [beginnings, problems, [end]]
        return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    // MARK: Head

    private var head: [String] {
        let rule = trace.rule
        let place = "\(rule.location.file.path):\(rule.location.position.line)"
        return [
            row(LocalizedText(zh: "规则",
                en: "rule"), "\(rule.id)  \(rule.severity.word(in: options.language))  \(rule.checkKey)  \(place)"),
            row(LocalizedText(zh: "文稿", en: "draft"), trace.document.source.path),
        ]
    }

    private var conditions: [String] {
        let state = trace.isActive
            ? LocalizedText(zh: "启用", en: "holds for this draft")
            : LocalizedText(zh: "没有启用：下面是启用了会怎样，并不报告",
                en: "does not hold for this draft: what follows would be, and is not reported")
        var lines = [row(LocalizedText(zh: "是否启用", en: "active"), state(in: options.language))]
        for condition in trace.conditions {
            let wanted = condition.wanted.map { LocalizedText(zh: "规则要求 \($0)", en: "the rule asks for \($0)") }
                ?? LocalizedText(zh: "规则不限", en: "any will do")
            let actual = condition.actual ?? say(zh: "未认出", en: "not known")
            lines.append("  \(condition.isMet ? "✓" : "✗") " + row(condition.name, "\(actual)（\(wanted(in: options.language))）", indent: 0))
        }
        if trace.rule.profile == .thorough {
            lines.append("  · " + say(zh: "只在 --thorough 时用，或用 --select 点名",
                en: "takes part with --thorough only, or when --select names it"))
        }
        return lines
    }

    private var scope: [String] {
        let spans = trace.scope.spans
        var line = "\(trace.rule.scope.words { "“\($0)”" }(in: options.language))："
        line += say(zh: "\(spans.count) 段", en: "\(spans.count) paragraphs")
        if let first = spans.first, let last = spans.last { line += say(zh: "，",
            en: ", ") + lines(first.paragraph, last.paragraph) }
        let parts = trace.parts.map { part in
            "  · \(part.name)  " + lines(part.paragraphs.lowerBound, max(part.paragraphs.lowerBound, part.paragraphs.upperBound - 1))
        }
        let view = trace.rule.view == .source ? [row(LocalizedText(zh: "文字",
            en: "text"), say(zh: "原文", en: "as in the file"))] : []
        let title = parts.isEmpty ? [] : [say(zh: "找到的部分", en: "parts that were found")]
        return [row(LocalizedText(zh: "范围", en: "scope"), line)] + view + title + parts
    }

    /// 第 3—12 行, as the places of the draft count.
    private func lines(_ first: Int, _ last: Int) -> String {
        let source = trace.document.source
        let start = source.position(at: trace.document.paragraphs[first].range.lowerBound)
        let end = source.position(at: max(trace.document.paragraphs[last].range.lowerBound, trace.document.paragraphs[last].range.upperBound - 1))
        let range = start.line == end.line ? "\(start.line)" : "\(start.line)–\(end.line)"
        return LocalizedText(zh: "第 \(range) \(unit(start).zh)", en: "\(unit(start).en) \(range)")(in: options.language)
    }

    private func unit(_ position: SourcePosition) -> LocalizedText {
        switch position.unit {
        case .line: LocalizedText(zh: "行", en: "line")
        case .paragraph: LocalizedText(zh: "段", en: "paragraph")
        case .page: LocalizedText(zh: "页", en: "page")
        }
    }

    // MARK: Patterns

    private var patterns: [String] {
        let hopeful = trace.candidates.filter { showsAll || trace.candidates.count <= Self.mostPatterns || $0.paragraphs?.isEmpty != true }
        var lines = hopeful.prefix(showsAll ? Int.max : Self.mostPatterns).flatMap(pattern)
        let rest = trace.candidates.count - min(hopeful.count, showsAll ? Int.max : Self.mostPatterns)
        if rest > 0 {
            lines.append(say(zh: "另有 \(rest) 个模式，多半在文稿里没有字面（--all 全列）",
                en: "\(rest) more patterns, most without their literals in the draft (--all lists them)"))
        }
        return lines
    }

    private func pattern(_ candidate: RuleTrace.Candidates) -> [String] {
        let title = candidate.isException ? LocalizedText(zh: "例外", en: "unless") : LocalizedText(zh: "模式", en: "pattern")
        let text = candidate.pattern.pattern.text
        let wording = trace.rule.check.expansion.first { $0.pattern == text }?.title(in: options.language) ?? ""
        var lines = [row(title, wording.isEmpty ? shortened(text) : wording)] + (wording.isEmpty ? [] : [detail(shortened(text))])
        if !candidate.unknownVariables.isEmpty {
            let names = candidate.unknownVariables.joined(separator: ", ")
            lines.append("  ✗ " + say(zh: "文稿变量 \(names) 没有值，什么也匹配不了",
                en: "nothing can match: \(names) is not known of the draft"))
        }
        let literals = candidate.literals.prefix(showsAll ? Int.max : Self.mostLiterals).joined(separator: " ")
            + (candidate.literals.count > Self.mostLiterals && !showsAll ? " …" : "")
        let count = candidate.paragraphs?.count
        lines.append(
            "  · "
                + (count.map { say(zh: "字面 \(literals)：\($0) 段里有", en: "literals \(literals): in \($0) paragraphs") }
                    ?? say(zh: "没有可以先找的字面，逐段匹配", en: "no literals to look for: tried in every paragraph")))
        return lines
    }

    /// About two lines of a pattern, unless all is asked for.
    private func shortened(_ text: String) -> String {
        let limit = max(40, options.width - 20)
        return showsAll || text.unicodeScalars.count <= limit ? text : String(text.unicodeScalars.prefix(limit)) + "…"
    }

    // MARK: Paragraphs

    private var paragraphs: [[String]] {
        let limit = showsAll ? Int.max : Self.mostParagraphs
        let shown = steps.eventful.prefix(limit)
        let hopeful = showsAll || steps.eventful.isEmpty ? Array(steps.hopeful.prefix(limit)) : []
        let writer = RuleTraceParagraph(trace: trace, options: options)
        let blocks = (Array(shown) + hopeful).sorted { $0.paragraph < $1.paragraph }.map(writer.lines)
        let rest = steps.eventful.count - shown.count
        guard rest > 0 else { return blocks }
        return blocks + [[say(zh: "还有 \(rest) 段（--all 全列，--paragraph 只看一段）",
            en: "\(rest) more paragraphs (--all, or --paragraph for one)")]]
    }

    // MARK: End

    private var beginnings: [String] {
        guard trace.matches.isEmpty, trace.diagnostics.isEmpty, trace.relations.isEmpty else { return [] }
        let furthest = trace.beginnings.sorted { $0.beginning.match.viewRange.count > $1.beginning.match.viewRange.count }
        return furthest.prefix(showsAll ? Int.max : Self.mostBeginnings).flatMap { lines(of: $0.beginning, $0.pattern) }
    }

    private func lines(of beginning: DocumentMatcher.Beginning, _ pattern: TextPattern) -> [String] {
        let source = trace.document.source
        let start = source.position(at: beginning.match.range.lowerBound)
        let end = source.position(at: beginning.match.range.upperBound)
        let text = trace.document.view(pattern.view).text(in: beginning.match.viewRange)
        let whole = pattern.pattern.text
        let rest = whole.hasPrefix(beginning.pattern) ? String(whole.dropFirst(beginning.pattern.count)) : whole
        return [
            say(zh: "没有匹配；模式开头的这一截匹配得上：", en: "nothing matched; this beginning of the pattern does:"),
            detail(shortened(beginning.pattern)), "  \(start.line):\(start.column)  “\(visible(shortened(text)))”",
            "  " + say(zh: "到 \(end.line):\(end.column) 为止，后面接不上：", en: "up to \(end.line):\(end.column), and not on to:"),
            detail(shortened(rest)),
        ]
    }

    private var problems: [String] {
        trace.problems.map { "! " + $0.message(in: options.language) }
    }

    private var end: String {
        let counts = LocalizedText(
            zh: "匹配 \(trace.matches.count) 处，放过 \(trace.drops.count) 处，核对 \(trace.relations.count) 处，报告 \(trace.diagnostics.count) 条",
            en: "\(trace.matches.count) matches, \(trace.drops.count) let pass, "
                + "\(trace.relations.count) relations, \(trace.diagnostics.count) findings")
        return counts(in: options.language)
    }

    // MARK: Words

    private func detail(_ text: String) -> String {
        CellText.wrapped(visible(text), to: max(20, options.width - 4)).map { "    " + $0 }.joined(separator: "\n")
    }

    private func say(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)(in: options.language) }

    private func visible(_ text: String) -> String { VisibleForm.text(text) }

    /// A label in a column of its own, and a value cut to lines of the terminal.
    private func row(_ label: LocalizedText, _ value: String, indent: Int = 0) -> String {
        CellText.row(label(in: options.language), VisibleForm.text(value), labelWidth: 10, width: options.width - indent)
    }
}
