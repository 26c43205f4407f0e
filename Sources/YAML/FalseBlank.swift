import Localization
import SourceText

/// A character that looks like a space, or like nothing, and is text to YAML.
struct FalseBlank {
    let range: ByteRange
    let name: LocalizedText

    init?(at offset: Int, in source: SourceFile) {
        // Nearly every key is asked, and nearly none begins with one of these bytes.
        guard let lead = source.byte(at: offset), [0xC2, 0xE2, 0xE3, 0xEF].contains(lead),
            let blank = Self.blanks.first(where: { source.starts(with: $0.text, at: offset) })
        else { return nil }
        range = offset..<offset + blank.text.utf8CodeUnitCount
        name = blank.name
    }

    /// The blank at the start or the end of a text.
    init?(atEdgeOf text: ByteRange, in source: SourceFile) {
        var last = max(text.lowerBound, text.upperBound - 1)
        while last > text.lowerBound, source.bytes[last] & 0xC0 == 0x80 { last -= 1 }
        guard let blank = FalseBlank(at: text.lowerBound, in: source) ?? FalseBlank(at: last, in: source) else { return nil }
        self = blank
    }

    var fault: YAMLError {
        YAMLError(
            LocalizedText(zh: "这里是\(name.zh)，YAML 不把它当空格", en: "this is a \(name.en), which is no space to YAML"),
            hint: LocalizedText(zh: "请删去它，或者换成半角空格", en: "delete it or replace it with an ordinary space"),
            at: range)
    }

    private static let blanks: [(text: StaticString, name: LocalizedText)] = [
        ("\u{3000}", LocalizedText(zh: "全角空格", en: "full-width space")),
        ("\u{A0}", LocalizedText(zh: "不换行空格（U+00A0）", en: "no-break space (U+00A0)")),
        ("\u{200B}", LocalizedText(zh: "看不见的零宽空格（U+200B）", en: "zero-width space (U+200B)")),
        ("\u{FEFF}", LocalizedText(zh: "看不见的字节顺序标记（U+FEFF）", en: "byte order mark (U+FEFF)")),
    ]
}
