import SourceText

/// Finds the directives of a file: comments of HTML, and in plain text also lines that begin with `//`.
struct DirectiveScanner {
    static let name = Array("hegao".utf8)
    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)

    private let file: SourceFile
    private let bytes: [UInt8]
    private let trimmer: LineTrimmer
    private let format: DocumentFormat
    /// Code of Markdown, in which a directive is an example of itself.
    private let fences: [Range<Int>]
    /// Code within the line that was looked at last.
    private var spans: (line: Int, ranges: [Range<Int>]) = (-1, [])
    /// Whether no comment is closed any more.
    private var isOutOfClosings = false

    /// In the order of the file.
    ///
    /// - Complexity: O(n) in the bytes of the file, one search for a word where there is none.
    static func directives(in file: SourceFile, format: DocumentFormat) -> [SuppressionDirective] {
        guard file.bytes.offset(of: name, in: 0..<file.bytes.count) != nil else { return [] }
        var scanner = DirectiveScanner(file, format: format)
        return scanner.directives()
    }

    private init(_ file: SourceFile, format: DocumentFormat) {
        self.file = file
        self.format = format
        bytes = file.bytes
        trimmer = LineTrimmer(file.bytes)
        fences = format == .markdown ? MarkdownCode.fences(in: file) : []
    }

    private mutating func directives() -> [SuppressionDirective] {
        var found: [SuppressionDirective] = []
        var start = 0
        while let place = bytes.offset(of: Self.name, in: start..<bytes.count) {
            start = place + Self.name.count
            guard isAttempt(behind: start), !isCode(place), let directive = directive(at: place) else { continue }
            found.append(directive)
            start = max(start, directive.range.upperBound)
        }
        return reaching(found)
    }

    /// Whether a directive was meant: `hegao-` and anything, or a blank or colon and what sounds like a keyword.
    private func isAttempt(behind index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] == UInt8(ascii: "-") { return true }
        guard bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: " ") else { return false }
        return ["disable", "enable"].contains { bytes[(index + 1)...].starts(with: $0.utf8) }
    }

    private mutating func directive(at name: Int) -> SuppressionDirective? {
        comment(at: name) ?? (format == .plainText ? line(at: name) : nil)
    }

    private mutating func isCode(_ offset: Int) -> Bool {
        guard format == .markdown else { return false }
        let line = file.lines.line(at: offset)
        if spans.line != line { spans = (line, MarkdownCode.spans(in: file.contentRange(ofLine: line), of: bytes)) }
        return MarkdownCode.holds(offset, in: fences) || MarkdownCode.holds(offset, in: spans.ranges)
    }

    // MARK: Forms

    private mutating func comment(at name: Int) -> SuppressionDirective? {
        let start = trimmedEnd(before: name) - Self.opening.count
        guard start >= 0, bytes[start..<start + Self.opening.count].elementsEqual(Self.opening) else { return nil }
        let end = isOutOfClosings ? nil : bytes.offset(of: Self.closing, in: name..<bytes.count)
        isOutOfClosings = end == nil
        let body = name..<(end ?? lineEnd(of: name))
        var parser = DirectiveParser(bytes, body: body)
        return parser.directive(in: start..<(end.map { $0 + Self.closing.count } ?? body.upperBound), isClosed: end != nil)
    }

    /// A line that is nothing but the directive.
    private func line(at name: Int) -> SuppressionDirective? {
        let line = trimmer.trim(file.contentRange(ofLine: file.lines.line(at: name))).content
        guard line.count > 2, bytes[line].starts(with: "//".utf8) else { return nil }
        guard trimmer.trim(line.lowerBound + 2..<line.upperBound).content.lowerBound == name else { return nil }
        var parser = DirectiveParser(bytes, body: name..<line.upperBound)
        return parser.directive(in: line, isClosed: true)
    }

    private func lineEnd(of offset: Int) -> Int { file.contentRange(ofLine: file.lines.line(at: offset)).upperBound }

    /// Behind the last byte in front of an offset that is no blank; the words of a comment may begin on a line of their own.
    private func trimmedEnd(before offset: Int) -> Int {
        var end = offset
        while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    // MARK: Lines

    private func reaching(_ directives: [SuppressionDirective]) -> [SuppressionDirective] {
        guard !directives.isEmpty else { return [] }
        let own = DirectiveLines(directives, in: file)
        var directives = directives
        // From behind, so that a stack of directives is walked once.
        var next: (after: Int, line: Int)?
        for index in directives.indices.reversed() {
            switch directives[index].action {
            case .line:
                let range = directives[index].range
                directives[index].reach = lines(file.lines.line(at: range.lowerBound)...file.lines.line(at: range.upperBound - 1))
            case .nextLine:
                let last = file.lines.line(at: directives[index].range.upperBound - 1)
                var line = last + 1
                while line < file.lines.starts.count, line != next?.after, own.holdAll(of: line) || isBlank(line) { line += 1 }
                if line == next?.after { line = next?.line ?? line }
                next = (last + 1, line)
                if line < file.lines.starts.count { directives[index].reach = lines(line...line) }
            default: break
            }
        }
        return directives
    }

    private func isBlank(_ line: Int) -> Bool { trimmer.trim(file.contentRange(ofLine: line)).content.isEmpty }

    /// Lines with their breaks; the end of the file counts to the last, so that what is missing there lies in it.
    private func lines(_ range: ClosedRange<Int>) -> ByteRange {
        let starts = file.lines.starts
        return starts[range.lowerBound]..<(range.upperBound + 1 < starts.count ? starts[range.upperBound + 1] : bytes.count + 1)
    }
}
