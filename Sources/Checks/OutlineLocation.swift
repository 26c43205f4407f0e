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
    /// The places that count as this part, ascending; never empty.
    let occurrences: [OutlineCandidate]
    /// Further places, which are too many.
    let surplus: [OutlineCandidate]
    let order: Order
    /// The parts inside it.
    var children: OutlineLevel?

    init(
        _ part: OutlinePart, occurrences: [OutlineCandidate], surplus: [OutlineCandidate], order: Order
    ) {
        self.part = part
        self.occurrences = occurrences
        self.surplus = surplus
        self.order = order
        let first = occurrences.first?.paragraphs ?? 0..<0
        paragraphs = first.lowerBound..<(occurrences.last?.paragraphs ?? first).upperBound
    }

    /// The paragraph that stands for the part.
    var start: Int { paragraphs.lowerBound }
}
