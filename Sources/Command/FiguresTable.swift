import Localization
import Reporting
import SourceText

/// The figures of one draft for people: a line a figure under the heading of its section, in columns that fit the terminal.
struct FiguresTable {
    private let list: FigureList
    private let options: ReportOptions
    private let isFirst: Bool
    private let words: FigureWords
    private let columns: FiguresColumns

    /// - Parameter isFirst: Whether no other draft was listed before.
    init(list: FigureList, options: ReportOptions, isFirst: Bool) {
        self.list = list
        self.options = options
        self.isFirst = isFirst
        words = FigureWords(language: options.language)
        columns = FiguresColumns(list.figures, words: words, width: options.width)
    }

    var text: String {
        var lines = [styled(list.document.source.path, "1")]
        if !isFirst { lines.insert("", at: 0) }
        if !list.figures.isEmpty { lines += ["", styled(header, "2")] }
        var section: [String]?
        for figure in list.figures {
            if figure.section != section {
                section = figure.section
                lines += heading(figure.section)
            }
            lines.append(line(figure))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private var header: String {
        let titles = words.titles
        return TableCell.trimmed(
            [
                TableCell.padded(titles[0], to: columns.place, .right), TableCell.padded(titles[1], to: columns.name),
                TableCell.padded(titles[2], to: columns.measure), TableCell.padded(titles[3], to: columns.value, .right),
                TableCell.padded(titles[4], to: columns.years), TableCell.cut(titles[5], to: columns.remarks),
            ].joined(separator: "  "))
    }

    /// The headings above, of which only the text in front of the first heading has none.
    private func heading(_ section: [String]) -> [String] {
        section.isEmpty ? [] : ["", styled(TableCell.cut(section.joined(separator: " › "), to: options.width), "36")]
    }

    private func line(_ figure: FigureRow) -> String {
        let entry = figure.entry
        let name = entry.name.map { TableCell.padded($0, to: columns.name) } ?? styled(unbound(figure), "2")
        let cells = [
            styled(TableCell.padded(columns.place(of: figure), to: columns.place, .right), "2"), name,
            TableCell.padded(words.measure(of: entry), to: columns.measure),
            styled(TableCell.padded(figure.text, to: columns.value, .right), entry.name == nil ? nil : "1"),
            TableCell.padded(words.years(entry.years), to: columns.years),
            TableCell.cut(words.remarks(on: entry), to: columns.remarks),
        ]
        return TableCell.trimmed(cells.joined(separator: "  "))
    }

    /// The text round a figure that nothing binds: ？…省重点项目提前～完成年度投资任务.
    private func unbound(_ figure: FigureRow) -> String {
        let room = columns.name - 4
        let before = TableCell.end(
            of: figure.context.before, cells: max(room * 3 / 5, room - DisplayWidth.cells(in: figure.context.after)))
        let after = TableCell.cut(figure.context.after, to: room - DisplayWidth.cells(in: before))
        return TableCell.padded("？" + before + "～" + after, to: columns.name)
    }

    private func styled(_ text: String, _ attribute: String?) -> String {
        guard options.color, let attribute else { return text }
        return "\u{1B}[\(attribute)m\(text)\u{1B}[0m"
    }
}
