/// Turns what a look-behind looks for into alternatives of one length each.
///
/// The regex engine wants every outermost alternative of a look-behind to have a fixed length; an author wants to write
/// `(?<!{@city-level}人民)政府` or `(?<=约[0-9]{1,3})万`. Lengths are in scalars.
enum LookBehind {
    private static let mostBranches = 128
    /// Pieces of the alternatives together: look-behinds nest, and each level multiplies.
    private static let mostPieces = 4_096
    /// Lengths above this are all the same: too long for the regex engine.
    private static let longest = 1 << 20

    /// An equal piece whose outermost alternatives have a fixed length each.
    static func fixingLength(of body: PatternNode) throws(PatternFault) -> PatternNode {
        let branches = try branches(of: body)
        let fixed = branches.count == 1 ? branches[0] : PatternNode(.alternation(branches), at: body.range)
        var pieces = 0
        fixed.forEachPiece { _ in pieces += 1 }
        guard pieces <= mostPieces else { throw .manyLookBehinds(at: body.range) }
        return fixed
    }

    private static func branches(of node: PatternNode) throws(PatternFault) -> [PatternNode] {
        if length(of: node) != nil { return [node] }
        switch node.content {
        case .variable: return [node]
        case .group(let inner, let ignoringCase):
            return try branches(of: inner).map { PatternNode(.group($0, ignoringCase: ignoringCase), at: node.range) }
        case .alternation(let nodes):
            var all: [PatternNode] = []
            for node in nodes { all += try branches(of: node) }
            return try counted(all, at: node.range)
        case .sequence(let nodes): return try sequences(of: nodes, at: node.range)
        case .words(let words, let ignoringCase):
            return Dictionary(grouping: words, by: \.count).sorted { $0.key > $1.key }
                .map { PatternNode(.words($0.value, ignoringCase: ignoringCase), at: node.range) }
        case .repetition(let inner, let repetition): return try repetitions(of: inner, repetition, at: node.range)
        default: throw .variableLookBehind(at: node.range)
        }
    }

    /// Every way to take one alternative of each piece.
    private static func sequences(of nodes: [PatternNode], at range: Range<Int>) throws(PatternFault) -> [PatternNode] {
        var sequences: [[PatternNode]] = [[]]
        for node in nodes {
            let branches = try branches(of: node)
            guard sequences.count * branches.count <= mostBranches else { throw .manyLookBehinds(at: range) }
            sequences = sequences.flatMap { sequence in branches.map { sequence + [$0] } }
        }
        return sequences.map { PatternNode(.sequence($0), at: range) }
    }

    private static func repetitions(
        of inner: PatternNode, _ repetition: PatternNode.Repetition, at range: Range<Int>
    ) throws(PatternFault) -> [PatternNode] {
        guard let maximum = repetition.maximum else { throw .variableLookBehind(at: range) }
        let nothing = PatternNode(.sequence([]), at: range)
        if length(of: inner) == nil {
            guard maximum == 1 else { throw .variableLookBehind(at: range) }
            let once = try branches(of: inner)
            return repetition.minimum == 0 ? once + [nothing] : once
        }
        guard maximum - repetition.minimum < mostBranches else { throw .manyLookBehinds(at: range) }
        return (repetition.minimum...maximum).reversed().map { count in
            let exactly = PatternNode.Repetition(minimum: count, maximum: count, preference: .longest)
            return count == 0 ? nothing : PatternNode(.repetition(inner, exactly), at: range)
        }
    }

    private static func counted(_ branches: [PatternNode], at range: Range<Int>) throws(PatternFault) -> [PatternNode] {
        guard branches.count <= mostBranches else { throw .manyLookBehinds(at: range) }
        return branches
    }

    /// The number of scalars that a piece takes, or `nil` where that varies or is not known yet.
    private static func length(of node: PatternNode) -> Int? {
        switch node.content {
        case .literal, .oneOf: 1
        case .anchor, .look: 0
        case .sequence(let nodes):
            nodes.reduce(0) { sum, node in
                guard let sum, let length = length(of: node) else { return nil }
                return min(sum + length, longest)
            }
        case .alternation(let nodes): common(nodes.map(length))
        case .words(let words, _): common(words.map(\.count))
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): length(of: inner)
        case .repetition(let inner, let repetition):
            repetition.minimum == repetition.maximum ? length(of: inner).map { min($0 * repetition.minimum, longest) } : nil
        case .lineBreak, .typedSlot, .figureSlot, .backReference, .slotReference, .gap, .variable: nil
        }
    }

    private static func common(_ lengths: [Int?]) -> Int? {
        guard let first = lengths.first, lengths.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}
