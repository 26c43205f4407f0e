import Localization
import SourceText

/// Brackets that do not close, and values that begin with one without being a list or a mapping.
extension SyntaxFailure {
    var brackets: YAMLError? {
        missingComma ?? textAfterBracket ?? emptyItem
    }

    /// Inside brackets something else than a comma or the closing bracket follows.
    private var missingComma: YAMLError? {
        guard ["did not find expected ',' or ']'", "did not find expected ',' or '}'"].contains(problem),
            let bracket = source.byte(at: start)
        else { return nil }
        let isList = bracket == UInt8(ascii: "[")
        if let slip = fullWidthCloser(isList: isList) ?? fullWidthComma { return slip }
        if source.byte(at: offset).map({ "[{".utf8.contains($0) }) == true, let scalar = scalarBefore {
            return bracketInText(scalar)
        }
        if isMultiline(start..<offset) || offset >= source.bytes.count { return unclosed(from: start) }
        return YAMLError(
            LocalizedText(
                zh: "这里缺逗号，或者缺“\(isList ? "]" : "}")”", en: "a comma is missing here, or “\(isList ? "]" : "}")”"),
            hint: LocalizedText(
                zh: "各项之间用半角逗号“,”隔开；带“: ”“,”“[”“{”的文字要放进单引号",
                en: "separate the items with “,”; text with “: ”, “,”, “[” or “{” belongs in single quotes"),
            at: place)
    }

    private func unclosed(from bracket: Int) -> YAMLError {
        let (open, close) = source.bytes[bracket] == UInt8(ascii: "[") ? ("[", "]") : ("{", "}")
        return YAMLError(
            LocalizedText(zh: "“\(open)”没有闭合", en: "“\(open)” is not closed"),
            hint: LocalizedText(
                zh: "请补上半角的“\(close)”；如果“\(open)”是文字或模式的开头，请把整个值放进单引号",
                en: "add “\(close)”; if “\(open)” begins text or a pattern, put the whole value in single quotes"),
            at: bracket..<bracket + 1)
    }

    private func fullWidthCloser(isList: Bool) -> YAMLError? {
        let closers: [StaticString] = isList ? ["］", "】"] : ["｝"]
        let line = start..<max(start, source.line(at: start).upperBound)
        guard let found = closers.lazy.compactMap({ source.first($0, in: line) }).first else { return nil }
        let character = source.text(in: found)
        return YAMLError(
            LocalizedText(
                zh: "“\(character)”是全角括号，没有闭合前面的半角括号", en: "“\(character)” is full-width and does not close the bracket"),
            hint: LocalizedText(zh: "请换成半角的“\(isList ? "]" : "}")”", en: "replace it with “\(isList ? "]" : "}")”"),
            at: found)
    }

    /// `{id: a，find: b}`.
    private var fullWidthComma: YAMLError? {
        guard let text = scalarBefore?.range, let comma = source.first("，", in: text) ?? source.first("、", in: text) else {
            return nil
        }
        let character = source.text(in: comma)
        return YAMLError(
            LocalizedText(zh: "“\(character)”不能隔开括号里的各项", en: "“\(character)” does not separate the items in brackets"),
            hint: LocalizedText(
                zh: "请换成半角逗号加空格“, ”；如果它是文字，请把这个值放进单引号",
                en: "replace it with “, ”; if it is text, put this value in single quotes"),
            at: comma)
    }

    /// `{find: 第{届:integer}次}`: inside brackets an unquoted text ends at the next bracket.
    private func bracketInText(_ scalar: YAMLScalar) -> YAMLError {
        let bracket = source.text(in: place)
        return YAMLError(
            LocalizedText(
                zh: "括号里的文字含有“\(bracket)”，YAML 读到它就断开了",
                en: "the text inside brackets holds “\(bracket)”, at which YAML ends it"),
            hint: LocalizedText(
                zh: "请把这个值放进单引号：'\(source.excerpt(scalar.range))\(bracket)…'",
                en: "put this value in single quotes: '\(source.excerpt(scalar.range))\(bracket)…'"),
            at: scalar.range.lowerBound..<place.upperBound)
    }

    /// `[0-9]+` or `{数:quantity}亩`: a text or pattern that begins with a bracket.
    private var textAfterBracket: YAMLError? {
        guard ["did not find expected key", "did not find expected '-' indicator"].contains(problem), !isAtLineStart,
            let closer = closerBefore
        else { return nil }
        if let byte = source.byte(at: offset), "]}".utf8.contains(byte) { return surplusCloser }
        let value = source.value(inLineAt: offset)
        guard let open = source.byte(at: value.lowerBound), "[{".utf8.contains(open) else { return nil }
        let bracket = source.text(in: value.lowerBound..<value.lowerBound + 1)
        return YAMLError(
            LocalizedText(
                zh: "以“\(bracket)”开头的值被当作\(open == UInt8(ascii: "[") ? "列表" : "映射")，它到“\(closer)”就结束了，后面却还有文字",
                en: "a value that begins with “\(bracket)” is a list or mapping to YAML; it ends at “\(closer)”, yet text follows"
            ),
            hint: LocalizedText(
                zh: "请把整个值放进单引号：\(source.quotation(of: value))",
                en: "put the whole value in single quotes: \(source.quotation(of: value))"),
            at: value)
    }

    private var surplusCloser: YAMLError {
        let closer = source.text(in: place)
        return YAMLError(
            LocalizedText(zh: "多了一个“\(closer)”", en: "there is a “\(closer)” too many"),
            hint: LocalizedText(
                zh: "请删去它；如果整个值是文字，请放进单引号", en: "delete it; if the whole value is text, put it in single quotes"),
            at: place)
    }

    /// The closing bracket right before the place of the stop.
    private var closerBefore: String? {
        guard let byte = source.byte(at: previousOffset), "]}".utf8.contains(byte) else { return nil }
        return source.text(in: previousOffset..<previousOffset + 1)
    }

    /// A comma or closing bracket where a value should stand.
    private var emptyItem: YAMLError? {
        guard problem == "did not find expected node content" else { return nil }
        guard let byte = source.byte(at: offset) else { return openBracket.map { unclosed(from: $0) } }
        if byte == UInt8(ascii: ","), isBehindSeparator {
            return YAMLError(
                LocalizedText(zh: "两个逗号之间没有内容", en: "there is nothing between the two commas"),
                hint: LocalizedText(zh: "请删去一个逗号，或者补上这一项", en: "delete one comma or add the item"),
                at: place)
        }
        let value = source.value(from: offset)
        return YAMLError(
            LocalizedText(
                zh: "这里应该是一个值，却是“\(source.text(in: place))”", en: "a value should stand here, not “\(source.text(in: place))”"),
            hint: LocalizedText(
                zh: "如果它是文字，请放进单引号：\(source.quotation(of: value))；否则请检查括号是否成对",
                en:
                    "if it is text, put it in single quotes: \(source.quotation(of: value)); otherwise check the brackets"
            ),
            at: place)
    }

    private var isBehindSeparator: Bool {
        source.byte(at: previousOffset).map { "[{,".utf8.contains($0) } ?? false
    }
}
