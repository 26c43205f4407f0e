import Localization
import SourceText

/// One of the two quotation marks of YAML, with what to say about it.
enum QuotationMark {
    case single, double

    init?(at offset: Int, in source: SourceFile) {
        switch source.byte(at: offset) {
        case UInt8(ascii: "'"): self = .single
        case UInt8(ascii: "\""): self = .double
        default: return nil
        }
    }

    var zh: String {
        switch self {
        case .single: "单引号"
        case .double: "双引号"
        }
    }

    var en: String {
        switch self {
        case .single: "single quote"
        case .double: "double quote"
        }
    }

    var character: Character {
        switch self {
        case .single: "'"
        case .double: "\""
        }
    }

    /// What a Chinese keyboard writes in its place.
    var lookalikes: [StaticString] {
        switch self {
        case .single: ["’", "‘", "＇"]
        case .double: ["”", "“", "＂"]
        }
    }

    var closingHint: LocalizedText {
        switch self {
        case .single:
            LocalizedText(
                zh: "请在值的末尾补上“'”；值里面的单引号要写两个：''", en: "add “'” at the end of the value; write a single quote inside it twice: ''")
        case .double:
            LocalizedText(
                zh: "请在值的末尾补上“\"”；值里面的双引号要写成“\\\"”",
                en: "add “\"” at the end of the value; write a double quote inside it as “\\\"”")
        }
    }

    var innerHint: LocalizedText {
        switch self {
        case .single:
            LocalizedText(
                zh: "值里面的单引号要写两个：''；否则请把整个值都放进引号里",
                en: "write a single quote inside the value twice: ''; otherwise put the whole value inside the quotes")
        case .double:
            LocalizedText(
                zh: "值里面的双引号要写成“\\\"”，或者整个值改用单引号",
                en: "write a double quote inside the value as “\\\"”, or put the whole value in single quotes")
        }
    }
}
