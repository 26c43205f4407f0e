import Localization
import SourceText

/// Lines that stand in the wrong column.
extension SyntaxFailure {
    var indentation: YAMLError? {
        itemOnKeyLine ?? missingKey ?? misalignedItem ?? misalignedLine ?? textBehindValue ?? afterEnd
    }

    /// `key: - item`.
    private var itemOnKeyLine: YAMLError? {
        guard problem == "block sequence entries are not allowed in this context" else { return nil }
        let value = source.value(from: offset)
        return YAMLError(
            LocalizedText(zh: "列表项不能和键写在同一行", en: "a list item cannot stand on the line of its key"),
            hint: LocalizedText(
                zh: "请另起一行、缩进后再写“- …”；如果它是文字，请放进单引号：\(source.quotation(of: value))",
                en:
                    "begin a new, indented line with “- …”; text belongs in single quotes: \(source.quotation(of: value))"
            ),
            at: place)
    }

    /// `: value`.
    private var missingKey: YAMLError? {
        guard problem == "did not find expected key", source.byte(at: offset) == UInt8(ascii: ":") else { return nil }
        return .keyIsMissing(at: place)
    }

    /// `- item` at the column of the keys of a mapping.
    private var misalignedItem: YAMLError? {
        guard problem == "did not find expected key", isAtLineStart, source.byte(at: offset) == UInt8(ascii: "-"),
            source.isBlank(at: offset + 1)
        else { return nil }
        let (line, column) = (source.lineNumber(at: start), column(of: start))
        return YAMLError(
            LocalizedText(
                zh: "这里应该是一个键，与第 \(line) 行并列，却写了列表项“-”",
                en: "a key should stand here beside the one on line \(line), not the list item “-”"),
            hint: LocalizedText(
                zh: "键和列表项不能混在一层：请检查第 \(line) 行是否缺“- ”，或者这一行的缩进（现在前面有 \(self.column(of: offset)) 个空格，第 \(line) 行是 \(column) 个）",
                en: """
                    keys and items cannot share a level: check whether line \(line) lacks “- ”, or how this line is indented \
                    (\(self.column(of: offset)) spaces here, \(column) there)
                    """),
            at: place)
    }

    /// A key or item that fits no open level.
    private var misalignedLine: YAMLError? {
        guard ["did not find expected key", "did not find expected '-' indicator"].contains(problem), isAtLineStart else {
            return nil
        }
        if let dash = tightDash(at: offset) { return dash }
        let isList = problem == "did not find expected '-' indicator"
        let range = offset..<max(place.upperBound, source.trimmed(source.line(at: offset)).upperBound)
        return YAMLError(
            LocalizedText(
                zh: "这一行前面有 \(column(of: offset)) 个空格，和上面哪一层都对不齐",
                en: "this line begins with \(column(of: offset)) spaces and lines up with no level above"),
            hint: isList ? hintForItems : hintForKeys,
            at: range)
    }

    private var hintForItems: LocalizedText {
        let (line, column) = (source.lineNumber(at: start), column(of: start))
        let content = self.column(of: source.skippingBlanks(from: start + 1))
        return LocalizedText(
            zh: "第 \(line) 行开始的列表，每一项以“- ”开头（前面 \(column) 个空格），项里的键与“- ”后面的第一个字对齐（前面 \(content) 个空格）",
            en: """
                in the list that begins on line \(line) every item begins with “- ” after \(column) spaces, \
                and the keys of an item line up with the first letter behind “- ” (\(content) spaces)
                """)
    }

    private var hintForKeys: LocalizedText {
        let (line, column) = (source.lineNumber(at: start), column(of: start))
        let above = contentAbove
        guard self.column(of: above) != column else {
            return LocalizedText(
                zh: "与第 \(line) 行的键并列，前面要有 \(column) 个空格；要写在第 \(line) 行的键下面，那一行冒号后面就不能有值",
                en:
                    "beside the key on line \(line) it takes \(column) spaces; under that key, its line must hold no value"
            )
        }
        return LocalizedText(
            zh: "与第 \(line) 行的键并列，前面要有 \(column) 个空格；与第 \(source.lineNumber(at: above)) 行的内容并列，要有 \(self.column(of: above)) 个",
            en: """
                beside the key on line \(line) it takes \(column) spaces; \
                beside the content of line \(source.lineNumber(at: above)) it takes \(self.column(of: above))
                """)
    }

    /// Where the content of the nearest line above begins that holds any.
    private var contentAbove: Int {
        var line = source.lines.line(at: offset)
        while line > 0 {
            line -= 1
            let start = source.skippingBlanks(from: source.lines.starts[line])
            if !source.isLineEnd(at: start), source.byte(at: start) != UInt8(ascii: "#") {
                return source.skippingDashes(from: start)
            }
        }
        return start
    }

    /// Something behind a complete value on the same line.
    private var textBehindValue: YAMLError? {
        guard ["did not find expected key", "did not find expected '-' indicator"].contains(problem) else { return nil }
        let value = source.value(inLineAt: offset)
        return YAMLError(
            LocalizedText(zh: "值到这里已经结束，后面却还有文字", en: "the value has ended here, yet text follows"),
            hint: LocalizedText(
                zh: "请把整个值放进单引号：\(source.quotation(of: value))",
                en: "put the whole value in single quotes: \(source.quotation(of: value))"),
            at: offset..<max(place.upperBound, value.upperBound))
    }

    private var afterEnd: YAMLError? {
        guard problem == "did not find expected <document start>" else { return nil }
        return .textAfterEnd(at: source.line(at: offset))
    }

    /// Spaces before the first thing of a line's level, which may stand behind dashes.
    private func column(of offset: Int) -> Int {
        source.position(at: offset).column - 1
    }
}
