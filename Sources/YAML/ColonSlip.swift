import Localization
import SourceText

/// A colon that YAML does not take for one: `键：值`, `键:值` or `键:　值`.
struct ColonSlip {
    private enum Kind {
        case fullWidth, tight
        case falseBlank(FalseBlank)
    }

    private let kind: Kind
    /// The colon, with a false blank behind it.
    let range: ByteRange
    private let key: String

    /// The first colon of a text, if it is such a slip.
    init?(in text: ByteRange, of source: SourceFile) {
        guard let colon = text.first(where: { source.isColon(at: $0) }), colon > text.lowerBound else { return nil }
        key = source.excerpt(source.trimmed(text.lowerBound..<colon))
        if source.starts(with: "：", at: colon) {
            (kind, range) = (.fullWidth, colon..<colon + 3)
        } else if let blank = FalseBlank(at: colon + 1, in: source) {
            (kind, range) = (.falseBlank(blank), colon..<blank.range.upperBound)
        } else if source.isBlank(at: colon + 1) || source.isLineEnd(at: colon + 1) || source.starts(with: "://", at: colon) {
            return nil
        } else {
            (kind, range) = (.tight, colon..<colon + 1)
        }
    }

    var fault: YAMLError { YAMLError(message, hint: hint, at: range) }

    /// Both sentences in one, for a fault that has a message of its own.
    var advice: LocalizedText {
        LocalizedText(zh: message.zh + "；" + hint.zh, en: message.en + "; " + hint.en)
    }

    /// For a text in braces, which may be a pattern that begins with a slot.
    var faultOrSlot: YAMLError {
        let quoting = LocalizedText(
            zh: hint.zh + "；如果这是模式或带“{}”的文字，请整个放进单引号",
            en: hint.en + "; if this is a pattern or text with “{}”, put it in single quotes as a whole")
        return YAMLError(message, hint: quoting, at: range)
    }

    private var message: LocalizedText {
        switch kind {
        case .fullWidth:
            LocalizedText(zh: "“\(key)”后面用了全角冒号“：”", en: "the colon after “\(key)” is the full-width “：”")
        case .tight:
            LocalizedText(zh: "“\(key):”的冒号后面缺一个空格", en: "a space is missing after the colon of “\(key):”")
        case .falseBlank(let blank):
            LocalizedText(
                zh: "“\(key):”后面是\(blank.name.zh)，YAML 不把它当空格",
                en: "the colon of “\(key):” is followed by a \(blank.name.en), which is no space to YAML")
        }
    }

    private var hint: LocalizedText {
        LocalizedText(
            zh: "请写成“\(key): …”，半角冒号加一个半角空格", en: "write “\(key): …” with an ASCII colon and an ordinary space")
    }
}

extension SourceFile {
    fileprivate func isColon(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: ":") || starts(with: "：", at: offset)
    }
}
