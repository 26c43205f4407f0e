/// What a scalar is to the layout and the punctuation of a Chinese text.
extension Unicode.Scalar {
    /// Takes room but shows nothing; control characters, form feeds and the separators U+2028 and U+2029 count.
    var isBlank: Bool {
        switch value {
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Shows nothing and takes no room: joiners, direction marks, soft hyphens, a stray byte order mark.
    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }

    /// Belongs to a script that sets no blanks between its characters: Han, kana and their punctuation, quotes and dashes
    /// included.
    var isUnspaced: Bool {
        switch value {
        case 0xB7, 0x2014, 0x2015, 0x2018...0x201D, 0x2026, 0x2030, 0x2103, 0x2460...0x24FF: true
        case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    var isHan: Bool {
        switch value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    var isDigit: Bool { ("0"..."9").contains(self) }

    var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    var isCapital: Bool { ("A"..."Z").contains(self) }

    /// Two cells wide in a text of fixed width.
    var isWide: Bool { isUnspaced && value != 0xB7 || (0xAC00...0xD7A3).contains(value) || value >= 0x1F300 }

    /// Ends a sentence (GB/T 15834 4.1–4.3, 4.6); half-width forms stand in for the full-width ones.
    var isStop: Bool {
        switch self {
        case "。", "！", "？", "；", "…", "!", "?", ";": true
        default: false
        }
    }

    /// Ends a line that its author meant to end: a stop or a colon.
    var endsLine: Bool { isStop || self == "：" || self == ":" }

    /// Closes what stands in front of it; may follow a stop.
    var isCloser: Bool {
        switch self {
        case "”", "’", "）", "》", "】", "』", "」", "〉", "〕", "］", ")", "]": true
        default: false
        }
    }

    /// Opens what follows; never ends a line (GB/T 15834 5.1.4).
    var isOpener: Bool {
        switch self {
        case "“", "‘", "（", "《", "【", "『", "「", "〈", "〔", "［", "(", "[": true
        default: false
        }
    }

    /// Never begins a line (GB/T 15834 5.1.1–5.1.3).
    var cannotBeginLine: Bool {
        switch self {
        case "。", "，", "、", "；", "：", "！", "？", "％", "%", "℃", ",", ".", ";", "!", "?": true
        default: isCloser
        }
    }
}
