import SourceText

/// Widths of the columns of a table of figures, in cells.
struct FiguresColumns {
    let place: Int
    let name: Int
    let measure: Int
    let value: Int
    let years: Int
    let remarks: Int

    /// Two blanks between any two of six columns.
    private static let gaps = 10
    private static let longestName = 48
    private static let shortestName = 24
    private static let longestValue = 24
    private static let longestRemark = 24

    /// - Parameter width: Cells of a line; the indicators take what the other columns leave.
    init(_ figures: [FigureRow], words: FigureWords, width: Int) {
        func widest(_ text: (FigureRow) -> String) -> Int { figures.map { DisplayWidth.cells(in: text($0)) }.max() ?? 0 }
        let titles = words.titles.map { DisplayWidth.cells(in: $0) }
        place = max(titles[0], widest(Self.place))
        measure = max(titles[2], widest { words.measure(of: $0.entry) })
        value = max(titles[3], min(Self.longestValue, widest(\.text)))
        years = max(titles[4], widest { words.years($0.entry.years) })
        let longest = widest { words.remarks(on: $0.entry) }
        let remarks = longest == 0 ? 0 : min(Self.longestRemark, max(titles[5], longest))
        let rest = width - Self.gaps - place - measure - value - years
        // Remarks give way before the indicators do.
        self.remarks = max(0, min(remarks, rest - Self.shortestName))
        name = max(Self.shortestName, min(Self.longestName, rest - self.remarks))
    }

    func place(of figure: FigureRow) -> String { Self.place(of: figure) }

    private static func place(of figure: FigureRow) -> String { "\(figure.start.line):\(figure.start.column)" }
}
