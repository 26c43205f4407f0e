/// Decides which line breaks belong to the layout and not to the text.
///
/// A wrong join glues a heading to its paragraph and hides a missing stop; a missed one hides a finding. So lines stay
/// apart unless something speaks for a join, and evidence is asked in the order of its strength:
///
/// 1. **Punctuation** that settles it in any text: the lower line begins with what never begins a line (。，）), or the upper
///    one ends with an opening bracket or quotation mark, with one that only the lower line closes, with 、 or ，, or with a
///    word that needs another (的, 和, 于), or is nothing but the number of a heading.
/// 2. **The session line**, which titles often break in two: the halves together name a session.
/// 3. **Standing lines** stay apart: title, speaker, salutation, appendix label, site and format marks; and so does a lower
///    line that begins as a paragraph does: with the number of a heading, 一是, ——, or an indentation where the text indents
///    its paragraphs.
/// 4. **The margin** of a text wrapped at a fixed width (``WrapLayout``): a full line goes on, unless indentation or an
///    empty line shows a new paragraph.
/// 5. **A sentence left open**: the upper line has no end stop although it is no heading, since sentences end within it or
///    it is longer than headings are. This is what a page end does.
/// 6. **A torn number**: `一、2023` / `年工作回顾`, and in a fragment `约30` / `公里`.
/// 7. **A fragment**: in a text of a few lines an open line goes on in the next one, unless it is a heading that has its
///    text there.
struct LineJoiner {
    private let lines: [LineShape]
    private let layout: WrapLayout?
    private let paragraphIndent: Int?
    private let isFragment: Bool
    private let clauseHeadings: Int

    init(_ lines: [LineShape]) {
        self.lines = lines
        layout = WrapLayout(lines)
        paragraphIndent = Self.paragraphIndent(lines)
        isFragment = lines.count <= 4
        clauseHeadings = lines.count { $0.isText && !$0.isEnded && !$0.hasMarker && !$0.holdsStop && $0.holdsComma && !$0.isLong }
    }

    /// Why the break between a paragraph and the line below it is no break; `nil` if it is one.
    func cause(joining upper: OpenParagraph, toLine index: Int) -> LineJoin.Cause? {
        let lower = lines[index]
        if isSettledByPunctuation(upper, lower) || isBareBeginning(upper, lower) || isSessionLine(upper, lower) {
            return marginCause(upper, lower) ?? .pageEnd
        }
        // A figure alone on its line is a cell of a table, unless a sentence (PM, 2.5) or the only other line goes on in it.
        if lower.isFigure { return !upper.last.isEnded && isLeftOpen(upper, lower) ? .pageEnd : nil }
        guard lower.isText else { return nil }
        if upper.isFigure { return lines.count == 2 && isTornNumber(upper, lower) ? .pageEnd : nil }
        if let layout, upper.last.isText || upper.last.isSession, let cause = cause(joining: upper, toLine: index, in: layout) {
            return cause
        }
        guard upper.last.isText || upper.last.isFigure, !upper.last.isEnded, !lower.opensParagraph || lower.beginsNote,
            !isIndented(lower)
        else { return nil }
        return isLeftOpen(upper, lower) || isTornNumber(upper, lower) || isFragment(upper, lower) ? .pageEnd : nil
    }

    // MARK: 1. Punctuation

    private func isSettledByPunctuation(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        guard let last = upper.last.text.last, let first = lower.text.first, !isMetadata(upper.last), !isMetadata(lower) else {
            return false
        }
        guard !upper.last.isEnded else {
            return Bracket(closer: first).map { $0 == LinePunctuation(upper.last.text, end: 0).leftOpen } ?? false
        }
        if first == "的" || first == "是" { return upper.last.isText && lower.text.dropFirst().first != "确" }
        if first.cannotBeginLine { return first != "." || lower.text.dropFirst().first?.isDigit == true }
        if last.isOpener || isTornInside(upper.last, lower.text) { return true }
        guard !lower.opensParagraph else { return false }
        return last == "、" || last == "，" || (upper.last.isText && needsAnotherWord(upper, lower))
    }

    /// Whether the upper line opens a bracket or quotation mark that the lower one closes.
    private func isTornInside(_ upper: LineShape, _ lower: Passage) -> Bool {
        guard let open = upper.leftOpen else { return false }
        return open.isClosedFirst(in: lower.head(bytes: LineShape.longest))
    }

    /// Ends with a particle, conjunction or preposition that no heading ends with; 参与, 方向, 节约 are why the list is short.
    private func needsAnotherWord(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        let text = upper.last.text
        guard !upper.hasMarker, lower.text.first?.isHan == true, let last = text.last, text.range.count > 6 else { return false }
        return "的和或于把让".unicodeScalars.contains(last) && !text.ends(withAnyOf: ["目的", "共和", "祥和", "饱和", "温和", "缓和"])
    }

    /// A number of a heading or a dash alone: what they announce is on the next line.
    private func isBareBeginning(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        let text = upper.last.text
        guard text.isAtMost(bytes: 20), !lower.opensParagraph || lower.text.first == "—", lower.isText || lower.isSession else {
            return false
        }
        if text.equals("—") || text.equals("——") { return true }
        return MarkerReader.marker(of: text)?.wordsStart == text.range.upperBound
    }

    private func isMetadata(_ line: LineShape) -> Bool {
        switch line.family {
        case .figure, .row, .site, .pageNumber: true
        default: false
        }
    }

    // MARK: 2. Session line

