/// The figure slots of a compiled pattern: what the numbers of its callouts mean, and what that says about its matches.
struct FigureSlots: Sendable {
    /// The most distinct criteria that a pattern may have: two callouts each, numbered up to 255, and one for the end.
    static let mostCriteria = 127

    /// In the order of their callouts.
    let criteria: [FigureCriterion]
    /// Of each of these a text must hold a figure for the pattern to match in it.
    let needed: Set<FigureCriterion>
    /// Where every match begins with a figure: what the figure must be, one of these; else `nil`.
    let leading: Set<FigureCriterion>?

    init(criteria: [FigureCriterion], in root: PatternNode) {
        self.criteria = criteria
        needed = root.neededFigures
        leading = if case .figures(let leading) = root.opening { leading } else { nil }
    }

    init(criteria: [FigureCriterion], needed: Set<FigureCriterion>, leading: Set<FigureCriterion>?) {
        self.criteria = criteria
        self.needed = needed
        self.leading = leading
    }
}

/// What stands first in what a piece takes.
private enum Opening {
    /// The piece takes nothing: an anchor, a look-around.
    case nothing
    case figures(Set<FigureCriterion>)
    case anything

    /// What stands first in either of two alternatives.
    func union(_ other: Opening) -> Opening {
        switch (self, other) {
        case (.nothing, .nothing): .nothing
        case (.figures(let left), .figures(let right)): .figures(left.union(right))
        default: .anything
        }
    }
}

extension PatternNode {
    fileprivate var neededFigures: Set<FigureCriterion> {
        switch content {
        case .figureSlot(_, let criterion): [criterion]
        case .sequence(let nodes): nodes.reduce(into: []) { $0.formUnion($1.neededFigures) }
        case .alternation(let nodes):
            nodes.dropFirst().reduce(nodes.first?.neededFigures ?? []) { $0.intersection($1.neededFigures) }
        case .look(let look, let inner): look.isNegative ? [] : inner.neededFigures
        case .repetition(let inner, let repetition): repetition.minimum == 0 ? [] : inner.neededFigures
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): inner.neededFigures
        default: []
        }
    }

    fileprivate var opening: Opening {
        switch content {
        case .figureSlot(_, let criterion): .figures([criterion])
        case .anchor, .look: .nothing
        case .sequence(let nodes): nodes.lazy.map(\.opening).first { if case .nothing = $0 { false } else { true } } ?? .nothing
        case .alternation(let nodes):
            nodes.dropFirst().reduce(nodes.first?.opening ?? .nothing) { $0.union($1.opening) }
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): inner.opening
        case .repetition(let inner, let repetition): repetition.minimum == 0 ? .anything : inner.opening
        default: .anything
        }
    }
}
