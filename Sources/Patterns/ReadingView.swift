/// What the reading view of a text never holds, so that a pattern that asks for it never matches.
enum ReadingView {
    /// The first thing in a pattern that cannot be met; pieces that the pattern can do without are left alone.
    static func fault(in root: PatternNode, of text: String) -> PatternFault? {
        blankAtEnds(of: text) ?? fault(in: root)
    }

    /// A blank that frames the pattern is nearly always left over from typing.
    private static func blankAtEnds(of text: String) -> PatternFault? {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return nil }
        let end = text.utf8.count
        if first.isBlank { return .blankAtEnds(at: 0..<UTF8.width(first)) }
        let backslashes = scalars.dropLast().reversed().prefix { $0 == "\\" }.count
        return last.isBlank && backslashes.isMultiple(of: 2) ? .blankAtEnds(at: end - UTF8.width(last)..<end) : nil
    }

    private static func fault(in node: PatternNode) -> PatternFault? {
        switch node.content {
        case .literal(let scalar, _) where scalar.isLineBreak: .lineBreak(at: node.range)
        case .literal(let scalar, _) where scalar.isBlank && scalar != " ": .otherBlank(at: node.range)
        case .literal(let scalar, _): scalar.folded.map { .fullWidth(scalar, folded: $0, at: node.range) }
        case .oneOf(let set, _): set.mayHoldOther ? nil : .lineBreak(at: node.range)
        case .lineBreak: .lineBreak(at: node.range)
        case .sequence(let nodes): blankBesideUnspaced(in: nodes) ?? nodes.lazy.compactMap(fault).first
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): fault(in: inner)
        case .look(let look, let inner): look.isNegative ? nil : fault(in: inner)
        case .repetition(let inner, let repetition): repetition.minimum == 0 ? nil : fault(in: inner)
        default: nil
        }
    }

    private static func blankBesideUnspaced(in nodes: [PatternNode]) -> PatternFault? {
        for (index, node) in nodes.enumerated() {
            guard node.literal?.isBlank == true else { continue }
            let neighbours = [nodes[..<index].last, nodes[(index + 1)...].first]
            if neighbours.contains(where: { $0?.literal?.isUnspaced == true }) { return .blankBesideUnspaced(at: node.range) }
        }
        return nil
    }
}

extension PatternNode {
    fileprivate var literal: Unicode.Scalar? {
        if case .literal(let scalar, _) = content { scalar } else { nil }
    }
}
