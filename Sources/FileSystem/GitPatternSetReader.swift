/// Reads what stands between the brackets of a set: characters, ranges, escapes and POSIX classes.
struct GitPatternSetReader {
    private let scalars: [Unicode.Scalar]
    private(set) var position: Int
    private var ranges: [ClosedRange<Unicode.Scalar>] = []
    /// What a dash may follow to make a range.
    private var start: Unicode.Scalar?

    init(_ scalars: [Unicode.Scalar], from position: Int) {
        self.scalars = scalars
        self.position = position
    }

    /// - Returns: `nil` for a set that does not end, or has a class that does not exist.
    mutating func read() -> [ClosedRange<Unicode.Scalar>]? {
        var isFirst = true
        while let scalar = next() {
            if scalar == "]", !isFirst { return ranges }
            isFirst = false
            guard readMember(scalar) else { return nil }
        }
        return nil
    }

    private mutating func next() -> Unicode.Scalar? {
        guard position < scalars.count else { return nil }
        defer { position += 1 }
        return scalars[position]
    }

    private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    private mutating func readMember(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\\" {
            guard let escaped = next() else { return false }
            add(escaped)
        } else if scalar == "-", let lower = start, let following = peek(), following != "]" {
            return readRange(from: lower)
        } else if scalar == "[", peek() == ":" {
            return readClass()
        } else {
            add(scalar)
        }
        return true
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        ranges.append(scalar...scalar)
        start = scalar
    }

    private mutating func readRange(from lower: Unicode.Scalar) -> Bool {
        guard var upper = next() else { return false }
        if upper == "\\" {
            guard let escaped = next() else { return false }
            upper = escaped
        }
        // A range that runs backwards holds nothing.
        if lower <= upper { ranges.append(lower...upper) }
        start = nil
        return true
    }

    /// Reads a class such as `[:digit:]`; a bracket and colon that begin none are members themselves.
    private mutating func readClass() -> Bool {
        guard let end = scalars[position...].dropFirst().firstIndex(of: "]") else { return false }
        guard end > position + 1, scalars[end - 1] == ":" else {
            add("[")
            return true
        }
        let name = String(String.UnicodeScalarView(scalars[position + 1..<end - 1]))
        guard let members = Self.classes[name] else { return false }
        ranges += members
        position = end + 1
        start = nil
        return true
    }

    /// The classes of POSIX (IEEE Std 1003.1, 9.3.5) in ASCII, as git has them.
    private static let classes: [String: [ClosedRange<Unicode.Scalar>]] = [
        "alnum": ["0"..."9", "A"..."Z", "a"..."z"], "alpha": ["A"..."Z", "a"..."z"], "blank": [" "..." ", "\t"..."\t"],
        "cntrl": ["\0"..."\u{1F}", "\u{7F}"..."\u{7F}"], "digit": ["0"..."9"], "graph": ["!"..."~"], "lower": ["a"..."z"],
        "print": [" "..."~"], "punct": ["!"..."/", ":"..."@", "["..."`", "{"..."~"], "space": ["\t"..."\r", " "..." "],
        "upper": ["A"..."Z"], "xdigit": ["0"..."9", "A"..."F", "a"..."f"],
    ]
}
