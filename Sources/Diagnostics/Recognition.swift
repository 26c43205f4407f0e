import Localization

/// What is known of the kind of a document.
package enum Recognition: Sendable, Hashable {
    /// No rule asks for it.
    case notSought
    /// It shows the signs of no kind that rules know; rules meant for a kind were left out.
    case unknown
    case kind(id: String, title: LocalizedText)

    /// Id of the kind, where there is one.
    package var id: String? {
        if case .kind(let id, _) = self { id } else { nil }
    }
}
