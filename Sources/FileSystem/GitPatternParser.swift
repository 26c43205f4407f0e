/// Reads a pattern as git's wildmatch does.
struct GitPatternParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [GitPatternToken] = []
    private var isFaulty = false

    init(_ pattern: Substring) {
        scalars = Array(pattern.unicodeScalars)
    }

    /// The parts between slashes.
    mutating func segments() -> [GitPatternSegment] {
        var segments: [GitPatternSegment] = []
        while let scalar = next() {
            if scalar == "/" { segments.append(segment()) } else { read(scalar) }
        }
        return segments + [segment()]
    }

    private mutating func segment() -> GitPatternSegment {
        defer { (tokens, isFaulty) = ([], false) }
        if isFaulty { return .faulty }
        return tokens.count > 1 && tokens.allSatisfy { $0 == .run } ? .folders : .name(Self.merged(tokens))
    }

    private mutating func next() -> Unicode.Scalar? {
        guard position < scalars.count else { return nil }
        defer { position += 1 }
        return scalars[position]
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "*": tokens.append(.run)
        case "?": tokens.append(.one)
        case "[": readSet()
        case "\\": readEscaped()
        default: tokens.append(.scalar(scalar))
        }
    }

    private mutating func readEscaped() {
        guard let escaped = next() else { return isFaulty = true }
        // A slash parts names even behind a backslash.
        if escaped == "/" { position -= 1 } else { tokens.append(.scalar(escaped)) }
    }

    /// Reads a set behind its bracket; a closing bracket that comes first is one of the set.
    private mutating func readSet() {
        let isNegated = position < scalars.count && (scalars[position] == "!" || scalars[position] == "^")
        if isNegated { position += 1 }
        var set = GitPatternSetReader(scalars, from: position)
        guard let ranges = set.read() else {
            position = scalars.count
            return isFaulty = true
        }
        position = set.position
        tokens.append(.set(ranges: ranges, isNegated: isNegated))
    }

    /// Several stars within a name are one.
    private static func merged(_ tokens: [GitPatternToken]) -> [GitPatternToken] {
        tokens.indices.filter { $0 == 0 || tokens[$0] != .run || tokens[$0 - 1] != .run }.map { tokens[$0] }
    }
}
