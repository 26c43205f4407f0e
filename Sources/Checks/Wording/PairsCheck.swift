import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// `pairs`: brackets, quotation and title marks that do not close, close wrongly or nest against GB/T 15834—2011.
package struct PairsCheck: Check {
    package static let key = "pairs"
    package static let hasOwnMessage = true

    private let kinds: PairsKinds
    private let faults: Set<PairsFault>
    /// The stretch in which a pair must be complete.
    private let unit: TextUnit

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let settings = PairsSettings(node, reader: reader) else { return nil }
        kinds = PairsKinds(settings.pairs)
        faults = settings.faults
        unit = settings.unit
    }

    package var valueNames: Set<String> { ["mark", "标点", "partner", "配对"] }

    /// - Complexity: O(bytes of the scope).
    package func findings(in context: CheckContext) -> [Finding] {
        let text = context.document.reading
        let reader = PairsMarkReader(kinds: kinds, bytes: text.bytes)
        return units(of: context).flatMap { unit -> [Finding] in
            let marks = unit.spans.flatMap { span in
                let paragraph = context.document.paragraphs[span.paragraph]
                return reader.marks(in: span.range, paragraph: (span.paragraph, paragraph.readingRange.lowerBound))
            }
            guard !marks.isEmpty else { return [] }
            let judge = PairsJudge(kinds: kinds, bytes: text.bytes, matching: PairsMatching(marks, of: kinds))
            return judge.flaws().filter { faults.contains($0.fault) }.map { finding($0, marks, in: text) }
        }
    }

    private func units(of context: CheckContext) -> [ResolvedScope] {
        context.scope.units(unit, of: context.document)
    }

    private func finding(_ flaw: PairsFlaw, _ marks: [PairsMark], in text: TextView) -> Finding {
        let place = { (mark: Int) in text.sourceRange(of: marks[mark].range) }
        let mark = marks[flaw.mark]
        let words = PairsWords(mark: mark, kind: kinds.kinds[mark.kind])
        return Finding(
            at: place(flaw.mark), words.message(flaw.fault), values: words.values,
            notes: flaw.other.map { [Note(words.note(flaw.fault), at: place($0))] } ?? [],
            edits: flaw.mends.map { mend in
                Edit(range: place(mend.mark), replacement: Unicode.Scalar(mend.scalar).map { String($0) } ?? "")
            })
    }
}
