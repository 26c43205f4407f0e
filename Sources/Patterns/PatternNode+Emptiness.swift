extension PatternNode {
    /// Whether the piece can match without taking any text and without asking anything of its surroundings.
    ///
    /// A pattern for which this holds matches at every place. One that takes no text but looks around or stands at an anchor
    /// (`(?<=。)(?=第)`, `$`) picks its places and is fine.
    ///
    /// - Complexity: O(pieces).
    var matchesAnywhere: Bool {
        switch content {
        case .literal, .oneOf, .lineBreak, .anchor, .look, .typedSlot, .figureSlot, .words, .variable: false
        case .gap, .backReference, .slotReference: true
        case .sequence(let nodes): nodes.allSatisfy(\.matchesAnywhere)
        case .alternation(let nodes): nodes.contains(where: \.matchesAnywhere)
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): inner.matchesAnywhere
        case .repetition(let inner, let repetition): repetition.minimum == 0 || inner.matchesAnywhere
        }
    }

    /// Whether the piece is written as nothing at all, as in `(?!)`.
    var isAlwaysEmpty: Bool {
        switch content {
        case .sequence(let nodes): nodes.allSatisfy(\.isAlwaysEmpty)
        case .group(let inner, _): inner.isAlwaysEmpty
        default: false
        }
    }
}