    private func isSessionLine(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        guard upper.isSession, !upper.last.isEnded, !lower.isEnded, lower.text.isAtMost(bytes: 150) else { return false }
        if SessionLine(upper.head)?.session != nil { return lower.text.starts(with: "上") && lower.text.isAtMost(bytes: 6) }
        let whole = SessionLine(Passage(upper.head.text + lower.text.text))
        return whole?.session != nil || lower.text.contains("大会")
    }

    // MARK: 3. What stands apart

    private func isIndented(_ line: LineShape) -> Bool {
        paragraphIndent.map { line.indent >= $0 } ?? false
    }

    /// The least indentation of paragraphs, if most lines that follow an ended one are indented.
    private static func paragraphIndent(_ lines: [LineShape]) -> Int? {
        let least = 2
        var starts = 0
        var indented = 0
        for index in lines.indices.dropFirst() where lines[index].isText && lines[index - 1].isEnded {
            starts += 1
            indented += lines[index].indent >= least ? 1 : 0
        }
        return starts >= 3 && indented * 10 >= starts * 6 ? least : nil
    }

    // MARK: 4. Margin

    private func marginCause(_ upper: OpenParagraph, _ lower: LineShape) -> LineJoin.Cause? {
        layout.flatMap { $0.isFull(upper.last, before: lower) ? .hardWrap : nil }
    }

    private func cause(joining upper: OpenParagraph, toLine index: Int, in layout: WrapLayout) -> LineJoin.Cause? {
        let lower = lines[index]
        guard layout.isFull(upper.last, before: lower) else { return nil }
        let isOpen = !upper.last.isEnded
        // Between clauses and sentences nothing but a number of a heading is kept apart, and that only behind a heading or
        // an end.
        let isInside = isOpen && (upper.holdsStop || (upper.holdsComma && !upper.hasMarker))
        switch layout.sign {
        case .indent(let least) where lower.indent >= least: return nil
        case .gap where lower.followsGap: return isInside && !lower.opensParagraph ? .pageEnd : nil
        case .indent, .gap: return headsSection(lower) && !isInside ? nil : .hardWrap
        case .lostIndent where !isInside && !headsSection(lower) && index + 1 < lines.count:
            if let isFirst = layout.isFirstLine(lower, before: lines[index + 1]) { return isFirst ? nil : .hardWrap }
        case .lostIndent, .none: break
        }
        if isInside { return .hardWrap }
        if lower.opensParagraph { return nil }
        if isOpen { return !upper.hasMarker || endsHeading(lower, in: layout, index: index) ? .hardWrap : nil }
        return startsHeading(lower) ? nil : .hardWrap
    }

    private func headsSection(_ line: LineShape) -> Bool {
        line.marker.map { $0.level < HeadingMarker.Style.arabicBracket.level } ?? false
    }

    /// Whether the rest of a heading that filled the line above may stand on a line: a few words, or a few words and a stop.
    private func endsHeading(_ line: LineShape, in layout: WrapLayout, index: Int) -> Bool {
        if firstStop(line).map({ $0 <= Self.shortSentence }) == true { return true }
        return !line.isEnded && (index + 1 == lines.count || !layout.isFull(line, before: lines[index + 1]))
    }

    /// Whether a line begins with a short sentence and goes on, as a paragraph with a run-in heading does.
    private func startsHeading(_ line: LineShape) -> Bool {
        line.holdsStop && firstStop(line).map { $0 <= Self.shortSentence } == true
    }

    /// Bytes of the longest sentence that may be a run-in heading.
    private static let shortSentence = 48

    /// Bytes in front of the first stop.
    private func firstStop(_ line: LineShape) -> Int? {
        line.text.firstIndex(where: \.isStop).map { $0 - line.text.range.lowerBound }
    }

    // MARK: 5.–7. Open lines

    private func isLeftOpen(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        if upper.holdsStop { return true }
        if upper.hasMarker { return upper.length > 180 }
        if upper.length > 120 { return true }
        // In a short text a clause without an end is a heading only where it has fellows.
        return upper.holdsComma && clauseHeadings < 2 && lines.count <= 12
    }

    private func isTornNumber(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        guard let last = upper.last.text.last, let first = lower.text.first, last.isDigit || last == "." else { return false }
        if upper.hasMarker { return first.isDigit || first == "年" }
        guard isFragment else { return false }
        return first.isDigit || "万亿个年月日元亩公平立米吨家人项倍户所座处台辆件点千百十次届名位条度".unicodeScalars.contains(first)
    }

    private func isFragment(_ upper: OpenParagraph, _ lower: LineShape) -> Bool {
        guard isFragment, !PeriodHeading.matches(upper.head) else { return false }
        // A few words above an empty line are a title, in a text as short as this, too.
        if lower.followsGap, lines.count > 2, !upper.holdsComma { return false }
        // Two open lines are one: what stands under a heading ends with a stop.
        if lines.count == 2, !lower.isEnded, !lower.holdsStop { return true }
        if upper.hasMarker {
            // A heading is shorter than what it heads, or much longer than a bare remark; the halves of a sentence are alike.
            let isLikeUpper = lower.cells <= upper.last.cells + 2 && lower.cells * 3 >= upper.last.cells * 2
            return lines.count == 2 && upper.length >= 24 && isLikeUpper && !lower.holdsStop
        }
        // A few words above a long line are its heading, where the text has more than a sentence and its break.
        let isHeadingLike = lines.count > 3 && upper.length <= 16 && lower.cells >= 3 * upper.length
        return !isHeadingLike && (lower.isEnded || lower.holdsStop)
    }
}
