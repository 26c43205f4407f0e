import Localization
import SourceText

/// A reckoning whose figures have places that can be shown.
package struct PlacedReckoning: Sendable, Hashable {
    /// A figure that takes part; see ``Reckoning/Operand``.
    package struct Operand: Sendable, Hashable {
        package let name: String
        package let text: String
        package let start: SourcePosition
        package let end: SourcePosition
        /// The file that it stands in; `nil` for the draft itself.
        package let path: String?
        package let interval: LocalizedText
        package let tolerance: LocalizedText
    }

    package let verdict: Reckoning.Verdict
    package let relation: String
    package let sign: String
    package let operands: [Operand]
    package let stated: Reckoning.Side
    package let computed: Reckoning.Side
    package let gap: LocalizedText?
    package let guards: [LocalizedText]
    package let slip: LocalizedText?
    /// The lines that the figures stand in, each once, in the order in which the figures first call for them.
    package let excerpts: [MarkedExcerpt]

    init(
        verdict: Reckoning.Verdict, relation: String, sign: String, operands: [Operand], stated: Reckoning.Side,
        computed: Reckoning.Side, gap: LocalizedText?, guards: [LocalizedText], slip: LocalizedText?, excerpts: [MarkedExcerpt]
    ) {
        self.verdict = verdict
        self.relation = relation
        self.sign = sign
        self.operands = operands
        self.stated = stated
        self.computed = computed
        self.gap = gap
        self.guards = guards
        self.slip = slip
        self.excerpts = excerpts
    }

    /// - Complexity: O(operands log operands + what their excerpts hold).
    package init(_ reckoning: Reckoning, in source: SourceFile) {
        verdict = reckoning.verdict
        relation = reckoning.relation
        sign = reckoning.sign
        operands = reckoning.operands.map { Operand($0, in: source) }
        stated = reckoning.stated
        computed = reckoning.computed
        gap = reckoning.gap
        guards = reckoning.guards
        slip = reckoning.slip
        excerpts = MarkedExcerpt.excerpts(of: reckoning.operands, in: source)
    }
}

extension PlacedReckoning.Operand {
    fileprivate init(_ operand: Reckoning.Operand, in source: SourceFile) {
        let file = operand.file ?? source
        let start = file.position(at: operand.range.lowerBound)
        self.init(
            name: operand.name, text: operand.text, start: start,
            end: file.position(at: operand.range.upperBound, from: start), path: operand.file?.path,
            interval: operand.interval, tolerance: operand.tolerance)
    }
}
