import Localization

/// A file that could not be read as text: the run reports it, goes on with the other files and ends with exit status 2.
package struct InputError: Error, Sendable, Hashable {
    /// The path as the user gave it.
    package let path: String
    /// Byte offset in the file as it lies on disk, where one place is to blame.
    package let offset: Int?
    /// What is wrong, without the path and the offset.
    package let message: LocalizedText
    /// What the user can do about it.
    package let hint: LocalizedText

    package init(path: String, offset: Int? = nil, message: LocalizedText, hint: LocalizedText) {
        self.path = path
        self.offset = offset
        self.message = message
        self.hint = hint
    }
}
