/// A line of a YAML file, as far as layout tells what it is; half-typed files have no tree to ask.
struct RuleFileLine {
    /// Column of the dash of a list item, the innermost one.
    private(set) var dash: Int?
    /// Column of what stands behind blanks and dashes.
    private(set) var column = 0
    /// The key, without quotes; `nil` where the line has none.
    private(set) var key: String?
    /// What stands behind the key's colon, or the whole of a line without key; blanks in front are gone.
    private(set) var rest: Substring
    /// Whether there is nothing on the line, or only a remark.
    var isBlank: Bool { key == nil && (rest.isEmpty || rest.hasPrefix("#")) }

    init(_ line: String) {
        rest = line[...]
        skipBlanks()
        while rest.hasPrefix("- ") || rest == "-" {
            dash = column
            rest.removeFirst()
            column += 1
            skipBlanks()
        }
        readKey()
    }

    private mutating func skipBlanks() {
        while rest.first == " " {
            rest.removeFirst()
            column += 1
        }
    }

    private mutating func readKey() {
        // Groups of rules, such as `words/*`, are keys of a configuration.
        let name = rest.prefix { $0.unicodeScalars.allSatisfy { RuleFileWord.belongs($0) } || "'\"*".contains($0) }
        let behind = rest[name.endIndex...]
        guard !name.isEmpty, name.first != "*", behind.hasPrefix(": ") || behind == ":" else { return }
        key = name.filter { $0 != "'" && $0 != "\"" }
        rest = behind.dropFirst().drop { $0 == " " }
    }
}
