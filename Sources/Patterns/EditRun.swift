/// A stretch over which a text keeps to a phrase or departs from it.
package struct EditRun: Sendable, Hashable {
    /// What turns the text into the phrase here.
    package enum Kind: Sendable, Hashable {
        case keep, insert, delete, replace
    }

    package let kind: Kind
    /// Elements of the text; empty where the phrase has something to insert.
    package let text: Range<Int>
    /// Elements of the phrase; empty where the text has something to delete.
    package let phrase: Range<Int>

    init(isKept: Bool, text: Range<Int>, phrase: Range<Int>) {
        kind = isKept ? .keep : text.isEmpty ? .insert : phrase.isEmpty ? .delete : .replace
        self.text = text
        self.phrase = phrase
    }
}
