import Patterns
import Quantities

extension MeasureWords {
    /// The measure words of the unit table, numbered by its rows; 名 and 位 count what 人 counts.
    package static let standard = MeasureWords(
        number: { word in unit(countedBy: word)?.id },
        list: {
            let table = QuantityScanner.standard.units
            return table.units.filter(\.isMeasureWord).map { table.name(of: $0).zh }.filter { unit(countedBy: $0) != nil }
        })

    /// What a measure word counts: things or people; `nil` for none.
    static func dimension(ofWord word: String) -> Dimension? { unit(countedBy: word)?.dimension }

    /// The unit that a figure with this word behind its digits has: the reader of figures itself is asked, so that slots and
    /// figures cannot come apart.
    private static func unit(countedBy word: String) -> Unit? {
        for digits in ["5", "五"] {
            let text = Array((digits + word).utf8)
            let figures = QuantityScanner.standard.scan(text)
            if let figure = figures.first, figures.count == 1, figure.range == text.indices, figure.role == .cardinal,
                figure.unit.isMeasureWord
            {
                return figure.unit
            }
        }
        return nil
    }
}

extension Unit {
    /// Whether it is what `count[家]` names: a measure word for things or people.
    var isMeasureWord: Bool { dimension == .count || dimension == .people }
}
