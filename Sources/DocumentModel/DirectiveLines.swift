import SourceText

/// The lines of a file on which there is nothing but directives: they are no part of its text, nor a gap in it.
struct DirectiveLines {
    private let lines: Set<Int>
    private let directives: [SuppressionDirective]

    /// - Complexity: O(lines of the directives · log lines).
    init(_ directives: [SuppressionDirective], in file: SourceFile) {
        self.directives = directives
        guard !directives.isEmpty else {
            lines = []
            return
        }
        let trimmer = LineTrimmer(file.bytes)
        var rest: [Int: Range<Int>] = [:]
        for directive in directives {
            for line in file.lines.line(at: directive.range.lowerBound)...file.lines.line(at: directive.range.upperBound - 1) {
                let left = rest[line] ?? trimmer.trim(file.contentRange(ofLine: line)).content
                // Directives ascend: each takes what stands first, or something in front of it is text.
                let isFirst = directive.range.lowerBound <= left.lowerBound
                let start = isFirst ? min(max(directive.range.upperBound, left.lowerBound), left.upperBound) : left.lowerBound
                rest[line] = trimmer.trim(start..<left.upperBound).content
            }
        }
        lines = Set(rest.filter(\.value.isEmpty).keys)
    }

    func holdAll(of line: Int) -> Bool { lines.contains(line) }

    /// Lines of a file without those; `nil` where there are none of them.
    func others(in file: SourceFile) -> [Int]? {
        lines.isEmpty ? nil : file.lines.starts.indices.filter { !lines.contains($0) }
    }

    /// Directives within a stretch of a line, which the text there goes on behind.
    ///
    /// - Complexity: O(log directives + hits).
    func ranges(within content: ByteRange) -> [ByteRange] {
        guard !directives.isEmpty else { return [] }
        var (low, high) = (0, directives.count)
        while low < high {
            let middle = (low + high) / 2
            if directives[middle].range.upperBound <= content.lowerBound { low = middle + 1 } else { high = middle }
        }
        return directives[low...].prefix { $0.range.lowerBound < content.upperBound }.map { $0.range.clamped(to: content) }
    }
}
