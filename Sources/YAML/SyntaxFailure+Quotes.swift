import Localization
import SourceText

/// Quotation marks that do not close, close too early, or hold what they may not.
extension SyntaxFailure {
    var quotes: YAMLError? {
        unknownEscape ?? brokenCode ?? openQuote ?? lateQuote ?? textAfterQuote
    }

    private var unknownEscape: YAMLError? {
        guard problem == "found unknown escape character" else { return nil }
        let range = offset..<source.scalar(at: min(offset + 1, source.bytes.count)).upperBound
        let escape = source.text(in: range)
        return YAMLError(
            LocalizedText(zh: "双引号里的“\(escape)”不是 YAML 的转义", en: "“\(escape)” is no escape of YAML's double quotes"),
            hint: LocalizedText(
                zh: "请改用单引号，里面的反斜杠就是反斜杠，例如 '\(escape)'；单引号里的单引号写两个",
                en: """
                    use single quotes, in which a backslash is a backslash, as in '\(escape)'; \
                    a single quote inside them is written twice
                    """),
            at: range)
    }

    private var brokenCode: YAMLError? {
        guard ["found invalid Unicode character escape code", "did not find expected hexdecimal number"].contains(problem) else {
            return nil
        }
        let escape = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\\")) ?? offset
        return YAMLError(
            LocalizedText(zh: "双引号里的字符编码不完整", en: "a character code in double quotes is not complete"),
            hint: LocalizedText(
                zh: "“\\x”后面要有 2 位十六进制数，“\\u”4 位，“\\U”8 位；模式请改用单引号",
                en: "“\\x” takes 2 hexadecimal digits, “\\u” 4 and “\\U” 8; write patterns in single quotes"),
            at: escape..<place.upperBound)
    }

    private var openQuote: YAMLError? {
        guard ["found unexpected end of stream", "found unexpected document indicator"].contains(problem),
            let mark = QuotationMark(at: start, in: source)
        else { return nil }
        if let closer = fullWidthQuote(closing: mark) { return closer }
        return YAMLError(
            LocalizedText(zh: "\(mark.zh)没有闭合", en: "the \(mark.en) is not closed"),
            hint: mark.closingHint,
            at: start..<start + 1)
    }

    /// `"约”`: a Chinese quotation mark at the end of the line where the ASCII one should stand.
    private func fullWidthQuote(closing mark: QuotationMark) -> YAMLError? {
        let line = source.trimmed(source.line(at: start))
        let last = line.upperBound - 3
        guard last > start, mark.lookalikes.contains(where: { source.starts(with: $0, at: last) }) else { return nil }
        return YAMLError(
            LocalizedText(
                zh: "“\(source.text(in: last..<last + 3))”是全角引号，没有闭合前面的半角\(mark.zh)",
                en: "“\(source.text(in: last..<last + 3))” is full-width and does not close the \(mark.en)"),
            hint: LocalizedText(zh: "请换成半角的“\(mark.character)”", en: "replace it with “\(mark.character)”"),
            at: last..<last + 3)
    }

    /// A quoted value with something behind it, because an inner quotation mark ended it.
    private var textAfterQuote: YAMLError? {
        guard problem.hasPrefix("did not find expected"), !isAtLineStart, !source.isLineEnd(at: offset),
            let mark = QuotationMark(at: previousOffset, in: source)
        else { return nil }
        let rest = offset..<max(offset, source.trimmed(source.line(at: offset)).upperBound)
        return YAMLError(
            LocalizedText(
                zh: "\(mark.zh)到这里已经闭合，后面却还有文字“\(source.excerpt(rest))”",
                en: "the \(mark.en) closes here, yet “\(source.excerpt(rest))” follows"),
            hint: mark.innerHint,
            at: rest)
    }

    /// A quoted value of several lines with something behind it: the closing mark of its first line is missing.
    private var lateQuote: YAMLError? {
        guard let scalar = scalarBefore, scalar.style == .singleQuoted || scalar.style == .doubleQuoted,
            isMultiline(scalar.range),
            !source.isLineEnd(at: offset), let mark = QuotationMark(at: scalar.range.lowerBound, in: source)
        else { return nil }
        let line = source.lineNumber(at: scalar.range.upperBound)
        return YAMLError(
            LocalizedText(
                zh: "这个\(mark.zh)到第 \(line) 行才闭合，多半是这一行漏了结尾的引号",
                en: "this \(mark.en) closes only on line \(line); its own line probably lacks the closing one"),
            hint: mark.closingHint,
            at: scalar.range.lowerBound..<scalar.range.lowerBound + 1)
    }
}
