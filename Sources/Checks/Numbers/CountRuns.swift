import DocumentModel

/// The runs of items of a document, by the place where each begins.
struct CountRuns {
    private let document: Document
    /// Indices of paragraphs with a heading that has a number or stands alone.
    private let headings: [Int]
    /// By the offset of the first item in the reading view.
    private var byStart: [Int: CountRun] = [:]
    /// The keys of `byStart`, ascending.
    private let starts: [Int]

    /// - Parameter paragraphs: Those that announce something, ascending: only from there to the next heading are items inside
    ///   paragraphs looked for, and such as （1） and ① only there and in the next paragraph.
    /// - Complexity: O(text + items log items).
    init(_ document: Document, announcing paragraphs: [Int]) {
        self.document = document
        headings = document.paragraphs.indices.filter { Self.isHeading(document.paragraphs[$0]) }
        let stretches = Self.stretches(from: paragraphs, to: headings, document)
        let words = NumberingEnumerations.sequences(of: document, in: stretches, .words)
        let near = Set(Set(paragraphs).flatMap { [$0, Self.next(behind: $0, in: document) ?? $0] })
        let marks = NumberingEnumerations.sequences(of: document, in: near.sorted(), .marks)
        // Headings go first: where a line begins with （1） and has a （2） inside, the numbers of the lines count.
        let runs =
            Self.runs(NumberingHeadings.sequences(of: document), .headings) + Self.runs(words + marks, .enumeration)
            + Self.dashes(in: document)
        for run in runs where byStart[run.start] == nil { byStart[run.start] = run }
        starts = byStart.keys.sorted()
    }

    private static func isHeading(_ paragraph: Paragraph) -> Bool {
        paragraph.heading?.marker != nil || paragraph.role == .heading
    }

    /// The paragraphs from each announcement up to the next heading, each once; an enumeration ends at a heading.
    private static func stretches(from paragraphs: [Int], to headings: [Int], _ document: Document) -> [Int] {
        var stretches: [Int] = []
        var end = 0
        for paragraph in paragraphs {
            let heading = headings.partitionPoint { $0 > paragraph }
            let next = heading < headings.count ? headings[heading] : document.paragraphs.count
            stretches += max(end, paragraph)..<max(end, paragraph, next)
            end = max(end, next)
        }
        return stretches
    }

    /// The sequences that can be counted: two items and more, from one on.
    private static func runs(_ sequences: [NumberingSequence], _ kind: CountRun.Kind) -> [CountRun] {
        sequences.filter { $0.items.count > 1 && $0.items[0].number == 1 }.map { CountRun($0.items, kind) }
    }

    // MARK: Behind an announcement

    /// The run that begins right behind the words of an announcement, in the same paragraph or in the next one.
    ///
    /// - Complexity: O(log items).
    func run(touching words: Range<Int>, inParagraph index: Int) -> CountRun? {
        let paragraph = document.paragraphs[index].readingRange
        let inside = starts.partitionPoint { $0 >= words.upperBound }
        if inside < starts.count, starts[inside] < paragraph.upperBound, isGap(words.upperBound..<starts[inside]) {
            return byStart[starts[inside]]
        }
        guard isGap(words.upperBound..<paragraph.upperBound), let next = Self.next(behind: index, in: document) else {
            return nil
        }
        return byStart[document.paragraphs[next].readingRange.lowerBound]
    }

    /// The run that begins with the next heading behind a paragraph.
    ///
    /// - Complexity: O(log headings).
    func run(ofHeadingsBehindParagraph index: Int) -> CountRun? {
        let next = headings.partitionPoint { $0 > index }
        return next < headings.count ? byStart[document.paragraphs[headings[next]].readingRange.lowerBound] : nil
    }

    /// The end of a sentence at most: what may stand between an announcement and its first item.
    private func isGap(_ range: Range<Int>) -> Bool {
        guard range.count <= Self.longestGap else { return false }
        var scalars = LocatedScalars(document.reading.bytes, in: range).values
        while let last = scalars.last, last.isBlank || Self.closers.contains(last) { scalars.removeLast() }
        return !scalars.dropLast().contains { Self.stops.contains($0) }
    }

    /// Bytes of some thirty characters.
    private static let longestGap = 90
    private static let stops = Set("。！？；!?;".unicodeScalars.map(\.value))
    private static let closers = Set("”’）)》*_".unicodeScalars.map(\.value))

    private static func next(behind index: Int, in document: Document) -> Int? {
        document.paragraphs[(index + 1)...].first { $0.role != .frame }?.index
    }

    // MARK: Behind a run

    /// How the item behind the last one is written, if it stands in the text before the numbers begin anew: for headings
    /// anywhere, for items inside paragraphs up to the end of the section.
    ///
    /// - Complexity: O(text up to there).
    func continuation(of run: CountRun) -> String? {
        let next = run.writings(of: run.items.count + 1)
        let start = run.last.readingRange.upperBound
        let end = run.kind == .headings ? document.reading.bytes.count : sectionEnd(of: run)
        let found = document.reading.earliest(of: next + run.writings(of: 1), in: start..<max(start, end))
        return found.flatMap { $0 < next.count ? next[$0] : nil }
    }

    private func sectionEnd(of run: CountRun) -> Int {
        let section = document.section(at: run.last.paragraph)
        return document.paragraphs[section.paragraphs.upperBound - 1].readingRange.upperBound
    }

    // MARK: Dashes

    /// Paragraphs in a row that begin with a dash.
    private static func dashes(in document: Document) -> [CountRun] {
        var runs: [[NumberingItem]] = [[]]
        for paragraph in document.paragraphs where paragraph.role != .frame {
            let start = paragraph.readingRange.lowerBound
            let isDashed = paragraph.role == .body && document.reading.bytes[start...].starts(with: "——".utf8)
            if !isDashed {
                if runs[runs.count - 1].count > 0 { runs.append([]) }
                continue
            }
            let mark = start..<start + "——".utf8.count
            let item = NumberingItem(
                number: runs[runs.count - 1].count + 1, form: NumberingForm("——", .words, ""),
                range: document.reading.sourceRange(of: mark), readingRange: mark, paragraph: paragraph.index)
            runs[runs.count - 1].append(item)
        }
        return runs.filter { $0.count > 1 }.map { CountRun($0, .dashes) }
    }
}
