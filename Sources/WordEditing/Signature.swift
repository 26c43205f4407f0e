/// Who has written a comment or made a change, and when.
package struct Signature: Sendable, Hashable {
    package let author: String
    package let initials: String
    /// ISO 8601, `2025-01-20T09:00:00Z`; Word shows it as it stands, whatever the zone.
    package let date: String

    /// The one that hegao signs with.
    package init(date: String) {
        author = "hegao"
        initials = "核稿"
        self.date = date
    }

    /// As attributes of a comment or a change.
    var attributes: String { "w:author=\"\(author)\" w:date=\"\(date.markup)\"" }
}
