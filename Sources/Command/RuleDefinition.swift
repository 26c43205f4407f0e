import RuleModel

/// The lines of a rule file that make one rule, key by key.
struct RuleDefinition {
    /// A key with its value and the remarks above it.
    private struct Entry {
        let key: String
        var lines: [String]
    }

    /// Blanks in front of the rule's keys.
    private let indent: Int
    private let entries: [Entry]

    /// - Complexity: O(bytes of the rule).
    init(of rule: Rule) {
        indent = rule.location.position.column - 1
        let text = rule.location.file.text(in: rule.location.range)
        entries = Self.entries(of: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), indent: indent)
    }

    /// The rule as an item of the list `rules`, without some of its keys.
    func lines(without keys: Set<String>) -> [String] {
        var lines = kept(without: keys)
        guard let first = lines.first else { return [] }
        lines[0] = String(repeating: " ", count: max(0, indent - 2)) + "- " + first.drop { $0 == " " }
        return lines
    }

    /// The rule as a mapping of its own, without some of its keys.
    func unindentedLines(without keys: Set<String>) -> [String] {
        kept(without: keys).map { line in
            let blanks = line.prefix { $0 == " " }.count
            return String(line.dropFirst(min(blanks, indent)))
        }
    }

    private func kept(without keys: Set<String>) -> [String] {
        let lines = entries.filter { !keys.contains($0.key) }.flatMap(\.lines)
        return Array(lines.prefix((lines.lastIndex { $0.contains { $0 != " " } } ?? -1) + 1))
    }

    private static func entries(of lines: [String], indent: Int) -> [Entry] {
        var entries: [Entry] = []
        // Remarks and blank lines belong to the key below them.
        var waiting: [String] = []
        for (number, line) in lines.enumerated() {
            let line = number == 0 ? String(repeating: " ", count: indent) + line : line
            let blanks = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(blanks)
            if rest.isEmpty || (blanks <= indent && rest.hasPrefix("#")) {
                waiting.append(line)
            } else if blanks == indent, let colon = rest.firstIndex(of: ":"), !rest.hasPrefix("-"), !rest.hasPrefix("{") {
                entries.append(Entry(key: String(rest[..<colon]), lines: waiting + [line]))
                waiting = []
            } else if !entries.isEmpty {
                entries[entries.count - 1].lines += waiting + [line]
                waiting = []
            } else {
                entries.append(Entry(key: "", lines: [line]))
            }
        }
        return entries
    }
}
