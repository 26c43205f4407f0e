import Localization

/// A pattern that cannot be used, with the place in its text.
package struct PatternFault: Error, Sendable, Hashable {
    package let message: LocalizedText
    package let hint: LocalizedText?
    /// UTF-8 bytes of the pattern's text.
    package let range: Range<Int>

    package init(_ message: LocalizedText, hint: LocalizedText? = nil, at range: Range<Int>) {
        self.message = message
        self.hint = hint
        self.range = range
    }
}
