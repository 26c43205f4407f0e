/// Between which columns the lines of a text are set, so that a line that is cut is told from one that ends.
struct PrintedMargins {
    /// Cells of the last line's room in which no character more would have gone.
    private static let slack = 6
    /// Lines fewer than which show no margin.
    private static let fewest = 6

    private let left: Int
    private let right: Int

    /// The margins that a text keeps to; `nil` if it is too short to tell, or has lines of all lengths.
    init?(_ pages: [[PrintedLine]]) {
        let lines = pages.joined().filter { !$0.isParted }
        let ends = lines.map(\.end).sorted()
        guard ends.count >= Self.fewest, let reached = ends.dropLast(ends.count / 10).last else { return nil }
        let full = lines.filter { $0.end >= reached - Self.slack }
        guard full.count >= Self.fewest, full.count * 5 >= lines.count else { return nil }
        var indents: [Int: Int] = [:]
        for line in full { indents[line.indent, default: 0] += 1 }
        right = reached
        left = indents.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    }

    /// Whether the sentence of a line goes on in the next one: it is open, fills its line, and the next is not indented.
    func cut(_ upper: PrintedLine, above lower: PrintedLine) -> Bool {
        upper.end >= right - Self.slack && lower.indent <= left + 1 && !upper.isEnded
    }
}
