/// The strand of a document that a paragraph belongs to.
package enum Story: Sendable, Hashable {
    case body
    case footnote(id: Int)
    case endnote(id: Int)
}
