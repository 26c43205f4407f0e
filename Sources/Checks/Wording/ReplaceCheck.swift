import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// `replace`: words of a table that are written otherwise.
package struct ReplaceCheck: Check {
    package static let key = "replace"
    package static let hasOwnMessage = true

    private let table: ReplaceTable

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let table = ReplaceTable(node, reader: reader) else { return nil }
        self.table = table
    }

    package var valueNames: Set<String> { ["wrong", "错", "right", "对", "note", "说明"] }
    package var triggers: [Trigger]? { [.words(table.words)] }

    /// - Complexity: O(pairs).
    package var wordPairs: [WordPair] {
        table.entries.map { WordPair(wrong: $0.wrong, right: $0.right, unless: $0.unless?.pattern.text, note: $0.note) }
    }

    /// - Complexity: O(bytes of the scope + hits log hits), however many pairs there are.
    package func findings(in context: CheckContext) -> [Finding] {
        context.scope.spans.flatMap { span in
            hits(in: span, of: context).map { finding(for: table[$0.entry], at: $0.source, in: context.document.source) }
        }
    }

    /// A wrong form in the draft.
    private struct Hit {
        let entry: Int
        let view: Range<Int>
        let source: ByteRange
    }

    /// Of forms that overlap, only the longest is meant.
    private func hits(in span: ScopeSpan, of context: CheckContext) -> [Hit] {
        let text = context.document.view(table.words.view)
        let all = context.hits(of: table.words, in: span).map {
            Hit(entry: $0.word, view: $0.range, source: text.sourceRange(of: $0.range))
        }
        guard !all.isEmpty else { return [] }
        var excuses: [Int: [Range<Int>]] = [:]
        let open = all.filter { hit in
            guard let unless = table[hit.entry].unless else { return !context.isExcused(hit.source) }
            let matches = excuses[hit.entry] ?? context.matches(of: unless, inParagraph: span.paragraph).map(\.viewRange)
            excuses[hit.entry] = matches
            guard !matches.holdsOverlap(with: hit.view) else {
                context.note(dropped: hit.source, Self.excuse(unless))
                return false
            }
            return !context.isExcused(hit.source)
        }
        return open.count > 1 ? Self.longest(open) : open
    }

    private static func excuse(_ pattern: TextPattern) -> LocalizedText {
        let text = pattern.pattern.text
        return LocalizedText(zh: "这个词的 unless 放过：\(text)", en: "let pass by the word's own unless: \(text)")
    }

    /// - Complexity: O(hits log hits) comparisons.
    private static func longest(_ hits: [Hit]) -> [Hit] {
        let byLength = hits.sorted { ($1.view.count, $0.view.lowerBound) < ($0.view.count, $1.view.lowerBound) }
        var taken: [Hit] = []
        for hit in byLength {
            let next = taken.partitionPoint { $0.view.lowerBound >= hit.view.lowerBound }
            if next > 0, taken[next - 1].view.overlaps(hit.view) { continue }
            if next < taken.count, taken[next].view.overlaps(hit.view) { continue }
            taken.insert(hit, at: next)
        }
        return taken
    }

    private func finding(for entry: ReplaceEntry, at range: ByteRange, in source: SourceFile) -> Finding {
        let wrong = LocalizedText(verbatim: entry.wrong)
        let right = LocalizedText(verbatim: entry.right)
        let note = LocalizedText(verbatim: entry.note ?? "")
        return Finding(
            at: range,
            LocalizedText(zh: "“\(entry.wrong)”应为“\(entry.right)”", en: "write “\(entry.right)” for “\(entry.wrong)”"),
            values: ["wrong": wrong, "错": wrong, "right": right, "对": right, "note": note, "说明": note],
            notes: entry.note.map { [Note(LocalizedText(verbatim: $0))] } ?? [],
            edits: [Edit(replacing: range, by: entry.right, in: source)])
    }
}
