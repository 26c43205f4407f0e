import DocumentModel
import SourceText
import TestSupport

/// A published report by its lines, with the places at which faults can be put in.
struct SoundReport: Sendable {
    /// A numbered heading: `二、` is of level 1, `（三）` of level 2.
    struct Heading: Sendable {
        let line: Int
        let level: Int
        let number: Int
        /// The number with its marks, in front of the words.
        let marker: Range<String.Index>
    }

    /// Where a pattern matches.
    struct Site {
        let line: Int
        let range: Range<String.Index>
        /// The match, then its groups; a group that took nothing is empty.
        let groups: [String]
    }

    let name: String
    let lines: [String]
    /// In bytes.
    let length: Int
    /// In which the report was given; `nil` where its first lines do not say.
    let year: Int?
    /// Index of 各位代表： at the head of the text.
    let salutation: Int
    /// Indices of the lines between the salutation and an appendix.
    let text: Range<Int>
    /// Indices of the long paragraphs among them.
    let paragraphs: [Int]
    /// Runs of at least three headings of one level that count up from one.
    let headings: [[Heading]]

    init?(_ source: SourceFile) {
        let words = source.text(in: source.textStart..<source.bytes.count).replacing("\r\n", with: "\n")
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let end = Self.appendix(of: source) ?? lines.count
        let address = lines.prefix(end).firstIndex { $0.trimmed.hasPrefix("各位代表") && $0.trimmed.count <= 6 }
        guard let salutation = address, salutation < end else { return nil }
        self.lines = lines
        length = source.bytes.count
        name = String(source.path.split(separator: "/").last?.dropLast(4) ?? "")
        self.salutation = salutation
        text = salutation + 1..<end
        paragraphs = text.filter { lines[$0].count >= 80 }
        year = lines.prefix(salutation).lazy.compactMap(Self.year).first
        headings = Self.runs(text.compactMap { Self.heading(lines[$0], at: $0) })
    }

    /// Finds a place by trying the lines in random order.
    ///
    /// - Parameter area: indices of lines; the long paragraphs unless told otherwise.
    func site(of pattern: String, in area: [Int]? = nil, _ random: inout SeededGenerator) -> Site? {
        guard let expression = try? Regex(pattern).matchingSemantics(.unicodeScalar) else { return nil }
        for line in (area ?? paragraphs).shuffled(using: &random) {
            let matches = lines[line].matches(of: expression)
            guard !matches.isEmpty else { continue }
            let match = random.pick(matches)
            let groups = (0..<match.output.count).map { String(match.output[$0].substring ?? "") }
            return Site(line: line, range: match.range, groups: groups)
        }
        return nil
    }

    // MARK: Reading

    /// Index of the line with which the notes begin, or what a web site puts behind a text.
    private static func appendix(of source: SourceFile) -> Int? {
        let document = Document(reading: source, format: .plainText)
        return document.regions[.appendix].map { source.lines.line(at: document.paragraphs[$0.lowerBound].range.lowerBound) }
    }

    private static func year(of line: String) -> Int? {
        guard line.contains("会议"), let match = line.prefixMatch(of: /[^0-9０-９]*([0-9０-９]{4})年/) else { return nil }
        let digits = match.1.unicodeScalars.map { Int($0.value >= 0xFF10 ? $0.value - 0xFF10 : $0.value - 0x30) }
        return digits.reduce(0) { $0 * 10 + $1 }
    }

    private static func heading(_ line: String, at index: Int) -> Heading? {
        guard let match = line.prefixMatch(of: /[ 　\t]*(([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）)/) else { return nil }
        guard let number = Numeral.value(of: String(match.2 ?? match.3 ?? "")) else { return nil }
        let marker = match.1.startIndex..<match.1.endIndex
        return Heading(line: index, level: match.2 == nil ? 2 : 1, number: number, marker: marker)
    }

    private static func runs(_ headings: [Heading]) -> [[Heading]] {
        var runs: [[Heading]] = []
        var open: [Int: Int] = [:]
        for heading in headings {
            if heading.level == 1 { open[2] = nil }
            if heading.number == 1 {
                open[heading.level] = runs.count
                runs.append([heading])
            } else if let run = open[heading.level], runs[run].count == heading.number - 1 {
                runs[run].append(heading)
            }
        }
        return runs.filter { $0.count >= 3 }
    }
}

extension String {
    /// Without the blanks at its ends, ideographic ones included.
    var trimmed: Substring {
        let blanks: Set<Character> = [" ", "\u{3000}", "\t", "\r"]
        let start = firstIndex { !blanks.contains($0) } ?? endIndex
        let end = lastIndex { !blanks.contains($0) }.map(index(after:)) ?? start
        return self[start..<end]
    }
}
