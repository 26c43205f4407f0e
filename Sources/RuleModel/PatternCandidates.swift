/// Where the literals of a pattern leave it a chance in a document.
struct PatternCandidates {
    /// Ascending.
    private(set) var paragraphs: [Int] = []
    /// Where a match may begin, in bytes of the pattern's view, in the order in which the literals stand in the text.
    private var starts: [ClosedRange<Int>] = []
    /// For each paragraph, how many of `starts` come before its own.
    private var firstStarts: [Int] = []

    /// Notes a literal; paragraphs come in ascending order.
    mutating func add(_ paragraph: Int, _ start: ClosedRange<Int>?) {
        if paragraphs.last != paragraph {
            paragraphs.append(paragraph)
            firstStarts.append(starts.count)
        }
        if let start { starts.append(start) }
    }

    /// Whether the pattern has a chance in a paragraph.
    ///
    /// - Complexity: O(log paragraphs).
    func hold(_ paragraph: Int) -> Bool {
        let index = index(of: paragraph)
        return index < paragraphs.count && paragraphs[index] == paragraph
    }

    /// The position of a paragraph among those noted, or of the first one behind it.
    private func index(of paragraph: Int) -> Int {
        var (low, high) = (0, paragraphs.count)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle] < paragraph { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The places of one paragraph at which a match may begin, ascending and apart.
    ///
    /// - Complexity: O(n log n) in the number of its literals.
    func starts(inParagraph paragraph: Int) -> [ClosedRange<Int>] {
        let index = index(of: paragraph)
        guard index < paragraphs.count, paragraphs[index] == paragraph else { return [] }
        let end = index + 1 < firstStarts.count ? firstStarts[index + 1] : starts.count
        var own = starts[firstStarts[index]..<end]
        if own.count > 1 { own.sort { $0.lowerBound < $1.lowerBound } }
        return own.reduce(into: []) { apart, start in
            if let last = apart.last, start.lowerBound <= last.upperBound + 1 {
                apart[apart.count - 1] = last.lowerBound...max(last.upperBound, start.upperBound)
            } else {
                apart.append(start)
            }
        }
    }
}
