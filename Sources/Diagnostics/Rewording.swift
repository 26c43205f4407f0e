/// A few words of a draft before and after a fix; neither says anything about the text around them.
package struct Rewording: Sendable, Hashable {
    /// As it stands in the file; empty only when something is put into an empty line.
    package let before: String
    /// As it will be; empty when the words go altogether.
    package let after: String

    package init(before: String, after: String) {
        self.before = before
        self.after = after
    }
}
