import SourceText

/// Where a file of Markdown holds code (CommonMark 0.31.2, 4.5 and 6.1); asked only of files that name hegao.
enum MarkdownCode {
    /// The lines between two fences, fences included; one that is never closed hides nothing, as for the reader.
    ///
    /// - Complexity: O(lines).
    static func fences(in file: SourceFile) -> [Range<Int>] {
        let trimmer = LineTrimmer(file.bytes)
        var fences: [Range<Int>] = []
        var open: (mark: UInt8, start: Int)?
        for index in file.lines.starts.indices {
            let content = trimmer.trim(file.contentRange(ofLine: index)).content
            guard let first = content.first, case let mark = file.bytes[first], mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
                file.bytes[content].starts(with: [mark, mark, mark])
            else { continue }
            if let fence = open {
                guard mark == fence.mark, content.allSatisfy({ file.bytes[$0] == mark }) else { continue }
                fences.append(fence.start..<content.upperBound)
                open = nil
            } else {
                open = (mark, content.lowerBound)
            }
        }
        return fences
    }

    /// Stretches of a line between two equal runs of backticks, ascending.
    ///
    /// - Complexity: O(length of the line).
    static func spans(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        let runs = runs(in: line, of: bytes)
        var closers = [Int?](repeating: nil, count: runs.count)
        var latest: [Int: Int] = [:]
        for index in runs.indices.reversed() { closers[index] = latest.updateValue(index, forKey: runs[index].count) }
        var spans: [Range<Int>] = []
        var next = 0
        while next < runs.count {
            if let closer = closers[next] { spans.append(runs[next].lowerBound..<runs[closer].upperBound) }
            next = (closers[next] ?? next) + 1
        }
        return spans
    }

    /// Whether one of some ascending ranges holds an offset.
    ///
    /// - Complexity: O(log ranges).
    static func holds(_ offset: Int, in ranges: [Range<Int>]) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(offset)
    }

    private static func runs(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in line where bytes[index] == UInt8(ascii: "`") {
            let isNew = runs.last?.upperBound != index
            let start = isNew ? index : runs.removeLast().lowerBound
            runs.append(start..<index + 1)
        }
        return runs
    }
}
