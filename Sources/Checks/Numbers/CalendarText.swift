import DocumentModel
import Quantities
import RuleModel

/// A draft as the calendar sees it: its reading view with the figures of the stretches that a rule looks at.
struct CalendarText {
    let document: Document
    let view: TextView
    let quantities: QuantityList
    let spans: [ScopeSpan]

    init(_ context: CheckContext) {
        document = context.document
        view = context.document.reading
        quantities = context.quantities
        spans = context.scope.spans
    }

    /// Positions of the figures that the rule looks at, in the order of the text.
    var figures: [Int] { spans.flatMap { quantities.indices(within: $0.range) } }

    func words(in range: Range<Int>) -> String { view.text(in: range) }

    /// The sentence around a place, at most some hundred characters to either side, so that no text takes quadratic time.
    func surroundings(of place: Range<Int>) -> Range<Int> {
        let sentence = document.sentence(containing: place.lowerBound) ?? place
        return max(sentence.lowerBound, place.lowerBound - 1_200)..<min(sentence.upperBound, place.upperBound + 1_200)
    }

    // MARK: Figures

    /// The figure that begins at an offset.
    func figure(at offset: Int) -> Quantity? {
        quantities.index(startingAt: offset).map { quantities[$0] }
    }

    /// The figure that ends at an offset.
    func figure(endingAt offset: Int) -> Quantity? {
        guard let index = quantities.index(containing: offset - 1) else { return nil }
        return quantities[index].range.upperBound == offset ? quantities[index] : nil
    }

    /// The last figure that ends in front of an offset.
    func lastFigure(before offset: Int) -> Quantity? {
        let next = quantities.firstIndex(endingAfter: offset)
        return next > 0 ? quantities[next - 1] : nil
    }

    // MARK: Signs

    static let opening: [StaticString] = ["（", "("]
    static let closing: [StaticString] = ["）", ")"]
    /// What stands between the ends of a range.
    static let through: [StaticString] = ["——", "—", "–", "－", "―", "-", "~", "～", "至", "到"]
}
