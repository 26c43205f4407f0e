/// How a text is wrapped at a fixed width, and by what its paragraphs show.
///
/// A text is taken for wrapped only if nearly all lines that do not end in a stop are about equally long: that is what a
/// right margin does, and neither paragraphs of one line each nor lists, headings and tables do it.
struct WrapLayout {
    /// What lengths are counted in: word processors give a quotation mark two cells, terminals one, and scripts count
    /// characters.
    enum Measure: CaseIterable {
        case cells, terminalCells, scalars

        func reach(of line: LineShape) -> Int {
            switch self {
            case .cells: line.cells + line.indent
            case .terminalCells: line.cells - line.ambiguousCells + line.indent
            case .scalars: line.scalars + (line.indent + 1) / 2
            }
        }

        /// Length of one Chinese character.
        var unit: Int { self == .scalars ? 1 : 2 }
    }

    /// What tells that a full line which ends a sentence ends its paragraph, too.
    enum ParagraphSign {
        /// The next line is indented.
        case indent(of: Int)
        /// An empty line follows.
        case gap
        /// The next line falls short by an indentation that was lost, as in text taken out of a PDF.
        case lostIndent
        case none
    }

    let measure: Measure
    /// Length of most full lines; punctuation may hang over it, and a word that does not fit leaves a line short of it.
    let width: Int
    let sign: ParagraphSign

    /// The layout of a text; `nil` if it is not wrapped.
    ///
    /// - Complexity: O(lines).
    init?(_ lines: [LineShape]) {
        let open = lines.indices.filter { lines[$0].isText && !lines[$0].isEnded && !lines[$0].hasMarker }
        // The right measure is the one in which most lines are exactly equally long.
        let margins = Measure.allCases.compactMap { Self.margin(of: open, in: lines, measure: $0) }
        guard let best = margins.max(by: { $0.peak < $1.peak }) else { return nil }
        (measure, width) = (best.measure, best.width)
        sign = Self.sign(lines, measure: best.measure, width: best.width)
    }

    /// Whether the first thing on `next` had no room left on a line: only then did the margin break it.
    func isFull(_ line: LineShape, before next: LineShape) -> Bool {
        let reach = measure.reach(of: line)
        guard reach <= width + 2 * measure.unit else { return false }
        // The first lines of paragraphs look shorter where their indentation was lost.
        let lost = if case .lostIndent = sign { 2 * measure.unit } else { 0 }
        return reach + lost + Self.firstUnit(next.text, measure) > width
    }

    /// Whether a line is the first of its paragraph, where indentations were lost: full but for two characters; `nil` for
    /// one that is shorter.
    func isFirstLine(_ line: LineShape, before next: LineShape) -> Bool? {
        let reach = measure.reach(of: line) + Self.firstUnit(next.text, measure)
        return reach > width ? false : reach + 2 * measure.unit > width ? true : nil
    }

    // MARK: Finding the margin

    private typealias Margin = (measure: Measure, width: Int, peak: Int)

    /// The margin at which most open lines end, if it is one.
    private static func margin(of open: [Int], in lines: [LineShape], measure: Measure) -> Margin? {
        let span = 3 * measure.unit
        var histogram = [Int](repeating: 0, count: LineShape.longest + 1)
        for index in open { histogram[min(measure.reach(of: lines[index]), LineShape.longest)] += 1 }
        let windows = (10 * measure.unit..<LineShape.longest).map { $0 - span...$0 }
        let counted = windows.map { window in (window, histogram[window].reduce(0, +)) }
        guard let (window, count) = counted.max(by: { $0.1 < $1.1 }), count >= 3, count * 4 >= lines.count else { return nil }
        // Headings and cells of tables are shorter than half a line; the rest must end at the margin.
        let others = histogram[(window.upperBound / 2)...].reduce(0, +)
        let prose = open.count { window.contains(measure.reach(of: lines[$0])) && (lines[$0].holdsComma || lines[$0].holdsStop) }
        guard count * 10 >= others * 7, prose * 5 >= count * 2 else { return nil }
        let width =
            window.max { histogram[$0] < histogram[$1] || (histogram[$0] == histogram[$1] && $0 < $1) } ?? window.upperBound
        return (measure, width, histogram[width])
    }

    /// Length of what cannot be broken at the beginning of a line: a number, a Latin word, or a character with the stop
    /// behind it.
    private static func firstUnit(_ text: Passage, _ measure: Measure) -> Int {
        let opener = text.first?.isOpener == true ? measure.unit : 0
        let start = opener > 0 ? text.dropFirst() : text
        let rest = start.dropFirst { $0.isDigit || $0.isLatinLetter || $0 == "." }
        let latin = rest.range.lowerBound - start.range.lowerBound
        let head = latin > 0 ? rest : start.dropFirst()
        let tail = head.dropFirst(while: \.cannotBeginLine)
        let stops = (tail.range.lowerBound - head.range.lowerBound) / 3
        return opener + (latin > 0 ? min(latin, 20) : measure.unit) + stops * measure.unit
    }

    // MARK: Finding what shows paragraphs

    private static func sign(_ lines: [LineShape], measure: Measure, width: Int) -> ParagraphSign {
        var ends: [LineShape] = []
        var middles: [LineShape] = []
        for (line, next) in zip(lines, lines.dropFirst()) where line.isText && next.isText && !next.opensParagraph {
            let room = width - measure.reach(of: line)
            if line.isEnded, room > 4 * measure.unit { ends.append(next) }
            if !line.isEnded, !line.hasMarker, (-2 * measure.unit...3 * measure.unit).contains(room) { middles.append(next) }
        }
        let base = middles.map(\.indent).min() ?? 0
        if tells(ends, middles, { $0.indent >= base + 2 }) { return .indent(of: base + 2) }
        if tells(ends, middles, \.followsGap) { return .gap }
        let isShort: (LineShape) -> Bool = { measure.reach(of: $0) < width - measure.unit }
        // Paragraphs of a line or two and headings say nothing of first lines.
        let firsts = ends.filter { !$0.isEnded && measure.reach(of: $0) > width / 2 }
        let seconds = middles.filter { !$0.isEnded }
        return !firsts.isEmpty && firsts.count(where: isShort) * 5 >= firsts.count * 3
            && seconds.count(where: isShort) * 10 <= seconds.count
            ? .lostIndent : .none
    }

    /// Whether a property goes with the beginning of paragraphs and not with the lines inside them.
    private static func tells(_ ends: [LineShape], _ middles: [LineShape], _ property: (LineShape) -> Bool) -> Bool {
        let atEnds = ends.count(where: property)
        let inMiddles = middles.count(where: property)
        guard inMiddles * 5 <= middles.count, !middles.isEmpty else { return false }
        return ends.isEmpty ? inMiddles > 0 : atEnds * 5 >= ends.count * 4
    }
}
