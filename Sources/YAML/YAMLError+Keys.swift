import Localization
import SourceText

/// The faults of keys.
extension YAMLError {
    static func duplicateKey(_ key: YAMLScalar, first: ByteRange, in source: SourceFile) -> YAMLError {
        let name = source.excerpt(key.range)
        let line = source.lineNumber(at: first.lowerBound)
        return YAMLError(
            LocalizedText(zh: "“\(name)”重复：第 \(line) 行已经写过", en: "“\(name)” stands twice; it is on line \(line) already"),
            hint: LocalizedText(
                zh: "请删去一个，或者把两处的内容合在一起；在此之前以第 \(line) 行为准",
                en: "delete one or join the two; until then line \(line) counts"),
            at: key.range)
    }

    static func keyIsCollection(_ key: YAMLNode, in source: SourceFile) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "键必须是一个词，这里却是列表或映射", en: "a key must be a word; this is a list or a mapping"),
            hint: LocalizedText(
                zh: "如果它是文字，请放进单引号：\(source.quotation(of: key.range)): …",
                en: "if it is text, put it in single quotes: \(source.quotation(of: key.range)): …"),
            at: key.range)
    }

    static func keyIsMissing(at range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "冒号前面没有键", en: "there is no key before the colon"),
            hint: LocalizedText(
                zh: "请在冒号前写上键；如果冒号是文字，把整个值放进单引号",
                en: "write the key before the colon; if the colon is text, put the whole value in single quotes"),
            at: range)
    }

    /// A word in braces without a colon: a slip of a colon, or a pattern or message that begins with a slot.
    static func keyWithoutValue(_ key: YAMLScalar, in source: SourceFile) -> YAMLError {
        if let slip = ColonSlip(in: key.range, of: source) { return slip.faultOrSlot }
        let name = source.excerpt(key.range)
        return YAMLError(
            LocalizedText(zh: "花括号里的“\(name)”只有键，没有值", en: "“\(name)” in braces is a key without a value"),
            hint: LocalizedText(
                zh: "以“{”开头的文字要整个放进单引号：'{\(name)}…'",
                en: "text that begins with “{” belongs in single quotes as a whole: '{\(name)}…'"),
            at: key.range)
    }

}

extension YAMLScalar {
    /// Whether nothing was written where this value should stand.
    package var isMissing: Bool { style == .plain && value.isEmpty }
}
