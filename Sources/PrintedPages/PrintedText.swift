import SourceText

/// The text of printed pages: without running heads and page numbers, rows of tables cell by cell.
struct PrintedText {
    private(set) var bytes: [UInt8] = []
    private(set) var entries: [ParagraphTable.Entry] = []
    private(set) var starts: [Int] = []
    /// Where each page begins.
    private(set) var pageStarts: [Int] = []
    /// Numbers of the pages on which there is nothing to read, from 1.
    private(set) var emptyPages: [Int] = []

    /// Pages from which on what they share at their edges is told from their text.
    private static let fewestPages = 3
    /// Lines at either edge of a page that may be the same on every page.
    private static let edge = 2

    /// The line that was put down last, if it is one that the next may go on.
    private var last: PrintedLine?

    /// - Parameter text: valid UTF-8, laid out in cells, a form feed behind every page.
    /// - Complexity: O(n).
    init(_ text: [UInt8]) {
        var pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).map(Self.lines)
        if pages.count > 1, pages[pages.count - 1].isEmpty { pages.removeLast() }
        emptyPages = pages.indices.filter { pages[$0].isEmpty }.map { $0 + 1 }
        pages = Self.withoutRunningHeads(pages)
        let usual = Self.usualGap(pages)
        let margins = PrintedMargins(pages)
        for page in pages {
            pageStarts.append(bytes.count)
            append(page, usualGap: usual, margins)
        }
    }

    private static func lines(of page: ArraySlice<UInt8>) -> [PrintedLine] {
        var lines: [PrintedLine] = []
        var gap = 0
        for line in page.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let visible = line.filter { $0 != 0x0D }.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
            if visible.allSatisfy({ $0 == 0x20 }) {
                gap += 1
            } else {
                lines.append(PrintedLine(visible[...], gap: lines.isEmpty ? 0 : gap))
                gap = 0
            }
        }
        return lines
    }

    // MARK: Running heads

    private static func withoutRunningHeads(_ pages: [[PrintedLine]]) -> [[PrintedLine]] {
        let written = pages.filter { !$0.isEmpty }
        var tops: [[UInt8]: Int] = [:]
        var feet: [[UInt8]: Int] = [:]
        for page in written {
            for likeness in Set(page.prefix(edge).map(\.likeness)) { tops[likeness, default: 0] += 1 }
            for likeness in Set(page.suffix(edge).map(\.likeness)) { feet[likeness, default: 0] += 1 }
        }
        // Odd and even pages may have heads of their own, and first pages none.
        func isCommon(_ count: Int?) -> Bool { written.count >= fewestPages && (count ?? 0) >= max(3, written.count * 2 / 5) }
        return pages.enumerated().map { number, page in
            var page = page[...]
            for _ in 0..<edge {
                if let first = page.first, isCommon(tops[first.likeness]) { page = page.dropFirst() }
                if let last = page.last, isCommon(feet[last.likeness]) || isNumber(last, ofPage: number + 1) { page = page.dropLast() }
            }
            return Array(page)
        }
    }

    private static func isNumber(_ line: PrintedLine, ofPage number: Int) -> Bool { line.text.elementsEqual(String(number).utf8) }

    // MARK: Gaps

    /// Empty lines between two lines of a paragraph: as many as most lines have between them.
    private static func usualGap(_ pages: [[PrintedLine]]) -> Int {
        var counts: [Int: Int] = [:]
        for page in pages { for line in page.dropFirst() { counts[line.gap, default: 0] += 1 } }
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    }

    // MARK: Putting down

    private mutating func append(_ page: [PrintedLine], usualGap: Int, _ margins: PrintedMargins?) {
        for (index, line) in page.enumerated() {
            let neighbours = [index - 1, index + 1].filter(page.indices.contains).map { page[$0] }
            let isRow = line.isParted && (line.pieces.count > 2 || neighbours.contains { $0.isParted })
            let hasGap = index > 0 && line.gap > usualGap
            if let upper = last, !isRow, !hasGap, margins?.cut(upper, above: line) == true {
                goOn(with: line.text)
                if index == 0 { pageStarts[pageStarts.count - 1] = bytes.count - line.text.count - 1 }
            } else {
                begin(isRow ? .cell : .body)
                if hasGap { bytes.append(UInt8(ascii: "\n")) }
                put(line, isRow: isRow)
            }
            last = isRow ? nil : line
        }
    }

    private mutating func put(_ line: PrintedLine, isRow: Bool) {
        for piece in isRow ? line.pieces : [line.text] {
            if !isRow { bytes += [UInt8](repeating: 0x20, count: line.indent) }
            bytes += piece
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// Puts text down in the line of the last one; a blank parts only words with letters of the Latin script.
    private mutating func goOn(with text: [UInt8]) {
        bytes.removeLast()
        let isLetter: (UInt8?) -> Bool = { ($0.map { $0 | 0x20 }).map((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) ?? false }
        if isLetter(bytes.last), isLetter(text.first) { bytes.append(UInt8(ascii: " ")) }
        bytes += text
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Begins a stretch of lines unless it is one of the same sort that goes on.
    private mutating func begin(_ setting: ParagraphTable.Setting) {
        guard entries.last?.setting != setting else { return }
        entries.append(ParagraphTable.Entry(outlineLevel: nil, setting: setting))
        starts.append(bytes.count)
    }
}
