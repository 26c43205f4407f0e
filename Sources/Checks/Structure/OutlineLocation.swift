/// A part of an outline as it was found in a document.
struct OutlineLocation {
    /// Whether a part stands where it should.
    enum Order: Equatable {
        case right
        /// It stands in front of a part, by index, that it should follow.
        case tooEarly(before: Int)
        /// It stands behind a part, by index, that should follow it.
        case tooLate(after: Int)
    }

    let part: OutlinePart
    /// All the part's paragraphs, from its first occurrence on.
    var paragraphs: Range<Int>
    /// The places that make up this part, ascending; never empty.
    let occurrences: [OutlineCandidate]
    let order: Order
    /// Every place that is this part as much as the ones above; empty where any number may be.
    private let alike: [OutlineCandidate]
    /// The parts inside it.
    var children: OutlineLevel?

    init(_ part: OutlinePart, at occurrences: [OutlineCandidate], alike: [OutlineCandidate] = [], order: Order) {
        precondition(!occurrences.isEmpty, "a part that was found stands somewhere")
        self.part = part
        self.occurrences = occurrences
        self.alike = alike
        self.order = order
        paragraphs = occurrences[0].start..<occurrences[occurrences.count - 1].paragraphs.upperBound
    }

    /// The paragraph that stands for the part.
    var start: Int { paragraphs.lowerBound }

    /// What it was found by.
    var origin: OutlineCandidate.Origin { occurrences[0].origin }

    /// Places beyond the number that is right, with the first of all.
    var surplus: (places: ArraySlice<OutlineCandidate>, first: Int, limit: Int)? {
        guard let limit = part.most(origin), alike.count > limit else { return nil }
        return (alike[limit...], alike[0].start, limit)
    }

    /// Whether the part divides the document as another one does, so that the one ends where it begins.
    func stands(beside other: OutlineLocation) -> Bool {
        switch (origin, other.origin) {
        case (.heading(let level, _), .heading(let otherLevel, _)): level <= otherLevel
        case (.text, _): part.extends
        default: true
        }
    }
}
