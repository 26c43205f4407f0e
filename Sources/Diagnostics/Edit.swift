import SourceText

/// Replacement of one range of the source by a text.
package struct Edit: Sendable, Hashable {
    package let range: ByteRange
    package let replacement: String

    package init(range: ByteRange, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
