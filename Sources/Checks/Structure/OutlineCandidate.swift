/// A place in the document that may be a part.
struct OutlineCandidate: Sendable, Hashable {
    /// What a place was found by.
    enum Origin: Sendable, Hashable {
        /// The words of a heading; with its level and the section that it divides.
        case heading(level: Int, parent: Int?)
        /// The text of a paragraph.
        case text
        /// What the document model knows.
        case place
    }

    /// From the heading, or the first paragraph, on.
    let paragraphs: Range<Int>
    let origin: Origin
    /// The words of the heading that are nearly, but not quite, those expected.
    let slip: NearPhrase.Match?

    init(_ paragraphs: Range<Int>, _ origin: Origin, slip: NearPhrase.Match? = nil) {
        self.paragraphs = paragraphs
        self.origin = origin
        self.slip = slip
    }

    var start: Int { paragraphs.lowerBound }

    /// The paragraph with its heading, if it was found by one; a heading can be one part only.
    var headingStart: Int? { origin.level == nil ? nil : start }
}

extension OutlineCandidate.Origin {
    /// Level of the heading, if it was found by one.
    var level: Int? {
        if case .heading(let level, _) = self { level } else { nil }
    }
}
