import Localization
import SourceText

/// Places where sound YAML means something else than the author: what is lost there would make a rule look for the wrong text,
/// and nobody would see it.
extension YAMLScalar {
    func silentLosses(in source: SourceFile) -> [YAMLError] {
        switch style {
        case .plain: [commentLoss(in: source)].compactMap(\.self) + swallowedItems(in: source)
        case .doubleQuoted: controlEscapes(in: source)
        case .singleQuoted, .literal, .folded: []
        }
    }

    /// `a #b` reads as `a`. A comment after a value has a blank behind its `#`; without one it may be a part of the value.
    private func commentLoss(in source: SourceFile) -> YAMLError? {
        let hash = source.skippingBlanks(from: range.upperBound)
        guard hash > range.upperBound, source.byte(at: hash) == UInt8(ascii: "#"), !source.looksLikeComment(at: hash) else {
            return nil
        }
        let rest = source.trimmed(hash..<source.line(at: hash).upperBound)
        let whole = value.isEmpty ? rest : range.lowerBound..<rest.upperBound
        return YAMLError(
            LocalizedText(
                zh: "“#”前面有空格，从这里到行尾都成了注释，没有进入值",
                en: "“#” after a space begins a comment; from here on the line is not part of the value"),
            hint: LocalizedText(
                zh: "是内容，就把整个值放进单引号：\(source.quotation(of: whole))；是注释，就在“#”后面空一格",
                en: """
                    if it is content, put the whole value in single quotes: \
                    \(source.quotation(of: whole)); if it is a comment, leave a space after “#”
                    """),
            at: rest)
    }

    /// List items that are indented under a value on the line of its key are read as more of that value.
    private func swallowedItems(in source: SourceFile) -> [YAMLError] {
        guard source.bytes[range].contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else { return [] }
        let first = source.lines.line(at: range.lowerBound)
        let last = source.lines.line(at: range.upperBound)
        return (first + 1...last).compactMap { line in
            let start = source.skippingBlanks(from: source.lines.starts[line])
            guard source.byte(at: start) == UInt8(ascii: "-"), source.isBlank(at: start + 1) else { return nil }
            return .swallowedItem(at: source.line(at: start).clamped(to: start..<range.upperBound), firstLine: first + 1)
        }
    }

    /// Escapes that turn what looks like a pattern's `\b` or `\P` into an invisible character.
    private func controlEscapes(in source: SourceFile) -> [YAMLError] {
        var faults: [YAMLError] = []
        var index = range.lowerBound
        while let byte = source.byte(at: index), index + 1 < range.upperBound {
            guard byte == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            let letter = source.bytes[index + 1]
            if "0abveNLP_".utf8.contains(letter) { faults.append(.controlEscape(at: index..<index + 2, in: source)) }
            index += 2
        }
        return faults
    }
}

extension SourceFile {
    /// Whether a `#` is followed by what comments are made of: a blank, the end of the line or a ruled line.
    fileprivate func looksLikeComment(at hash: Int) -> Bool {
        isLineEnd(at: hash + 1) || " \t#!-=*".utf8.contains(bytes[hash + 1])
    }
}

extension YAMLError {
    fileprivate static func swallowedItem(at range: ByteRange, firstLine: Int) -> YAMLError {
        YAMLError(
            LocalizedText(
                zh: "这一项列表接在第 \(firstLine) 行的文字后面，被并成了一个值",
                en: "this list item is read as more of the text on line \(firstLine)"),
            hint: LocalizedText(
                zh: "是列表，就删去第 \(firstLine) 行的那个值；是一段多行文字，就用“|”写法",
                en: "for a list, delete the value on line \(firstLine); for text of several lines, use “|”"),
            at: range)
    }

    fileprivate static func controlEscape(at range: ByteRange, in source: SourceFile) -> YAMLError {
        let escape = source.text(in: range)
        return YAMLError(
            LocalizedText(
                zh: "双引号里的“\(escape)”会变成一个看不见的字符", en: "“\(escape)” in double quotes becomes an invisible character"),
            hint: LocalizedText(
                zh: "模式请用单引号，里面的反斜杠就是反斜杠；确实要这个字符，请写“\\u”加四位编码",
                en:
                    "use single quotes, where a backslash is a backslash; for the character write “\\u” and its code"
            ),
            at: range)
    }
}
