import Localization

/// What a rule file says of itself to its readers.
package struct RuleFileHead: Sendable, Hashable {
    /// The file's path as it was given to the loader.
    package let path: String
    package let title: LocalizedText?
    package let about: LocalizedText?
    /// Id of the kind of document that the file declares.
    package let kind: String?
}
