import Localization
import SourceText

/// Colons that are missing, of the wrong kind, or one too many on a line.
extension SyntaxFailure {
    var colon: YAMLError? {
        switch problem {
        case "mapping values are not allowed in this context": extraColon
        case "could not find expected ':'": missingColon(inLineAt: start)
        default: nil
        }
    }

    /// libyaml stopped at a colon behind a scalar that may not be a key.
    private var extraColon: YAMLError? {
        guard let scalar = scalarBefore else { return nil }
        let key = source.trimmed(source.line(at: offset).lowerBound..<offset)
        guard isMultiline(scalar.range) else { return colonInValue(from: scalar.range.lowerBound) }
        let first = source.line(at: scalar.range.lowerBound).clamped(to: scalar.range)
        if let slip = ColonSlip(in: first, of: source) { return slip.fault }
        if let dash = tightDash(at: textStart(ofLineAt: first.lowerBound)) { return dash }
        return startsEntry(scalar.range.lowerBound) ? missingColon(inLineAt: first.lowerBound) : overIndented(key, under: first)
    }

    /// A second colon in the value of a line: `a: b: c`.
    private func colonInValue(from start: Int) -> YAMLError {
        let value = start..<max(offset, source.value(from: start).upperBound)
        return YAMLError(
            LocalizedText(
                zh: "值里面有冒号加空格，YAML 把它当成了又一个键", en: "the value holds a colon and a space, which YAML takes for another key"),
            hint: LocalizedText(
                zh: "请把整个值放进单引号：\(source.quotation(of: value))",
                en: "put the whole value in single quotes: \(source.quotation(of: value))"),
            at: value)
    }

    /// A line that was joined to the value above it because it is indented deeper.
    private func overIndented(_ key: ByteRange, under value: ByteRange) -> YAMLError {
        let line = source.lineNumber(at: value.lowerBound)
        return YAMLError(
            LocalizedText(
                zh: "这一行缩进过深，接到了第 \(line) 行的值后面",
                en: "this line is indented too far and was joined to the value on line \(line)"),
            hint: LocalizedText(
                zh: "请与第 \(line) 行的键左对齐；如果第 \(line) 行要的是下级内容，就删去那一行冒号后面的值",
                en: "align it with the key on line \(line), or delete the value there if this belongs under that key"),
            at: key)
    }

    private func missingColon(inLineAt offset: Int) -> YAMLError {
        let line = source.trimmed(source.line(at: offset))
        let text = offset..<max(offset, line.upperBound)
        if let slip = ColonSlip(in: text, of: source) { return slip.fault }
        if let dash = tightDash(at: line.lowerBound) { return dash }
        return YAMLError(
            LocalizedText(
                zh: "“\(source.excerpt(text))”不是“键: 值”的写法", en: "“\(source.excerpt(text))” is not of the form “key: value”"),
            hint: LocalizedText(
                zh: "如果它是键，请在后面加上冒号和空格；如果它接着上一行的文字，请让它比上一行的键多缩进两个空格",
                en:
                    "if it is a key, add a colon and a space; if it continues the text above, indent it deeper than the key there"
            ),
            at: text)
    }

    /// `-id: x`, which lacks the space that makes it an item.
    func tightDash(at offset: Int) -> YAMLError? {
        guard source.byte(at: offset) == UInt8(ascii: "-"), !source.isBlank(at: offset + 1), !source.isLineEnd(at: offset + 1),
            source.byte(at: offset + 1) != UInt8(ascii: "-")
        else { return nil }
        return YAMLError(
            LocalizedText(zh: "列表的“-”后面缺一个空格", en: "a space is missing after the “-” of a list item"),
            hint: LocalizedText(zh: "请写成“- …”", en: "write “- …”"),
            at: offset..<offset + 1)
    }

    /// Whether an offset is where an entry of a mapping would begin: first on its line, or behind dashes only.
    private func startsEntry(_ offset: Int) -> Bool {
        source.skippingDashes(from: textStart(ofLineAt: offset)) == offset
    }
}
