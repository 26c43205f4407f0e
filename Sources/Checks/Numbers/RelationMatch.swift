import DocumentModel
import Formulas
import Quantities
import RuleModel
import SourceText

/// A place of a draft where a relation was found, with the figures that its slots took.
struct RelationMatch {
    /// A figure that takes part.
    struct Operand {
        let slot: String
        let quantity: Quantity
        /// In the source, markers included.
        let range: ByteRange
    }

    let relation: Relation
    /// The match in the reading view.
    let viewRange: Range<Int>
    let bindings: [String: Binding]
    /// In the order of the text.
    let operands: [Operand]
    /// What the text slot took that names the whole, in the reading view: 占出口总额的 in 占出口总额的七成.
    let wholeName: Range<Int>?

    /// Name of the text slot that names the whole.
    static let wholeSlot = "整体"

    init(_ match: ScopedMatch, of relation: Relation, in context: CheckContext) {
        self.relation = relation
        viewRange = match.viewRange
        var bindings: [String: Binding] = [:]
        var operands: [Operand] = []
        let types = relation.pattern.operandTypes
        var wholeName: Range<Int>?
        for (name, range) in zip(relation.pattern.pattern.slots, match.slotViewRanges) {
            if name == Self.wholeSlot { wholeName = range }
            guard let range, let type = types[name], type.content != .text else { continue }
            let figures = context.figures(ofSlotAt: range, isList: type.isList)
            guard let first = figures.first else { continue }
            bindings[name] = type.isList ? .figures(figures) : .figure(first)
            operands += figures.map { Operand(slot: name, quantity: $0, range: context.place(of: $0)) }
        }
        self.bindings = bindings
        self.operands = operands.sorted { $0.range.lowerBound < $1.range.lowerBound }
        self.wholeName = wholeName
    }

    /// A match whose figures were bound without a pattern; `bindings` has at least one figure.
    init(_ relation: Relation, _ bindings: [String: Binding], in context: CheckContext) {
        let operands = bindings.flatMap { name, binding in
            binding.quantities.map { Operand(slot: name, quantity: $0, range: context.place(of: $0)) }
        }
        self.relation = relation
        self.bindings = bindings
        self.operands = operands.sorted { $0.range.lowerBound < $1.range.lowerBound }
        wholeName = nil
        let figures = operands.map(\.quantity.extent)
        viewRange = (figures.map(\.lowerBound).min() ?? 0)..<(figures.map(\.upperBound).max() ?? 0)
    }

    /// From the first figure to the last, in the source.
    var range: ByteRange {
        guard let first = operands.first, let last = operands.last else { return 0..<0 }
        return first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    }
}
