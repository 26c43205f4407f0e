import SourceText

/// Line breaks as libyaml sees them, which are more than those of an editor.
extension SourceFile {
    /// The line break at an offset with what it becomes in a value; `nil` where there is none.
    func lineBreak(at offset: Int) -> LineBreak? {
        if starts(with: "\r\n", at: offset) { return LineBreak(range: offset..<offset + 2, value: [0x0A]) }
        if isLineEnd(at: offset), offset < bytes.count { return LineBreak(range: offset..<offset + 1, value: [0x0A]) }
        if starts(with: "\u{85}", at: offset) { return LineBreak(range: offset..<offset + 2, value: [0x0A]) }
        // U+2028 and U+2029 end a line but are kept.
        if starts(with: "\u{2028}", at: offset) { return LineBreak(range: offset..<offset + 3, value: [0xE2, 0x80, 0xA8]) }
        if starts(with: "\u{2029}", at: offset) { return LineBreak(range: offset..<offset + 3, value: [0xE2, 0x80, 0xA9]) }
        return nil
    }
}
