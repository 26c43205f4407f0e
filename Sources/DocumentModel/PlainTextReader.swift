import SourceText

/// Reads plain text: every line with something on it is a line of text.
struct PlainTextReader {
    private let trimmer: LineTrimmer
    private let source: SourceFile
    private let directives: DirectiveLines

    init(_ source: SourceFile, without directives: [SuppressionDirective] = []) {
        self.source = source
        self.directives = DirectiveLines(directives, in: source)
        trimmer = LineTrimmer(source.bytes)
    }

    var lines: [TextLine] {
        var lines: [TextLine] = []
        lines.reserveCapacity(source.lines.starts.count)
        var gap = false
        var page = false
        for index in source.lines.starts.indices where !directives.holdAll(of: index) {
            let line = trimmer.trim(source.contentRange(ofLine: index))
            page = page || line.hasFormFeed
            let content = trimmer.droppingHashes(line.content)
            guard !content.isEmpty, !trimmer.isRule(content) else {
                gap = true
                continue
            }
            lines.append(
                TextLine(
                    content: content, indent: line.indent, followsGap: gap, startsPage: page, kind: .text,
                    skips: directives.ranges(within: content), marksStart: line.content.lowerBound))
            gap = false
            page = false
        }
        return lines
    }
}
