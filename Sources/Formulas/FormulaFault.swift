import Localization

/// A formula or a constant that cannot be used, with the place in its text.
package struct FormulaFault: Error, Sendable, Hashable {
    package let message: LocalizedText
    package let hint: LocalizedText?
    /// UTF-8 bytes of the text as given; empty where something is missing.
    package let range: Range<Int>

    package init(_ message: LocalizedText, hint: LocalizedText? = nil, at range: Range<Int>) {
        self.message = message
        self.hint = hint
        self.range = range
    }
}
