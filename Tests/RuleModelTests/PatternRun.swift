import DocumentModel
import Patterns
import RuleModel
import SourceText

/// One pattern run over one draft, as a rule would run it.
struct PatternRun {
    let document: Document
    let context: CheckContext
    let matches: [ScopedMatch]
    /// Whether the search was given up somewhere.
    let gaveUp: Bool
    let pattern: Pattern

    /// - Parameter text: The bytes of the draft, layout and all.
    init(
        _ pattern: String, in text: String, terms: [String: [String]] = [:], variables: [String: String] = [:]
    ) throws {
        self.pattern = try Pattern(pattern, terms: terms, measureWords: .standard)
        let textPattern = TextPattern(pattern: self.pattern, view: .reading, id: 0, owner: "test")
        document = Document(reading: SourceFile(path: "draft.txt", text: text), format: .plainText)
        let matcher = DocumentMatcher(document: document, index: PatternIndex([textPattern]), scratch: MatchScratch())
        matcher.define(variables)
        let spans = document.paragraphs.map { ScopeSpan(paragraph: $0.index, range: $0.readingRange) }
        context = CheckContext(matcher: matcher, scope: ResolvedScope(spans: spans))
        matches = context.matches(of: textPattern)
        gaveUp = !matcher.givenUp.isEmpty
    }

    /// Text of each slot of a match in the reading view, by name.
    func slots(of match: ScopedMatch) -> [String: String] {
        var slots: [String: String] = [:]
        for (name, text) in zip(pattern.slots, match.slots) { slots[name] = text }
        return slots
    }
}
