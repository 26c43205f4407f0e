import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// `repeat`: words written twice in a row, and sentences or clauses that stand twice in a document.
package struct RepeatCheck: Check {
    package static let key = "repeat"
    package static let hasOwnMessage = true

    private enum Subject: String, CaseIterable {
        case word, clause, sentence

        var alias: String {
            switch self {
            case .word: "词"
            case .clause: "分句"
            case .sentence: "句"
            }
        }
    }

    /// What is looked for; each with its limits.
    private enum Search {
        case words(RepeatWords)
        case passages(RepeatPassages)
    }

    private let search: Search

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["of", "min", "max", "except", "characters"]) else { return nil }
        let words = Subject.allCases.flatMap { [($0.rawValue, $0), ($0.alias, $0)] }
        guard let of = fields.required("of"), let subject = reader.keyword(of, words) else { return nil }
        switch subject {
        case .word:
            guard let words = RepeatWords(fields, reader: reader) else { return nil }
            search = .words(words)
        case .clause, .sentence:
            guard let passages = RepeatPassages(fields, ofClauses: subject == .clause, reader: reader) else { return nil }
            search = .passages(passages)
        }
    }

    package var valueNames: Set<String> { ["repeated", "重复"] }

    package func findings(in context: CheckContext) -> [Finding] {
        switch search {
        case .words(let words): wordFindings(words, in: context)
        case .passages(let passages): passageFindings(passages, in: context)
        }
    }

    /// - Complexity: O(characters of the scope × lengths looked for).
    private func wordFindings(_ words: RepeatWords, in context: CheckContext) -> [Finding] {
        let text = context.document.reading
        let runs = context.scope.spans.flatMap { words.runs(in: text.bytes, range: $0.range) }
        guard runs.contains(where: Self.mayBeBorder) else { return runs.map { finding(of: $0, in: text) } }
        let vocabulary = RepeatVocabulary(context)
        return runs.filter { !(Self.mayBeBorder($0) && vocabulary.isBorder($0)) }.map { finding(of: $0, in: text) }
    }

    /// A few characters in the middle of a clause may be the end of one word and the beginning of the next.
    private static func mayBeBorder(_ run: RepeatWords.Run) -> Bool {
        !run.isSetOff && RepeatVocabulary.lengths.contains(run.word.count)
    }

    private func finding(of run: RepeatWords.Run, in text: TextView) -> Finding {
        let range = text.sourceRange(of: run.range)
        let word = text.text(in: run.first)
        // What stands between the copies, such as a break of the page, goes with the copies.
        let surplus = text.sourceRange(of: run.first).upperBound..<range.upperBound
        return Finding(
            at: range, LocalizedText(zh: "“\(word)”重复了，请删去多余的", en: "“\(word)” is doubled; delete what is too much"),
            values: values(word), edits: [Edit(range: surplus, replacement: "")])
    }

    private func passageFindings(_ passages: RepeatPassages, in context: CheckContext) -> [Finding] {
        let text = context.document.reading
        return passages.repetitions(in: context).map { again in
            let note = Note(
                LocalizedText(zh: "第一次出现在这里", en: "it stands here first"), at: text.sourceRange(of: again.first))
            return Finding(
                at: text.sourceRange(of: again.second), passages.message, values: values(text.text(in: again.second)),
                notes: [note])
        }
    }

    private func values(_ text: String) -> [String: LocalizedText] {
        ["repeated": LocalizedText(verbatim: text), "重复": LocalizedText(verbatim: text)]
    }
}
