import Diagnostics
import DocumentModel
import Localization
import Patterns
import Quantities
import RuleModel
import SourceText

/// Runs one rule over one draft and keeps what it did on the way.
package struct RuleTracer {
    /// Patterns of which the beginnings are tried where nothing matched: each is some passes over the text.
    private static let mostBeginnings = 12

    private let rules: RuleSet
    private let kind: String?

    /// - Parameters:
    ///   - rules: All of them, since others tell the kind and the parts of a draft.
    ///   - kind: The kind to assume instead of recognising one.
    package init(rules: RuleSet, kind: String?) {
        self.rules = rules
        self.kind = kind
    }

    /// - Complexity: that of linting the draft, and of trying beginnings of a pattern that matches nowhere.
    package func trace(_ rule: Rule, in source: SourceFile) -> RuleTrace {
        let run = DocumentRun(
            source, format: DocumentFormat(of: source), rules: rules, kind: kind, variables: [:], scratch: LintScratch())
        let trace = MatchTrace()
        let context = run.context(of: rule)
        let parts = rule.check.parts(in: context).sorted { ($0.value.lowerBound, $0.key) < ($1.value.lowerBound, $1.key) }
        _ = run.matcher.takeVerifications()
        run.matcher.trace = trace
        let outcome = run.apply(rule)
        run.matcher.trace = nil
        let patterns = rules.patterns.filter { $0.owner == rule.id && $0.pattern.text.isEmpty == false }
        let exceptions = Set(rule.exceptions.map(\.pattern.id))
        let candidates = patterns.map { self.candidates(of: $0, in: context, run, isException: exceptions.contains($0.id)) }
        let matched = Set(trace.matches.map(\.pattern))
        let idle = trace.matches.isEmpty ? patterns.filter { !exceptions.contains($0.id) && !matched.contains($0.id) } : []
        let report = Linter(rules: rules.filter { $0.id == rule.id }, kind: kind).lint(source, scratch: LintScratch())
        return RuleTrace(
            rule: rule, document: run.document, format: run.format, kind: run.kind, conditions: conditions(of: rule, run),
            scope: context.scope, parts: parts.map { ($0.key, $0.value) }, candidates: candidates,
            matches: trace.matches.compactMap { match($0, in: context) }, drops: trace.drops, relations: outcome.relations,
            diagnostics: report.diagnostics, problems: report.problems.filter { $0.place != nil },
            beginnings: idle.prefix(Self.mostBeginnings).compactMap { pattern in
                run.matcher.longestBeginning(of: pattern, in: context.scope).map { (pattern, $0) }
            })
    }

    // MARK: Whether it looks at the draft

    private func conditions(of rule: Rule, _ run: DocumentRun) -> [RuleTrace.Condition] {
        let formats = rule.formats.map(\.rawValue)
        let (applies, years) = (rule.applies, rule.years)
        return [
            RuleTrace.Condition(
                name: LocalizedText(zh: "格式", en: "format"), actual: run.format.rawValue, wanted: Self.list(formats),
                isMet: formats.isEmpty || formats.contains(run.format.rawValue)),
            RuleTrace.Condition(
                name: LocalizedText(zh: "文种", en: "kind"), actual: run.kind, wanted: Self.list(applies),
                isMet: applies.isEmpty || applies.contains { $0 == run.kind }),
            RuleTrace.Condition(
                name: LocalizedText(zh: "年份", en: "year"), actual: run.year.map { String($0) },
                wanted: years.map { years in
                    (years.lowerBound == .min ? "" : String(years.lowerBound)) + "–"
                        + (years.upperBound == .max ? "" : String(years.upperBound))
                }, isMet: years.map { years in run.year.map(years.contains) ?? false } ?? true),
        ]
    }

    private static func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }

    // MARK: Where it looks

    private func candidates(
        of pattern: TextPattern, in context: CheckContext, _ run: DocumentRun, isException: Bool
    ) -> RuleTrace.Candidates {
        var literals: [String] = []
        if case .anyOf(let texts) = pattern.pattern.prefilter { literals = texts.map { String(decoding: $0, as: UTF8.self) } }
        let inScope = Set(context.scope.spans.map(\.paragraph))
        return RuleTrace.Candidates(
            pattern: pattern, literals: literals,
            paragraphs: run.matcher.candidateParagraphs(of: pattern).map { $0.filter(inScope.contains) }, isException: isException,
            unknownVariables: pattern.pattern.variables.filter { context.variables[$0] == nil })
    }

    // MARK: What it found

    private func match(_ entry: MatchTrace.Match, in context: CheckContext) -> RuleTrace.Match? {
        guard rules.patterns.indices.contains(entry.pattern) else { return nil }
        let pattern = rules.patterns[entry.pattern]
        let (match, types) = (entry.match, pattern.pattern.slotTypes)
        let slots = pattern.pattern.slots.indices.compactMap { index -> RuleTrace.Slot? in
            guard let text = match.slots[index], let range = match.slotRanges[index] else { return nil }
            let name = pattern.pattern.slots[index]
            return RuleTrace.Slot(
                name: name, type: types[name].map { $0.kind.rawValue + ($0.isList ? "[]" : "") }, text: text, range: range,
                figure: match.slotViewRanges[index].flatMap(context.figure(ofSlotAt:)))
        }
        return RuleTrace.Match(
            pattern: pattern, range: match.range, paragraph: match.paragraph,
            text: context.document.view(pattern.view).text(in: match.viewRange), slots: slots)
    }
}
