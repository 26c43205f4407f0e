import DocumentModel
import Packing
import Patterns

/// The rows of a packed ``WordTable``.
struct PackedRows: Sendable {
    /// How many patterns were read with them.
    let patternCount: Int
    private let offsets: PackedArray<Int32>
    private let replay: RuleReplay
    private let view: ViewKind
    private let owner: String
    /// Id of the first of their patterns.
    private let firstPattern: Int

    /// - Parameters:
    ///   - replay: The rule's, in front of the list and of the patterns of its rows.
    ///   - firstPattern: Id of the first pattern of the rows.
    init(_ replay: RuleReplay, view: ViewKind, owner: String, firstPattern: Int) {
        var reader = PackReader(replay.rules.pack, at: Int(replay.rules.directory.lists[replay.list]))
        patternCount = reader.number()
        offsets = reader.array()
        self.replay = replay
        self.view = view
        self.owner = owner
        self.firstPattern = firstPattern
    }

    var count: Int { offsets.count }

    subscript(index: Int) -> WordTable.Row {
        var reader = PackReader(replay.rules.pack, at: Int(offsets[index]))
        return WordTable.Row(
            word: reader.text(), fields: reader.list { $0.optional { $0.text() } },
            pattern: reader.optional { pattern($0.number(), $0.text()) })
    }

    /// - Parameter number: counted over the patterns of the rows.
    private func pattern(_ number: Int, _ text: String) -> TextPattern {
        TextPattern(
            pattern: replay.rules.pattern(replay.pattern + number, text, view.dialect) ?? read(text), view: view,
            id: firstPattern + number, owner: owner)
    }

    private func read(_ text: String) -> Pattern {
        do {
            return try Pattern(
                text, dialect: view.dialect, terms: replay.words.value.terms, measureWords: .standard, isProven: true)
        } catch {
            preconditionFailure("the pattern “\(text)” was sound when it was packed: \(error.message.en)")
        }
    }

    /// - Returns: where the list begins.
    static func pack(_ list: WordList.Words, into writer: inout PackWriter) -> Int32 {
        let offsets = list.rows.map { row in
            let start = Int32(writer.bytes.count)
            writer.write(row.word)
            writer.write(row.fields) { $0.write($1) { $0.write($1) } }
            writer.write(row.pattern) {
                $0.write($1.id - list.firstPattern)
                $0.write($1.pattern.text)
            }
            return start
        }
        let start = Int32(writer.bytes.count)
        writer.write(list.patternCount)
        writer.write(array: offsets)
        return start
    }
}
