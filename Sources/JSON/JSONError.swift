import Localization

/// Why bytes are not a JSON value that can be taken.
package struct JSONError: Error, Sendable, Hashable {
    package let message: LocalizedText
    /// Byte offset in the input at which reading stopped: just behind what is wrong, or where more was expected.
    package let offset: Int

    init(_ message: LocalizedText, at offset: Int) {
        self.message = message
        self.offset = offset
    }
}
