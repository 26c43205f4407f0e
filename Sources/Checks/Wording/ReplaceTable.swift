import Localization
import Patterns
import RuleModel
import SourceText
import YAML

/// The sound pairs of a `replace` rule, whose wrong forms are found all in one pass.
struct ReplaceTable: Sendable {
    private let table: WordTable

    /// Reads pairs and records every fault in them; `nil` if there is one.
    init?(_ node: YAMLNode, reader: RuleReader) {
        let table = reader.wordTable {
            var pairs = ReplaceReader(reader)
            pairs.read(node)
            if !reader.isProven {
                var audit = Audit(pairs: pairs, reader: reader)
                guard audit.passes() else { return nil }
            }
            return pairs.entries.map(\.row)
        }
        guard let table else { return nil }
        self.table = table
    }

    /// The wrong forms; their positions are those of the pairs.
    var words: WordList { table.list }

    /// - Complexity: O(pairs).
    var entries: [ReplaceEntry] { (0..<table.count).map { self[$0] } }

    subscript(index: Int) -> ReplaceEntry { ReplaceEntry(table[index]) }
}

extension ReplaceTable {
    /// Looks for pairs that say nothing or contradict each other.
    private struct Audit {
        let pairs: ReplaceReader
        let reader: RuleReader
        private var isSound = true

        init(pairs: ReplaceReader, reader: RuleReader) {
            self.pairs = pairs
            self.reader = reader
        }

        /// - Complexity: O(bytes of the table).
        mutating func passes() -> Bool {
            if pairs.entries.isEmpty { return false }
            var first: [String: Int] = [:]
            for (number, entry) in pairs.entries.enumerated() {
                checkForms(entry, at: pairs.origins[number])
                if !entry.wrong.isEmpty, first.updateValue(number, forKey: entry.wrong) != nil {
                    fault(zh: "“\(entry.wrong)”在前面已经列过", en: "“\(entry.wrong)” is listed before", \.wrong, number)
                }
            }
            if isSound { checkContradictions() }
            return isSound
        }

        private mutating func checkForms(_ entry: ReplaceEntry, at origin: ReplaceEntry.Origin) {
            if entry.wrong.isEmpty {
                fault(zh: "错的写法是空的", en: "the wrong form is empty", at: origin.wrong, origin)
            } else if entry.right.isEmpty {
                fault(
                    zh: "“\(entry.wrong)”没有写应改成什么", en: "nothing says what “\(entry.wrong)” should be",
                    hint: LocalizedText(zh: "要删去它，请用“find”和“fix: ''”", en: "to delete it, use “find” with “fix: ''”"),
                    at: origin.right, origin)
            } else if entry.wrong == entry.right {
                fault(zh: "“\(entry.wrong)”对错两栏相同", en: "“\(entry.wrong)” is replaced by itself", at: origin.right, origin)
            }
            if Self.hasOuterBlank(entry.wrong) {
                fault(zh: "“\(entry.wrong)”两头有空格", en: "“\(entry.wrong)” has a blank at its end", at: origin.wrong, origin)
            }
            if Self.hasOuterBlank(entry.right) {
                fault(zh: "“\(entry.right)”两头有空格", en: "“\(entry.right)” has a blank at its end", at: origin.right, origin)
            }
        }

        private static func hasOuterBlank(_ text: String) -> Bool {
            let scalars = text.unicodeScalars
            return scalars.first?.properties.isWhitespace ?? false || scalars.last?.properties.isWhitespace ?? false
        }

        /// What one pair calls right, no pair may call wrong: the draft could never come to rest.
        private mutating func checkContradictions() {
            let index = LiteralIndex(pairs.entries.enumerated().map { (literal: Array($1.wrong.utf8), id: $0) })
            let scratch = MatchScratch()
            for (number, entry) in pairs.entries.enumerated() {
                let right = Array(entry.right.utf8)
                var hits: [(id: Int, place: Range<Int>)] = []
                index.scan(right, range: right.indices) { id, start in
                    hits.append((id, start..<(start + pairs.entries[id].wrong.utf8.count)))
                }
                let open = hits.first { !pairs.entries[$0.id].isGuarded(in: entry.right, at: $0.place, using: scratch) }
                if let open { faultContradiction(entry, pairs.entries[open.id].wrong, number) }
            }
        }

        private mutating func faultContradiction(_ entry: ReplaceEntry, _ wrong: String, _ number: Int) {
            fault(
                zh: "应改成的“\(entry.right)”里又有“\(wrong)”，改了还会再报",
                en: "the right form “\(entry.right)” holds “\(wrong)”, which is wrong itself",
                hint: LocalizedText(
                    zh: "给“\(wrong)”加“unless”，排除正确的写法", en: "give “\(wrong)” an “unless” that lets the right form pass"),
                at: pairs.origins[number].right, pairs.origins[number])
        }

        private mutating func fault(
            zh: String, en: String, _ part: KeyPath<ReplaceEntry.Origin, ByteRange>, _ number: Int
        ) {
            fault(zh: zh, en: en, at: pairs.origins[number][keyPath: part], pairs.origins[number])
        }

        private mutating func fault(
            zh: String, en: String, hint: LocalizedText? = nil, at range: ByteRange, _ origin: ReplaceEntry.Origin
        ) {
            isSound = false
            reader.fault(zh: zh, en: en, hint: hint, at: range, in: origin.file)
        }
    }
}
