import Localization
import SourceText

/// A second place or a remark that belongs to a finding.
package struct Note: Sendable, Hashable {
    package let message: LocalizedText
    /// The place meant; `nil` for a remark about the finding as a whole.
    package let range: ByteRange?
    /// The file that the place lies in, such as a table of figures; `nil` for the draft itself.
    package let file: SourceFile?

    package init(_ message: LocalizedText, at range: ByteRange? = nil, in file: SourceFile? = nil) {
        self.message = message
        self.range = range
        self.file = file
    }
}
