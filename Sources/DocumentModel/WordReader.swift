import SourceText

/// Reads the text of a Word document, a web page or a PDF: a line is a paragraph, or what its own breaks make of it.
///
/// Headings by style are taken at their word only where they look like one: styles are often put on whole texts.
struct WordReader {
    /// Bytes of the longest heading: forty characters.
    private static let longestHeading = 120

    private let trimmer: LineTrimmer
    private let source: SourceFile

    init(_ source: SourceFile) {
        self.source = source
        trimmer = LineTrimmer(source.bytes)
    }

    var lines: [TextLine] {
        guard let paragraphs = source.paragraphs else { return PlainTextReader(source).lines }
        var lines: [TextLine] = []
        var last = ParagraphTable.Setting.body
        var gap = false
        var page = false
        for index in source.lines.starts.indices {
            let range = source.contentRange(ofLine: index)
            let line = trimmer.trim(range)
            page = page || line.hasFormFeed
            guard !line.content.isEmpty, !trimmer.isRule(line.content) else {
                gap = true
                continue
            }
            let paragraph = source.paragraphIndex(at: range.lowerBound)
            let entry = paragraphs.entries[paragraph]
            // What stands in a table, a box or a note has no part in the text round it.
            gap = gap || entry.setting != last
            let isWhole = range == source.contentRange(ofParagraph: paragraph)
            lines.append(
                TextLine(
                    content: line.content, indent: line.indent, followsGap: gap, startsPage: page,
                    kind: kind(of: line.content, entry, isWhole: isWhole)))
            last = entry.setting
            gap = false
            page = false
        }
        return lines
    }

    /// - Parameter isWhole: whether the line is all of its paragraph.
    private func kind(of content: Range<Int>, _ entry: ParagraphTable.Entry, isWhole: Bool) -> TextLine.Kind {
        if isWhole, let level = entry.outlineLevel, looksLikeHeading(content) { return .heading(depth: level + 1) }
        return entry.setting == .body ? .text : .item
    }

    private func looksLikeHeading(_ content: Range<Int>) -> Bool {
        guard content.count <= Self.longestHeading else { return false }
        switch source.bytes.scalar(before: content.upperBound).value {
        case "。", "；", "：", "，", "、": return false
        default: return true
        }
    }
}
