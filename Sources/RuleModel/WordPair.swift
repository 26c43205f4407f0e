/// A word that a rule takes for wrong, with the one to put in its place.
package struct WordPair: Sendable, Hashable {
    package let wrong: String
    package let right: String
    /// A pattern, as its author wrote it, under which the word is let pass.
    package let unless: String?
    package let note: String?

    package init(wrong: String, right: String, unless: String? = nil, note: String? = nil) {
        self.wrong = wrong
        self.right = right
        self.unless = unless
        self.note = note
    }
}
