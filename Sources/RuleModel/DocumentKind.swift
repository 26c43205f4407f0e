import Localization

/// A kind of document that a rule file declares, with how one is recognised.
package struct DocumentKind: Sendable {
    /// A pattern that must match in a scope.
    package struct Sign: Sendable {
        package let scope: Scope
        package let pattern: TextPattern
    }

    package let id: String
    /// The file's title.
    package let title: LocalizedText
    /// Any one of these makes a document one of the kind.
    package let signs: [Sign]
}
