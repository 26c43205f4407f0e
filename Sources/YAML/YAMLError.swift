import Localization
import SourceText

/// A fault of a YAML file's own syntax, or of the subset that rule files may use.
package struct YAMLError: Error, Sendable, Hashable {
    package let message: LocalizedText
    package let hint: LocalizedText?
    package let range: ByteRange

    package init(_ message: LocalizedText, hint: LocalizedText? = nil, at range: ByteRange) {
        self.message = message
        self.hint = hint
        self.range = range
    }
}
