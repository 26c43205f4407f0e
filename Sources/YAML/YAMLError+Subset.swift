import Localization
import SourceText

/// The faults of files that are sound YAML but leave hegao's subset.
extension YAMLError {
    static func noContent(in source: SourceFile) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "文件里没有内容", en: "the file has no content"),
            hint: LocalizedText(
                zh: "文件是空的或者只有注释；如果刚写过，请确认已经保存",
                en: "it is empty or holds only comments; if you have just written it, make sure that it is saved"),
            at: source.textStart..<source.textStart)
    }

    static func secondDocument(at range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "一个文件只能有一份内容，这里的“---”又开始了一份", en: "a file holds one document; this “---” begins another"),
            hint: LocalizedText(
                zh: "请删去这一行，或者把后面的内容放进另一个文件", en: "delete the line or move what follows into another file"),
            at: range)
    }

    static func textAfterEnd(at range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "内容到上面已经结束，这一行读不进去", en: "the content has ended above; this line is not read"),
            hint: LocalizedText(
                zh: "请检查上面是否缺“键: ”或者引号、括号是否提前闭合",
                en: "check whether a “key: ” is missing above, or a quotation mark or bracket closes too early"),
            at: range)
    }

    /// An anchor or a tag before a value.
    static func property(of event: YAMLEvent, in source: SourceFile) -> YAMLError {
        var end = event.range.lowerBound
        while !source.isBlank(at: end), !source.isLineEnd(at: end) { end += 1 }
        let range = event.range.lowerBound..<end
        let name = source.excerpt(range)
        return source.byte(at: range.lowerBound) == UInt8(ascii: "&") ? anchor(name, at: range) : tag(name, at: range)
    }

    private static func anchor(_ name: String, at range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "不支持锚点“\(name)”", en: "anchors such as “\(name)” are not supported"),
            hint: LocalizedText(
                zh: "请把内容直接写出来；如果“&”是文字，把整个值放进单引号",
                en: "write the content out; if the “&” is text, put the whole value in single quotes"),
            at: range)
    }

    private static func tag(_ name: String, at range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "不支持类型标记“\(name)”", en: "tags such as “\(name)” are not supported"),
            hint: LocalizedText(
                zh: "请删去它；如果“!”是文字，把整个值放进单引号",
                en: "delete it; if the “!” is text, put the whole value in single quotes"),
            at: range)
    }

    static func alias(at range: ByteRange, in source: SourceFile) -> YAMLError {
        let name = source.excerpt(range)
        return YAMLError(
            LocalizedText(zh: "不支持引用“\(name)”", en: "aliases such as “\(name)” are not supported"),
            hint: LocalizedText(
                zh: "请把内容直接写出来；如果“*”是文字，把整个值放进单引号",
                en: "write the content out; if the “*” is text, put the whole value in single quotes"),
            at: range)
    }

    static func mergeKey(at range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "不支持合并键“<<”", en: "the merge key “<<” is not supported"),
            hint: LocalizedText(
                zh: "请把各项直接写出来；如果“<<”是文字，请放进单引号",
                en: "write the entries out; if “<<” is text, put it in single quotes"),
            at: range)
    }
}
