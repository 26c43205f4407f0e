import DocumentModel
import Patterns

/// Words that a rule looks for as they are, all at once, each with what the rule says about it.
///
/// The pass that finds the literals of patterns finds the words as well; a row of a packed rule is read when its word is found.
package struct WordTable: Sendable {
    /// A word, and what stands beside it.
    package struct Row: Sendable {
        package let word: String
        package let fields: [String?]
        package let pattern: TextPattern?

        package init(word: String, fields: [String?], pattern: TextPattern?) {
            self.word = word
            self.fields = fields
            self.pattern = pattern
        }
    }

    private enum Rows {
        case read([Row])
        case packed(PackedRows)
    }

    package let list: WordList
    private let rows: Rows

    init(_ list: WordList, _ rows: [Row]) {
        self.list = list
        self.rows = .read(rows)
    }

    init(_ list: WordList, _ rows: PackedRows) {
        self.list = list
        self.rows = .packed(rows)
    }

    package var count: Int {
        switch rows {
        case .read(let rows): rows.count
        case .packed(let rows): rows.count
        }
    }

    package subscript(index: Int) -> Row {
        switch rows {
        case .read(let rows): rows[index]
        case .packed(let rows): rows[index]
        }
    }
}
