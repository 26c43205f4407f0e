import SourceText

/// Reads Markdown: takes headings, list bullets and quotation marks of lines as what they are, and sets code, comments and
/// front matter aside.
///
/// Emphasis is left to the reading view. Lines are not joined merely because Markdown would: Chinese drafts often put one
/// paragraph on each line.
struct MarkdownReader {
    /// What the reader is inside of; its lines are no prose until the closing mark.
    private enum Enclosure: Equatable {
        case frontMatter
        case fence(UInt8)
        case comment
    }

    private let source: SourceFile
    private let trimmer: LineTrimmer
    private var bytes: [UInt8] { source.bytes }

    init(_ source: SourceFile) {
        self.source = source
        trimmer = LineTrimmer(source.bytes)
    }

    var lines: [TextLine] {
        var lines: [TextLine] = []
        var gap = false
        var index = 0
        // Kinds of enclosure of which no closing mark is left: they hide nothing.
        var unclosed: [Enclosure] = []
        while index < source.lines.starts.count {
            let trimmed = trimmedLine(index)
            let content = trimmed.content
            if let opened = opening(content, line: index), !unclosed.contains(opened) {
                if let end = closing(opened, openedAt: index) {
                    lines += (index...end).map(trimmedLine).filter { !$0.content.isEmpty }.map {
                        line($0.content, $0, gap: true, kind: .frame)
                    }
                    gap = true
                    index = end + 1
                    continue
                }
                unclosed.append(opened)
            }
            if content.isEmpty || trimmer.isRule(content) || isTableRule(content) {
                if let last = lines.last, !gap, isUnderline(content) { lines[lines.count - 1] = promoted(last, by: content) }
                gap = true
            } else {
                lines.append(prose(trimmed, gap: gap))
                gap = false
            }
            index += 1
        }
        return lines
    }

    private func trimmedLine(_ index: Int) -> LineTrimmer.Line { trimmer.trim(source.contentRange(ofLine: index)) }

    // MARK: Prose

    private func prose(_ trimmed: LineTrimmer.Line, gap: Bool) -> TextLine {
        let content = droppingQuotes(trimmed.content)
        let depth = trimmer.hashes(content)
        if depth > 0 {
            let title = droppingTrailingHashes(trimmer.droppingHashes(content))
            return line(title, trimmed, gap: gap, kind: .heading(depth: depth))
        }
        let item = droppingBullet(content)
        return line(item, trimmed, gap: gap, kind: item == content ? .text : .item)
    }

    private func line(_ content: Range<Int>, _ trimmed: LineTrimmer.Line, gap: Bool, kind: TextLine.Kind) -> TextLine {
        TextLine(content: content, indent: trimmed.indent, followsGap: gap, startsPage: false, kind: kind)
    }

    private func droppingQuotes(_ content: Range<Int>) -> Range<Int> {
        var rest = content
        while let first = rest.first, bytes[first] == UInt8(ascii: ">"), rest.count > 1 {
            rest = trimmer.trim(first + 1..<rest.upperBound).content
        }
        return rest
    }

    private func droppingBullet(_ content: Range<Int>) -> Range<Int> {
        guard content.count > 2, bytes[content.lowerBound + 1] == UInt8(ascii: " ") else { return content }
        switch bytes[content.lowerBound] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return trimmer.trim(content.lowerBound + 2..<content.upperBound).content
        default: return content
        }
    }

    private func droppingTrailingHashes(_ content: Range<Int>) -> Range<Int> {
        var end = content.upperBound
        while end > content.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        return content.lowerBound..<trimmer.trimmedEnd(of: content.lowerBound..<end)
    }

    // MARK: Headings by underlining

    private func isUnderline(_ content: Range<Int>) -> Bool {
        guard let first = content.first else { return false }
        let mark = bytes[first]
        return content.count >= 3 && (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
            && content.allSatisfy { bytes[$0] == mark }
    }

    private func promoted(_ line: TextLine, by underline: Range<Int>) -> TextLine {
        guard line.kind == .text else { return line }
        let depth = bytes[underline.lowerBound] == UInt8(ascii: "=") ? 1 : 2
        return TextLine(
            content: line.content, indent: line.indent, followsGap: line.followsGap, startsPage: false,
            kind: .heading(depth: depth))
    }

    // MARK: What is no prose

    private func opening(_ content: Range<Int>, line index: Int) -> Enclosure? {
        if index == 0, starts(content, with: "---"), content.count == 3 { return .frontMatter }
        if starts(content, with: "```") || starts(content, with: "~~~") { return .fence(bytes[content.lowerBound]) }
        return starts(content, with: "<!--") ? .comment : nil
    }

    /// Index of the line that closes what a line opens; `nil` if none does.
    private func closing(_ enclosure: Enclosure, openedAt start: Int) -> Int? {
        (start..<source.lines.starts.count).first { index in
            let passage = Passage(bytes, trimmedLine(index).content)
            switch enclosure {
            case .frontMatter: return index > start && (passage.equals("---") || passage.equals("..."))
            case .fence(let mark):
                return index > start && passage.range.count >= 3 && passage.range.allSatisfy { bytes[$0] == mark }
            case .comment: return passage.contains("-->")
            }
        }
    }

    private func isTableRule(_ content: Range<Int>) -> Bool {
        content.contains { bytes[$0] == UInt8(ascii: "|") }
            && content.allSatisfy {
                [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " ")].contains(bytes[$0])
            }
    }

    private func starts(_ content: Range<Int>, with mark: StaticString) -> Bool { Passage(bytes, content).starts(with: mark) }
}
