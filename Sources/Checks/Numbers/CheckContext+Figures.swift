import Quantities
import RuleModel

extension CheckContext {
    /// The sentences of the scope, cut to it, in the reading view.
    ///
    /// - Complexity: O(sentences of the paragraphs in the scope).
    var sentences: [Range<Int>] {
        scope.spans.flatMap { span in
            document.paragraphs[span.paragraph].sentences.map { $0.clamped(to: span.range) }.filter { !$0.isEmpty }
        }
    }

    /// The words of a figure with its markers, without the line breaks and blanks that only the layout has.
    func text(of figure: Quantity) -> String { document.reading.text(in: figure.extent) }
}
