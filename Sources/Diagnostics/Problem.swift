import Localization

/// Something that kept the program from doing its job: an unreadable file, a faulty rule, a pattern that gave up. Exit status 2.
package struct Problem: Sendable, Hashable {
    /// The file concerned, as the user named it; `nil` when the run as a whole is concerned.
    package let path: String?
    package let place: Place?
    package let message: LocalizedText
    package let hint: LocalizedText?

    package init(path: String?, place: Place? = nil, message: LocalizedText, hint: LocalizedText? = nil) {
        self.path = path
        self.place = place
        self.message = message
        self.hint = hint
    }
}
