import TestSupport

import YAML

/// Writes a random scalar in a random style and remembers what it means and where each part of it stands.
struct ScalarWriter {
    /// What stands in the file.
    private(set) var written = ""
    /// What it means.
    private(set) var value = ""
    /// Parts of the value, in bytes, with where they stand in `written`, in bytes.
    private(set) var parts: [(value: Range<Int>, written: Range<Int>)] = []
    /// Where the text ends in `written`, in bytes: a block scalar goes on to the end of its line.
    private(set) var contentEnd = 0
    let style: YAMLScalar.Style

    var isBlock: Bool { style == .literal || style == .folded }

    /// - Parameters:
    ///   - indentation: spaces before the lines that the scalar goes on over.
    ///   - lineBreak: the line break of the file.
    ///   - isFlow: whether the scalar stands in brackets, where it is plain or quoted and on one line.
    init(indentation: Int, lineBreak: String, isFlow: Bool, using generator: inout SeededGenerator) {
        let styles: [YAMLScalar.Style] = [.plain, .singleQuoted, .doubleQuoted] + (isFlow ? [] : [.literal, .folded])
        style = generator.pick(styles)
        let blanks = String(repeating: " ", count: indentation)
        switch style {
        case .plain:
            part(Self.word(using: &generator))
            writeRest(quote: nil, gap: isFlow ? nil : lineBreak + blanks, using: &generator)
        case .singleQuoted, .doubleQuoted:
            let quote = style == .singleQuoted ? "'" : "\""
            written += quote
            writeRest(quote: quote, gap: isFlow ? nil : lineBreak + blanks, using: &generator)
            written += quote
        case .literal, .folded:
            writeBlock(lineBreak: lineBreak, blanks: blanks, using: &generator)
        }
        if !isBlock { contentEnd = written.utf8.count }
    }

    private mutating func part(_ text: String, means value: String? = nil) {
        let (valueStart, start) = (self.value.utf8.count, written.utf8.count)
        written += text
        self.value += value ?? text
        parts.append((valueStart..<self.value.utf8.count, start..<written.utf8.count))
    }

    /// More words, with blanks, escapes and, where a gap is given, folded lines between them.
    private mutating func writeRest(quote: String?, gap: String?, using generator: inout SeededGenerator) {
        for _ in 0..<generator.below(5) {
            switch generator.below(5) {
            case 0 where quote == "'": part("''", means: "'")
            case 0 where quote == "\"":
                let escapes = [
                    ("\\\"", "\""), ("\\\\", "\\"), ("\\u4e2d", "中"), ("\\x41", "A"), ("\\U0001F600", "😀"), ("\\t", "\t"),
                ]
                let (text, meaning) = generator.pick(escapes)
                part(text, means: meaning)
            case 1:
                if let gap { part(gap, means: " ") } else { part("  ") }
            case 2 where quote != nil && gap != nil:
                let lineBreak = gap?.prefix(1) ?? ""
                written += lineBreak
                part(String(lineBreak), means: "\n")
                written += gap?.dropFirst() ?? ""
            default: part(" ")
            }
            part(Self.word(using: &generator))
        }
    }

    private mutating func writeBlock(lineBreak: String, blanks: String, using generator: inout SeededGenerator) {
        let chomping = generator.pick(["", "-", "+"])
        written += (style == .literal ? "|" : ">") + chomping + lineBreak + blanks
        part(Self.word(using: &generator))
        for _ in 0..<generator.below(4) {
            if style == .folded {
                part(lineBreak + blanks, means: " ")
            } else {
                part(lineBreak, means: "\n")
                written += blanks
            }
            part(Self.word(using: &generator))
        }
        contentEnd = written.utf8.count
        if chomping == "-" { written += lineBreak } else { part(lineBreak, means: "\n") }
    }

    private static func word(using generator: inout SeededGenerator) -> String {
        let letters = ["甲", "乙", "全", "a", "Z", "7", "亩", "😀", "约", "x", "“", "”", "，", "é", "\u{3000}"]
        return "词" + (0..<generator.below(6)).map { _ in generator.pick(letters) }.joined()
    }
}
