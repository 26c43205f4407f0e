/// Tells a pattern that can never match from what may stand beside each of its places: `a^b`, `$a`, `[^\s\S]`.
///
/// Each piece maps what can stand beside its near end to what can stand beside its far end, in the direction of the walk.
/// The maps only ever err on the large side, so when nothing can stand behind the last piece, that is proof.
struct Reachability {
    private let isForward: Bool

    /// Bytes of a piece that keeps the pattern from ever matching, or `nil` where it may match.
    ///
    /// - Complexity: O(pieces · depth).
    static func obstacle(in root: PatternNode) -> Range<Int>? {
        for isForward in [true, false] {
            let walk = Reachability(isForward: isForward)
            if walk.map(of: root)(.any).isEmpty { return walk.obstacle(in: root, from: .any) }
        }
        return nil
    }

    /// Follows the walk down to the piece that lets nothing through.
    private func obstacle(in node: PatternNode, from state: Neighbours) -> Range<Int> {
        switch node.content {
        case .sequence(let nodes):
            var state = state
            for node in isForward ? nodes : nodes.reversed() {
                let next = map(of: node)(state)
                if next.isEmpty { return obstacle(in: node, from: state) }
                state = next
            }
            return node.range
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner):
            return obstacle(in: inner, from: state)
        case .repetition(let inner, _):
            return map(of: inner)(state).isEmpty ? obstacle(in: inner, from: state) : node.range
        default: return node.range
        }
    }

    private func map(of node: PatternNode) -> NeighbourMap {
        switch node.content {
        case .literal(let scalar, _): .always(scalar.isLineBreak ? .lineBreak : .other)
        case .oneOf(let set, _): .always(neighbours(in: set))
        case .lineBreak: .always(.lineBreak)
        case .typedSlot, .figureSlot: .always(.other)
        case .gap: .unchanged.union(.always(.other))
        case .words, .variable: .always([.lineBreak, .other])
        case .backReference, .slotReference: .unchanged.union(.always([.lineBreak, .other]))
        case .anchor(let anchor): .only(allowed(at: anchor))
        case .sequence(let nodes):
            (isForward ? nodes : nodes.reversed()).reduce(.unchanged) { $0.then(map(of: $1)) }
        case .alternation(let nodes): nodes.reduce(.always([])) { $0.union(map(of: $1)) }
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): map(of: inner)
        case .look(let look, let inner): map(of: look, at: inner)
        case .repetition(let inner, let repetition): map(of: inner).repeated(repetition)
        }
    }

    private func map(of look: PatternNode.LookAround, at inner: PatternNode) -> NeighbourMap {
        if look.isNegative { return inner.isAlwaysEmpty ? .always([]) : .unchanged }
        // A look along the walk needs a way through; one against it tells what the walk has just passed.
        let passed = map(of: inner)
        return look.isAhead == isForward ? passed.domain : .only(passed(.any))
    }

    private func neighbours(in set: CharacterClass) -> Neighbours {
        guard !set.isEmpty else { return [] }
        return (set.mayHoldLineBreak ? Neighbours.lineBreak : []).union(set.mayHoldOther ? .other : [])
    }

    private func allowed(at anchor: PatternNode.Anchor) -> Neighbours {
        switch anchor {
        case .lineStart: isForward ? [.edge, .lineBreak] : .any
        case .subjectStart: isForward ? .edge : .any
        case .lineEnd, .subjectEndOrFinalBreak: isForward ? .any : [.edge, .lineBreak]
        case .subjectEnd: isForward ? .any : .edge
        case .wordBoundary, .noWordBoundary: .any
        }
    }
}

/// What can stand next to a place, on the side that a walk comes from.
private struct Neighbours: OptionSet {
    let rawValue: UInt8

    /// Nothing: the text ends there.
    static let edge = Neighbours(rawValue: 1)
    static let lineBreak = Neighbours(rawValue: 2)
    static let other = Neighbours(rawValue: 4)
    static let any: Neighbours = [.edge, .lineBreak, .other]
}

/// What can stand behind a piece for each of the things that can stand in front of it.
private struct NeighbourMap {
    private var edge: Neighbours
    private var lineBreak: Neighbours
    private var other: Neighbours

    static let unchanged = only(.any)

    static func always(_ result: Neighbours) -> NeighbourMap {
        NeighbourMap(edge: result, lineBreak: result, other: result)
    }

    /// Lets `allowed` through as it is and nothing else.
    static func only(_ allowed: Neighbours) -> NeighbourMap {
        NeighbourMap(
            edge: allowed.intersection(.edge), lineBreak: allowed.intersection(.lineBreak),
            other: allowed.intersection(.other))
    }

    func callAsFunction(_ state: Neighbours) -> Neighbours {
        var result: Neighbours = []
        if state.contains(.edge) { result.formUnion(edge) }
        if state.contains(.lineBreak) { result.formUnion(lineBreak) }
        if state.contains(.other) { result.formUnion(other) }
        return result
    }

    /// Lets through what this map has an answer for.
    var domain: NeighbourMap {
        .only([edge.isEmpty ? [] : .edge, lineBreak.isEmpty ? [] : .lineBreak, other.isEmpty ? [] : .other])
    }

    func then(_ next: NeighbourMap) -> NeighbourMap {
        NeighbourMap(edge: next(edge), lineBreak: next(lineBreak), other: next(other))
    }

    func union(_ map: NeighbourMap) -> NeighbourMap {
        NeighbourMap(
            edge: edge.union(map.edge), lineBreak: lineBreak.union(map.lineBreak), other: other.union(map.other))
    }

    /// Three rounds pass through every state there is, so more of them tell nothing new.
    func repeated(_ repetition: PatternNode.Repetition) -> NeighbourMap {
        let required = min(repetition.minimum, 3)
        let optional = min((repetition.maximum ?? .max) - repetition.minimum, 3)
        var result = (0..<required).reduce(NeighbourMap.unchanged) { map, _ in map.then(self) }
        var last = result
        for _ in 0..<optional {
            last = last.then(self)
            result = result.union(last)
        }
        return result
    }
}
