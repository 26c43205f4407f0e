/// The bytes of a rule file of the house style, before they are parsed.
enum RuleText {
    private static let opening = Array("    examples:".utf8)

    /// The same text without the `examples` of its rules, line numbers kept: half of a rule file, which a lint run need not parse.
    ///
    /// The built-in files all indent the keys of a rule by four; a test compares what is loaded from both texts.
    ///
    /// - Complexity: O(bytes).
    static func withoutExamples(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count)
        var isSkipping = false
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
            let line = UnsafeBufferPointer(rebasing: text[start..<end])
            if isSkipping, isKeyOrItem(line) { isSkipping = false }
            if line.starts(with: opening) { isSkipping = true }
            if isSkipping { kept.append(UInt8(ascii: "\n")) } else { kept.append(contentsOf: line) }
            start = end
        }
        return kept
    }

    /// Whether a line stands as far left as the keys of a rule, or further.
    private static func isKeyOrItem(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        return indent <= 4 && indent < line.count && line[indent] != UInt8(ascii: "\n")
    }
}
