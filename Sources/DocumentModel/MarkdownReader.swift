import SourceText

/// Reads Markdown: takes headings, lists, tables and quotation marks of lines as what they are, sets code, comments and front
/// matter aside, and leaves the syntax within lines (``MarkdownInline``) unread.
///
/// Lines are not joined merely because Markdown would: Chinese drafts often put one
/// paragraph on each line.
struct MarkdownReader {
    /// What the reader is inside of; its lines are no prose until the closing mark.
    private enum Enclosure: Equatable {
        case frontMatter(UInt8)
        case fence(UInt8)
        case comment
    }

    private let source: SourceFile
    private let trimmer: LineTrimmer
    private let directives: DirectiveLines
    /// The lines that are read, by their index in the file; `nil` for all.
    private let indices: [Int]?
    private var bytes: [UInt8] { source.bytes }
    private var count: Int { indices?.count ?? source.lines.starts.count }

    init(_ source: SourceFile, without directives: [SuppressionDirective] = []) {
        self.source = source
        self.directives = DirectiveLines(directives, in: source)
        indices = self.directives.others(in: source)
        trimmer = LineTrimmer(source.bytes)
    }

    var lines: [TextLine] {
        var lines: [TextLine] = []
        var gap = false
        var index = 0
        // Kinds of enclosure of which no closing mark is left: they hide nothing.
        var unclosed: [Enclosure] = []
        while index < count {
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
            if let header = lines.last, !gap, isTableRule(content), holdsBar(header.content) {
                lines.removeLast()
                lines += cells(of: header.content, header.indent)
                index += 1
                while index < count, case let row = trimmedLine(index), holdsBar(row.content) {
                    lines += cells(of: row.content, row.indent)
                    index += 1
                }
                gap = true
                continue
            }
            if isIndentedCode(trimmed, followsGap: gap || lines.isEmpty) {
                lines.append(line(content, trimmed, gap: true, kind: .frame))
            } else if content.isEmpty || trimmer.isRule(content) || isTableRule(content) {
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

    private func trimmedLine(_ index: Int) -> LineTrimmer.Line { trimmer.trim(source.contentRange(ofLine: indices?[index] ?? index)) }

    // MARK: Prose

    private func prose(_ trimmed: LineTrimmer.Line, gap: Bool) -> TextLine {
        let content = droppingQuotes(trimmed.content)
        let depth = trimmer.hashes(content)
        if depth > 0 {
            let title = droppingTrailingHashes(trimmer.droppingHashes(content))
            return line(title, trimmed, gap: gap, kind: .heading(depth: depth))
        }
        let item = droppingBullet(content)
        return line(item, trimmed, gap: gap, kind: item == content && !isNumbered(content) ? .text : .item)
    }

    private func line(_ content: Range<Int>, _ trimmed: LineTrimmer.Line, gap: Bool, kind: TextLine.Kind) -> TextLine {
        TextLine(
            content: content, indent: trimmed.indent, followsGap: gap, startsPage: false, kind: kind,
            skips: kind == .frame ? [] : skips(in: content))
    }

    private func skips(in content: Range<Int>) -> [Range<Int>] {
        let syntax = bytes.withUnsafeBufferPointer { MarkdownInline($0, line: content).skips }
        let asides = directives.ranges(within: content)
        // A directive may be longer than any other comment, and run on over the end of the line.
        return asides.isEmpty ? syntax : MarkdownInline.merged((syntax + asides).sorted { $0.lowerBound < $1.lowerBound })
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
            return droppingBox(trimmer.trim(content.lowerBound + 2..<content.upperBound).content)
        default: return content
        }
    }

    /// Without the box of a task, `[ ]` or `[x]`.
    private func droppingBox(_ item: Range<Int>) -> Range<Int> {
        guard item.count > 4, ["[ ] ", "[x] ", "[X] "].contains(where: { bytes[item].starts(with: $0.utf8) }) else { return item }
        return trimmer.trim(item.lowerBound + 4..<item.upperBound).content
    }

    /// Whether a line begins with the number of a list: up to nine digits, a stop or a bracket, a blank (CommonMark 5.2).
    private func isNumbered(_ content: Range<Int>) -> Bool {
        let digits = bytes[content].prefix { (0x30...0x39).contains($0) }
        guard (1...9).contains(digits.count), digits.endIndex + 1 < content.upperBound else { return false }
        return (bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")")) && bytes[digits.endIndex + 1] == 0x20
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
            kind: .heading(depth: depth), skips: line.skips)
    }

    // MARK: Tables

    private func holdsBar(_ content: Range<Int>) -> Bool { bytes[content].contains(UInt8(ascii: "|")) }

    /// The cells of a row, each a line of its own.
    private func cells(of row: Range<Int>, _ indent: Int) -> [TextLine] {
        var cells: [TextLine] = []
        var start = row.lowerBound
        for index in row.lowerBound...row.upperBound
        where index == row.upperBound || (bytes[index] == UInt8(ascii: "|") && (index == start || bytes[index - 1] != UInt8(ascii: "\\"))) {
            let cell = trimmer.trim(start..<index)
            if !cell.content.isEmpty { cells.append(line(cell.content, cell, gap: true, kind: .item)) }
            start = index + 1
        }
        return cells
    }

    // MARK: What is no prose

    private func opening(_ content: Range<Int>, line index: Int) -> Enclosure? {
        if index == 0, content.count == 3, starts(content, with: "---") || starts(content, with: "+++") {
            return .frontMatter(bytes[content.lowerBound])
        }
        if starts(content, with: "```") || starts(content, with: "~~~") { return .fence(bytes[content.lowerBound]) }
        // One that ends within the line is left out with what else on the line is no text.
        guard starts(content, with: "<!--") else { return nil }
        let passage = Passage(bytes, content)
        return passage.contains("-->") && !passage.ends(with: "-->") ? nil : .comment
    }

    /// Four blanks in front of a line without Chinese: drafts indent their paragraphs so, too (CommonMark 4.4).
    private func isIndentedCode(_ line: LineTrimmer.Line, followsGap: Bool) -> Bool {
        line.indent >= 4 && followsGap && !line.content.isEmpty && bytes[line.content].allSatisfy { $0 < 0x80 }
    }

    /// Index of the line that closes what a line opens; `nil` if none does.
    private func closing(_ enclosure: Enclosure, openedAt start: Int) -> Int? {
        (start..<count).first { index in
            let passage = Passage(bytes, trimmedLine(index).content)
            switch enclosure {
            case .frontMatter(let mark):
                return index > start && (passage.range.count == 3 && passage.range.allSatisfy { bytes[$0] == mark } || passage.equals("..."))
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
