/// A piece of a pattern, with the bytes of the pattern's text that it was read from.
struct PatternNode: Sendable, Hashable {
    /// What a piece asks of the text.
    enum Content: Sendable, Hashable {
        case literal(Unicode.Scalar, ignoringCase: Bool)
        case oneOf(CharacterClass, ignoringCase: Bool)
        /// `\R`: CR LF, CR or LF.
        case lineBreak
        case anchor(Anchor)
        case sequence([PatternNode])
        case alternation([PatternNode])
        /// `(?:…)`, `(?i:…)`, `(?-i:…)`; `nil` leaves the case sensitivity as it is.
        indirect case group(PatternNode, ignoringCase: Bool?)
        /// `(?>…)`
        indirect case atomic(PatternNode)
        /// The author's own `(…)`.
        indirect case capture(PatternNode)
        /// `{name:(…)}`
        indirect case slot(name: String, PatternNode)
        /// `{name:type}` of a type that the text tells
        case typedSlot(name: String, SlotType)
        /// `{name:type}` of a type that recognised figures tell
        case figureSlot(name: String, FigureCriterion)
        indirect case look(LookAround, PatternNode)
        indirect case repetition(PatternNode, Repetition)
        /// `\1`, in the author's count, which slots do not enter.
        case backReference(Int)
        /// `\k{name}`: what the slot of that name took.
        case slotReference(String)
        case gap(Gap)
        /// `{@name}`: its words, longest first, none empty.
        case words([[Unicode.Scalar]], ignoringCase: Bool)
        /// `{=name}`, with a number to add to it.
        case variable(name: String, adding: Int?, ignoringCase: Bool)
    }

    /// A place that takes no text.
    enum Anchor: String, Sendable, Hashable {
        case lineStart = "^"
        case lineEnd = "$"
        case subjectStart = "\\A"
        case subjectEnd = "\\z"
        case subjectEndOrFinalBreak = "\\Z"
        case wordBoundary = "\\b"
        case noWordBoundary = "\\B"
    }

    /// How far a gap may reach.
    enum Gap: Sendable, Hashable {
        /// `…`
        case sentence
        /// `……`
        case paragraph
    }

    /// A look at the text beside the current place.
    struct LookAround: Sendable, Hashable {
        let isAhead: Bool
        let isNegative: Bool
    }

    /// How often a piece may stand in a row.
    struct Repetition: Sendable, Hashable {
        enum Preference: String, Sendable {
            case longest = ""
            case shortest = "?"
            case possessive = "+"
        }

        let minimum: Int
        /// `nil` for no limit.
        let maximum: Int?
        let preference: Preference
    }

    let content: Content
    let range: Range<Int>

    init(_ content: Content, at range: Range<Int>) {
        self.content = content
        self.range = range
    }

    var isReference: Bool {
        switch content {
        case .backReference, .slotReference: true
        default: false
        }
    }

    /// The pieces that this one is built of.
    var children: [PatternNode] {
        switch content {
        case .sequence(let nodes), .alternation(let nodes): nodes
        case .group(let node, _), .atomic(let node), .capture(let node), .slot(_, let node), .look(_, let node),
            .repetition(let node, _):
            [node]
        case .literal, .oneOf, .lineBreak, .anchor, .typedSlot, .figureSlot, .backReference, .slotReference, .gap, .words,
            .variable:
            []
        }
    }

    /// The same piece over other children, which must be as many as before.
    func replacing(children: [PatternNode]) -> PatternNode {
        precondition(children.count == self.children.count, "a piece keeps the number of its parts")
        let content: Content =
            switch content {
            case .sequence: .sequence(children)
            case .alternation: .alternation(children)
            case .group(_, let ignoringCase): .group(children[0], ignoringCase: ignoringCase)
            case .atomic: .atomic(children[0])
            case .capture: .capture(children[0])
            case .slot(let name, _): .slot(name: name, children[0])
            case .look(let look, _): .look(look, children[0])
            case .repetition(_, let repetition): .repetition(children[0], repetition)
            case .literal, .oneOf, .lineBreak, .anchor, .typedSlot, .figureSlot, .backReference, .slotReference, .gap, .words,
                .variable:
                content
            }
        return PatternNode(content, at: range)
    }
}
