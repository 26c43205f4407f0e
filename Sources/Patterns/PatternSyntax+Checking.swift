extension PatternSyntax {
    /// Throws where the pattern matches at every place or at none.
    func check(_ text: String, dialect: PatternDialect) throws(PatternFault) {
        let whole = 0..<text.utf8.count
        if dialect == .reading, let fault = ReadingView.fault(in: root, of: text) { throw fault }
        if let gap = root.gapAtEnd { throw .gapAtEnd(at: gap) }
        if root.matchesAnywhere { throw .matchesEverywhere(isEmpty: text.isEmpty, at: whole) }
        if let obstacle = Reachability.obstacle(in: root) { throw .matchesNowhere(at: obstacle) }
    }

    /// The pattern, without variables, made ready to run.
    func compiled(for dialect: PatternDialect) throws(PatternFault) -> PatternEngine {
        if let plainText { return PatternEngine(.text(plainText)) }
        let (written, figures) = try written(for: dialect)
        do {
            return PatternEngine(.expression(try CompiledExpression(written.bytes, figures: figures)))
        } catch {
            throw .rejected(error, at: written.range(at: error.offset))
        }
    }

    /// The pattern in the syntax of the regex engine, and what its callouts ask for.
    func written(for dialect: PatternDialect) throws(PatternFault) -> (ExpressionWriter.Expression, FigureSlots?) {
        let written = try ExpressionWriter.write(self, dialect: dialect)
        return (written, written.criteria.isEmpty ? nil : FigureSlots(criteria: written.criteria, in: root))
    }
}

extension PatternNode {
    /// Bytes of a gap that the pattern ends with: being shortest, it never takes anything.
    fileprivate var gapAtEnd: Range<Int>? {
        switch content {
        case .gap: range
        case .sequence(let nodes): nodes.last?.gapAtEnd
        case .alternation(let nodes): nodes.lazy.compactMap(\.gapAtEnd).first
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): inner.gapAtEnd
        default: nil
        }
    }
}
