import Diagnostics
import DocumentModel
import Localization
import Patterns
import RuleModel
import SourceText
import Testing

/// One rule, loaded as from a rule file, to be tried on short texts in which ⟦ ⟧ mark what it must report.
struct Bench: Sendable {
    private let rules: RuleSet

    /// - Parameters:
    ///   - rule: The keys of the rule; `id` and `level` may be left out.
    ///   - shared: What the rule file says besides its rules, such as `terms:`.
    ///   - tables: Text of the tables beside the file, by path.
    ///   - others: Further rules of the file, each with its keys, such as an outline that names parts.
    init(
        _ rule: String, _ checks: any Check.Type..., shared: String = "", others: [String] = [], tables: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let loaded = Self.load(rule, checks, shared: shared, others: others, tables: tables)
        for problem in loaded.problems {
            Issue.record(Comment(rawValue: Self.shown(problem)), sourceLocation: sourceLocation)
        }
        rules = loaded.rules
    }

    /// What loading a rule reports: each message with the text it points at, `message ⟦text⟧`.
    static func problems(_ rule: String, _ checks: any Check.Type..., shared: String = "", tables: [String: String] = [:])
        -> [String]
    {
        load(rule, checks, shared: shared, others: [], tables: tables).problems.map(shown)
    }

    private static func shown(_ problem: Problem) -> String {
        "\(problem.message.zh) ⟦\(problem.place?.quote ?? "")⟧"
    }

    private static func load(
        _ rule: String, _ checks: [any Check.Type], shared: String, others: [String], tables: [String: String]
    ) -> LoadedRules {
        let items = ([rule] + others).enumerated().map { index, keys in
            var lines = keys.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if !lines.contains(where: { $0.hasPrefix("level:") }) { lines.insert("level: warning", at: 0) }
            if !lines.contains(where: { $0.hasPrefix("id:") }) { lines.insert("id: test/rule-\(index)", at: 0) }
            return "  - " + lines.joined(separator: "\n    ")
        }
        let text = (shared.isEmpty ? [] : [shared]) + ["rules:"] + items
        let source = SourceFile(path: "test.yaml", text: text.joined(separator: "\n") + "\n")
        let file = RuleFile(source: source) { name in
            tables[name].map { .success(SourceFile(path: name, text: $0)) }
                ?? .failure(InputError(path: name, message: LocalizedText(verbatim: "?"), hint: LocalizedText(verbatim: "?")))
        }
        return RuleLoader(catalogue: checks).load([file])
    }

    // MARK: Findings

    /// What the first rule finds, in the order of the text.
    func findings(in text: String, variables: [String: String] = [:]) -> [Finding] {
        guard let rule = rules.rules.first else { return [] }
        let context = context(of: text, rule, variables).context
        let findings = rule.check.findings(in: context).filter { !context.isExcused($0.range) }
        return findings.sorted(by: Self.precedes)
    }

    /// Paragraphs of the parts that the first rule locates, each as the text from its first to its last character.
    func parts(in text: String) -> [String: String] {
        guard let rule = rules.rules.first else { return [:] }
        let (context, document) = context(of: text, rule, [:])
        return rule.check.parts(in: context).mapValues { paragraphs in
            guard let first = paragraphs.first, let last = paragraphs.last else { return "" }
            return document.source.text(
                in: document.paragraphs[first].range.lowerBound..<document.paragraphs[last].range.upperBound)
        }
    }

    private func context(of text: String, _ rule: Rule, _ variables: [String: String]) -> (
        context: CheckContext, document: Document
    ) {
        let document = Document(reading: SourceFile(path: "test.txt", text: text), format: .plainText)
        let matcher = DocumentMatcher(document: document, index: rules.index, scratch: MatchScratch())
        matcher.define(variables)
        let plain = ScopeResolver(matcher: matcher, parts: [:])
        let parts = rules.rules.reduce(into: [String: Range<Int>]()) { parts, rule in
            let context = CheckContext(matcher: matcher, scope: plain.resolve(rule.scope), exceptions: rule.exceptions)
            parts.merge(rule.check.parts(in: context)) { first, _ in first }
        }
        let scope = ScopeResolver(matcher: matcher, parts: parts).resolve(rule.scope)
        return (CheckContext(matcher: matcher, scope: scope, exceptions: rule.exceptions), document)
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }

    // MARK: Expectations

    /// The text with ⟦ ⟧ round every finding; `⟦⟧` where something is missing.
    func marked(_ text: String, variables: [String: String] = [:]) -> String {
        let ranges = findings(in: text, variables: variables).map(\.range)
        var bytes = Array(text.utf8)
        // Ends go in before starts at the same place, and later places first, so that offsets stay valid.
        let marks = ranges.flatMap { [($0.upperBound, $0.isEmpty ? "⟦⟧" : "⟧")] + ($0.isEmpty ? [] : [($0.lowerBound, "⟦")]) }
        for (offset, mark) in marks.sorted(by: { ($0.0, $0.1) > ($1.0, $1.1) }) {
            bytes.insert(contentsOf: mark.utf8, at: offset)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Expects exactly the findings that the marks in a text show; a text without marks must be clean.
    func expect(_ marked: String, variables: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation) {
        let plain = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
        #expect(self.marked(plain, variables: variables) == marked, sourceLocation: sourceLocation)
    }

    /// The Chinese messages of all findings.
    func messages(_ text: String, variables: [String: String] = [:]) -> [String] {
        findings(in: text, variables: variables).map(\.message.zh)
    }

    /// Why relations of a text were left open, in the order in which they were looked at.
    func openReasons(_ text: String) -> [String] {
        guard let rule = rules.rules.first else { return [] }
        let document = Document(reading: SourceFile(path: "test.txt", text: text), format: .plainText)
        let matcher = DocumentMatcher(document: document, index: rules.index, scratch: MatchScratch())
        let scope = ScopeResolver(matcher: matcher, parts: [:]).resolve(rule.scope)
        _ = rule.check.findings(in: CheckContext(matcher: matcher, scope: scope, exceptions: rule.exceptions))
        return matcher.takeVerifications().compactMap(\.outcome.reason?.zh)
    }

    /// The notes of all findings: each message with the text it points at.
    func notes(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return findings(in: text).flatMap(\.notes).map { note in
            note.message.zh + (note.range.map { " ⟦\(String(decoding: bytes[$0], as: UTF8.self))⟧" } ?? "")
        }
    }

    /// The text after all proposed edits.
    func fixed(_ text: String, variables: [String: String] = [:]) -> String {
        var bytes = Array(text.utf8)
        let edits = findings(in: text, variables: variables).flatMap(\.edits)
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: edit.replacement.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
