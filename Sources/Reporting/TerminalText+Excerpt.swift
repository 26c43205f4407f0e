import Diagnostics

extension TerminalText {
    /// Fewest cells for an excerpt, however narrow the terminal says it is.
    private static let leastWidth = 24

    /// The line of a place and, below it, what is meant: `~~~` under words, `^` at a position. An empty line is not shown.
    mutating func excerpt(_ place: Place, indent: Int, style: TextStyle) {
        guard !place.excerpt.isEmpty else { return }
        let line = ExcerptLine(place, width: max(options.width - indent, Self.leastWidth))
        blanks(indent)
        visible(line.text[..<line.marked.lowerBound])
        styled(style) { $0.visible(line.text[line.marked]) }
        visible(line.text[line.marked.upperBound...])
        endLine()
        blanks(indent + line.lead)
        styled(style) { line.cells == 0 ? $0.words("^") : $0.repeated("~", line.cells) }
        endLine()
    }
}
