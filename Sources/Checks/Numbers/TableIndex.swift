import Indicators
import Localization
import Quantities

/// Verified figures by the names of their indicators.
struct TableIndex: Sendable {
    /// Names of the indicators that the tables hold, as the ledger has them.
    let names: Set<String>
    private let tables: [FigureTable]
    /// By name, then by years.
    private let places: [String: [ClosedRange<Int>: [Place]]]

    private struct Place {
        let table: Int
        let row: Int
    }

    init(_ tables: [FigureTable]) {
        self.tables = tables
        var places: [String: [ClosedRange<Int>: [Place]]] = [:]
        for (number, table) in tables.enumerated() {
            for (index, row) in table.rows.enumerated() {
                for key in Set(row.keys) {
                    places[key, default: [:]][row.period.years, default: []].append(Place(table: number, row: index))
                }
            }
        }
        self.places = places
        names = Set(places.keys)
    }

    /// What the tables say about a mention; `nil` where they say nothing about such a figure.
    ///
    /// - Complexity: O(rows of the indicator and the year); of the indicator where the draft names no year.
    func match(_ mention: FigureMention, _ scopes: FigureTableScope) -> TableMatch? {
        guard let periods = places[mention.name] else { return nil }
        guard let years = mention.entry.years else {
            return rows(periods.values.flatMap(\.self), about: mention, scopes).first.map { .open($0, TableReason.period) }
        }
        let current = spans(of: mention, years).flatMap { rows(periods[$0] ?? [], about: mention, scopes) }
            .filter { $0.row.period.months == mention.months }
        guard let named = current.first else { return likely(mention, years, periods, scopes) }
        if let doubt = mention.doubt { return .open(named, doubt) }
        return compare(mention, with: current)
    }

    /// The rows of a mention's own time that may stand beside it.
    private func compare(_ mention: FigureMention, with rows: [TableEntry]) -> TableMatch? {
        guard let named = rows.first else { return nil }
        let units = rows.filter { $0.row.quantity.isCommensurable(with: mention.figure) }
        guard let comparable = units.first else { return .open(named, TableReason.unit) }
        let alike = units.filter { mention.hasBasis(of: $0.row) }
        guard !alike.isEmpty else { return .open(comparable, TableReason.basis) }
        // Where several rows may be meant, the one that fits best is.
        return alike.min { Self.verdict(mention, $0) < Self.verdict(mention, $1) }.map(TableMatch.compared)
    }

    private static func verdict(_ mention: FigureMention, _ entry: TableEntry) -> Verdict {
        StatedFigure.verdict(mention.stated, entry.stated)
    }

    // MARK: Periods of several years

    /// Years of the rows that a mention may be about: an average over 2021 to 2025 is one from 2020 on.
    private func spans(of mention: FigureMention, _ years: ClosedRange<Int>) -> [ClosedRange<Int>] {
        guard mention.entry.isAverage, years.count > 1 else { return [years] }
        let starts = [years.lowerBound, years.lowerBound - 1, years.lowerBound + 1]
        return starts.filter { $0 < years.upperBound }.map { $0...years.upperBound }
    }

    /// Rows that a mention may be about, though it need not be: a level in the review of several years may be that of the last one,
    /// or the total; an average up to a year may have begun in any. Such rows are compared, but nobody is blamed.
    private func likely(
        _ mention: FigureMention, _ years: ClosedRange<Int>, _ periods: [ClosedRange<Int>: [Place]], _ scopes: FigureTableScope
    ) -> TableMatch? {
        let isLevel = years.count > 1 && mention.entry.measure == .level
        guard isLevel || mention.entry.isAverage, mention.months == nil else { return nil }
        let last = periods.filter { $0.key.upperBound == years.upperBound && ($0.key.count == 1) == isLevel }.flatMap(\.value)
        let found = rows(last, about: mention, scopes).filter { $0.row.period.months == nil }
        guard let match = compare(mention, with: found), case .compared(let entry) = match else { return nil }
        return Self.verdict(mention, entry) == .ok ? match : .open(entry, TableReason.span)
    }

    private func rows(_ places: [Place], about mention: FigureMention, _ scopes: FigureTableScope) -> [TableEntry] {
        places.map { TableEntry(table: tables[$0.table], row: tables[$0.table].rows[$0.row]) }
            .filter { mention.isAbout($0.row, scopes) }
    }
}

/// Why a mention is not compared with a row.
enum TableReason {
    static let period = LocalizedText(
        zh: "核定表里有这个指标，但文稿没有写明是哪一年的",
        en: "the table has this indicator, but the draft does not say of which year it speaks")
    static let rival = LocalizedText(
        zh: "同一句里另有一个数更像是核定表里的那一个", en: "another figure of the sentence is more likely the one in the table")
    static let span = LocalizedText(
        zh: "这里讲的是几年，不能确定与核定表里的是不是同一时期", en: "several years are spoken of: it may be a figure of another time than the table's")
    static let unit = LocalizedText(zh: "文稿与核定表的单位不同，没有换算", en: "draft and table use units that cannot be converted")
    static let basis = LocalizedText(zh: "文稿与核定表的口径不同", en: "draft and table are on different bases")
}
