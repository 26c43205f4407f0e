/// What the value of a row measures.
package struct FigureTableMeasure: Sendable, Hashable {
    /// One, or those that the unit leaves open.
    package let measures: Set<LedgerEntry.Measure>
    package let isAverage: Bool

    package init(_ measures: Set<LedgerEntry.Measure>, isAverage: Bool = false) {
        self.measures = measures
        self.isAverage = isAverage
    }

    /// Words for the column, the first of each meaning for lists.
    private static let words: [(words: [String], measure: FigureTableMeasure)] = [
        (["总量", "水平", "绝对数", "level"], FigureTableMeasure([.level])),
        (["年均增速", "年均增长", "年均增长率", "average-growth"], FigureTableMeasure([.growth], isAverage: true)),
        (["增速", "增长", "增长率", "增幅", "growth"], FigureTableMeasure([.growth])),
        (["增量", "变化", "变动", "change"], FigureTableMeasure([.change])),
        (["占比", "比重", "share"], FigureTableMeasure([.share])),
        (["倍数", "multiple"], FigureTableMeasure([.multiple])),
        (["位次", "排名", "rank"], FigureTableMeasure([.rank])),
    ]

    /// What may be written in the column.
    static let known = words.flatMap(\.words)

    init?(word: String) {
        guard let match = Self.words.first(where: { $0.words.contains(word.lowercased()) }) else { return nil }
        self = match.measure
    }

    /// What an indicator's name says: growth for 地区生产总值增速, share for 数字经济占比; `nil` where it says nothing.
    ///
    /// - Returns: beside it the name as the ledger has it.
    static func read(_ name: String) -> (key: String, measure: FigureTableMeasure?) {
        // As a verb 增长 is no part of a name in a text, but the last word of one in a table.
        let isGrowth = name.hasSuffix("增长") && name.count > 2
        let indicator = IndicatorName(isGrowth ? String(name.dropLast(2)) + "增速" : name)
        guard indicator.text.hasSuffix("年均"), indicator.text.count > 2 else {
            return (indicator.text, indicator.measure.map { FigureTableMeasure([$0]) })
        }
        return (String(indicator.text.dropLast(2)), FigureTableMeasure([indicator.measure ?? .growth], isAverage: true))
    }
}
