/// What a column of a table of figures holds.
package enum FigureTableColumn: String, Sendable, CaseIterable {
    case indicator, aliases, period, value, unit, basis, scope, measure, standing, note

    /// The heading of the column in Chinese.
    package var title: String { words[0] }

    /// Columns without which no figure can be compared.
    static let required: [FigureTableColumn] = [.indicator, .period, .value]

    /// Every heading under which a column is known, Chinese and English.
    static let allWords = allCases.flatMap(\.words)

    /// The column with a heading; ASCII case does not count.
    init?(heading: String) {
        let word = heading.lowercased()
        guard let column = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
        self = column
    }

    /// Every heading under which it is known.
    package var words: [String] {
        switch self {
        case .indicator: ["指标", "指标名称", "名称", "indicator", "name"]
        case .aliases: ["别名", "又称", "简称", "aliases", "alias"]
        case .period: ["时期", "年份", "年度", "时间", "期间", "period", "year"]
        case .value: ["数值", "核定值", "核定数", "数据", "value"]
        case .unit: ["单位", "计量单位", "unit"]
        case .basis: ["口径", "价格口径", "basis"]
        case .scope: ["范围", "地区", "区域", "scope", "area"]
        case .measure: ["度量", "类型", "measure"]
        case .standing: ["性质", "状态", "standing"]
        case .note: ["备注", "说明", "来源", "note", "notes", "source"]
        }
    }
}
