import SourceText

/// The patterns of one `.gitignore` (gitignore(5)); the last that matches decides.
struct IgnoreFile: Sendable {
    private struct Entry: Sendable {
        let pattern: GitPattern
        /// Whether it takes back what patterns before it ignore.
        let isNegated: Bool
    }

    private let entries: [Entry]

    /// - Complexity: O(n) in the number of bytes.
    init(_ bytes: [UInt8]) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        entries = text.split(separator: UInt8(ascii: "\n")).compactMap(Self.entry)
    }

    /// - Returns: `nil` if there is no such file, it cannot be read or says nothing.
    init?(path: String) {
        guard let bytes = try? readFile(path) else { return nil }
        self.init(bytes)
        if entries.isEmpty { return nil }
    }

    /// Whether an entry of a folder is ignored; `nil` if no pattern speaks of it.
    func ignores(_ path: GitPatternPath, isFolder: Bool) -> Bool? {
        entries.last { $0.pattern.matchesItself(path, isFolder: isFolder) }.map { !$0.isNegated }
    }

    private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
        var text = trimmed(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
        let isNegated = first == UInt8(ascii: "!")
        if isNegated { text = text.dropFirst() }
        return text.isEmpty ? nil : Entry(pattern: GitPattern(String(decoding: text, as: UTF8.self)), isNegated: isNegated)
    }

    /// Without the blanks at its end, except one behind a backslash.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.endIndex
        while end > line.startIndex, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let backslashes = line[..<end].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return line[..<(backslashes % 2 == 1 && end < line.endIndex ? end + 1 : end)]
    }
}
