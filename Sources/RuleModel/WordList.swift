import DocumentModel

/// Words that a rule looks for as they are, all at once; the pass that finds the literals of patterns finds them as well.
package struct WordList: Sendable {
    /// Position in ``PatternIndex``; dense from 0 over a rule set.
    package let id: Int
    /// The text that they are looked for in.
    package let view: ViewKind

    /// What the list is made of, as long as the index is being made.
    struct Words: Sendable {
        let view: ViewKind
        /// None for a packed rule, whose words are in an index already.
        let rows: [WordTable.Row]
        /// Id of the first pattern that was read with the rows, and their number.
        let firstPattern: Int
        let patternCount: Int
    }
}
