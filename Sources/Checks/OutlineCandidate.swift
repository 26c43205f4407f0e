/// A place in the document that may be a part.
struct OutlineCandidate: Sendable, Hashable {
    /// From the heading, or the first paragraph, on.
    let paragraphs: Range<Int>
    /// Level of the heading it was found by; `nil` if it was found otherwise.
    let level: Int?
    /// The words of the heading that are nearly, but not quite, those expected.
    let slip: NearPhrase.Match?

    init(_ paragraphs: Range<Int>, level: Int? = nil, slip: NearPhrase.Match? = nil) {
        self.paragraphs = paragraphs
        self.level = level
        self.slip = slip
    }

    var start: Int { paragraphs.lowerBound }
}
