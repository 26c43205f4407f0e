import Localization
import SourceText

/// A mistake in a table of figures.
package struct FigureTableFault: Error, Sendable, Hashable {
    /// A word that is not known, with those that are, so that the one that was meant can be suggested.
    package struct Unknown: Sendable, Hashable {
        package let word: String
        package let known: [String]
    }

    package let message: LocalizedText
    package let hint: LocalizedText?
    package let unknown: Unknown?
    /// In the table's file.
    package let range: ByteRange

    package init(zh: String, en: String, hint: LocalizedText? = nil, unknown: Unknown? = nil, at range: ByteRange) {
        message = LocalizedText(zh: zh, en: en)
        self.hint = hint
        self.unknown = unknown
        self.range = range
    }
}
