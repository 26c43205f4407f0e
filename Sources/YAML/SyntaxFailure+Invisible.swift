import Localization
import SourceText

/// Characters that are not seen or look like a space.
extension SyntaxFailure {
    var invisibleCharacter: YAMLError? {
        controlCharacter ?? tab ?? falseIndentation ?? lineSeparator
    }

    private var controlCharacter: YAMLError? {
        guard problem == "control characters are not allowed" else { return nil }
        let code = source.text(in: place).unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
        return YAMLError(
            LocalizedText(zh: "这里有一个看不见的控制字符 \(name)", en: "there is an invisible control character \(name) here"),
            hint: LocalizedText(
                zh: "请删去它；从网页、PDF 或 Word 复制来的文字常带有这种字符",
                en: "delete it; text copied from web pages, PDF or Word often brings such characters along"),
            at: place)
    }

    private var tab: YAMLError? {
        guard let start = tabStart else { return nil }
        var end = start
        while source.byte(at: end) == UInt8(ascii: "\t") { end += 1 }
        return YAMLError(
            LocalizedText(zh: "缩进里有制表符（Tab）", en: "the indentation holds a tab"),
            hint: LocalizedText(
                zh: "YAML 只用空格缩进，请把它换成空格；编辑器里可以设“按 Tab 键时插入空格”",
                en: "YAML is indented with spaces only; replace it, and set the editor to insert spaces for tabs"),
            at: start..<end)
    }

    /// Where the tab stands that libyaml stumbled over.
    private var tabStart: Int? {
        if source.byte(at: offset) == UInt8(ascii: "\t") { return offset }
        let indentation = source.line(at: offset).lowerBound..<textStart(ofLineAt: offset)
        return indentation.first { source.bytes[$0] == UInt8(ascii: "\t") }
    }

    private var falseIndentation: YAMLError? {
        let blank =
            FalseBlank(at: textStart(ofLineAt: start), in: source) ?? FalseBlank(at: textStart(ofLineAt: offset), in: source)
        return blank?.fault
    }

    /// libyaml ends a line at U+0085, U+2028 and U+2029, which editors show as nothing at all.
    private var lineSeparator: YAMLError? {
        let separators: [(text: StaticString, name: String)] = [
            ("\u{2028}", "U+2028"), ("\u{2029}", "U+2029"), ("\u{85}", "U+0085"),
        ]
        let line = source.line(at: start)
        for separator in separators {
            guard let range = source.first(separator.text, in: line), range.lowerBound < offset else { continue }
            return YAMLError(
                LocalizedText(
                    zh: "这里有一个看不见的换行符 \(separator.name)，YAML 把后面当作新的一行",
                    en: "there is an invisible line separator \(separator.name); to YAML a new line begins after it"),
                hint: LocalizedText(zh: "请删去它", en: "delete it"),
                at: range)
        }
        return nil
    }
}
