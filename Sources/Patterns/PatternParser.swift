/// Reads the text of a pattern.
///
/// It knows the whole language and refuses the rest, so what it returns means the same to every later step and to every
/// version of the regex engine.
struct PatternParser {
    /// Bytes; the regex engine's compiled form may not be longer either.
    private static let longest = 1 << 16
    /// How deep brackets may nest; the regex engine's own limit is 250 and the analyses recurse.
    private static let deepest = 100
    /// The highest number in `{2,5}` that the regex engine takes.
    private static let mostRepeats = 65_535

    var cursor: ScalarCursor
    let dialect: PatternDialect
    let terms: [String: [String]]
    let measureWords: MeasureWords
    /// Whether `(?i)` holds here.
    var ignoresCase = false
    /// The look-arounds that the cursor is in, outermost first.
    var looks: [PatternNode.LookAround] = []
    var captures = CaptureTable()
    /// Names of the document variables so far, each once.
    var variables: [String] = []
    private var depth = 0

    private init(_ text: String, dialect: PatternDialect, terms: [String: [String]], measureWords: MeasureWords) {
        cursor = ScalarCursor(text)
        self.dialect = dialect
        self.terms = terms
        self.measureWords = measureWords
    }

    /// The syntax of a pattern; `terms` are the word lists that `{@name}` may name, `measureWords` those for `count[家]`.
    static func parse(
        _ text: String, dialect: PatternDialect, terms: [String: [String]], measureWords: MeasureWords = .none
    ) throws(PatternFault) -> PatternSyntax {
        guard text.utf8.count <= Self.longest else { throw .patternTooLarge(at: 0..<text.utf8.count) }
        var parser = PatternParser(text, dialect: dialect, terms: terms, measureWords: measureWords)
        parser.ignoresCase = parser.cursor.take("(?i)")
        let start = parser.cursor.offset
        let body = try parser.alternation()
        if !parser.cursor.isAtEnd { throw .strayParenthesis(at: parser.cursor.nextRange) }
        let root =
            parser.ignoresCase
            ? PatternNode(.group(body, ignoringCase: true), at: parser.cursor.range(from: start)) : body
        try parser.captures.checkReferences()
        return PatternSyntax(
            root: root, slots: parser.captures.slots, authorGroups: parser.captures.authorGroups, variables: parser.variables)
    }

    var isInLookBehind: Bool { looks.contains { !$0.isAhead } }

    /// Alternatives up to a closing parenthesis or the end.
    mutating func alternation() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        captures.enterAlternation()
        defer { captures.leaveAlternation() }
        var branches = [try sequence()]
        while cursor.take("|") {
            captures.nextAlternative()
            branches.append(try sequence())
        }
        return branches.count == 1 ? branches[0] : PatternNode(.alternation(branches), at: cursor.range(from: start))
    }

    private mutating func sequence() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        var pieces: [PatternNode] = []
        while let next = cursor.next, next != "|", next != ")" {
            pieces.append(try repeated(try atom(next)))
        }
        return pieces.count == 1 ? pieces[0] : PatternNode(.sequence(pieces), at: cursor.range(from: start))
    }

    private mutating func atom(_ next: Unicode.Scalar) throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        switch next {
        case "(": return try group()
        case "[": return try characterClass()
        case "{": return try brace()
        case "\\": return try escape()
        case "…": return try gap()
        case "}": throw .strayBrace(at: cursor.nextRange)
        case "*", "+", "?": throw .nothingToRepeat(at: cursor.nextRange)
        default:
            cursor.advance()
            return PatternNode(plain(next), at: cursor.range(from: start))
        }
    }

    private func plain(_ scalar: Unicode.Scalar) -> PatternNode.Content {
        switch scalar {
        case ".": .oneOf(.anyInLine, ignoringCase: false)
        case "^": .anchor(.lineStart)
        case "$": .anchor(.lineEnd)
        default: .literal(scalar, ignoringCase: ignoresCase)
        }
    }

    private mutating func gap() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        let dots = cursor.take { $0 == "…" }.unicodeScalars.count
        guard dots <= 2 else { throw .longGap(at: cursor.range(from: start)) }
        return PatternNode(.gap(dots == 1 ? .sentence : .paragraph), at: cursor.range(from: start))
    }

    /// The piece with the quantifier behind it.
    private mutating func repeated(_ piece: PatternNode) throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        guard let repetition = try repetition() else { return piece }
        let range = cursor.range(from: start)
        switch piece.content {
        case .gap: throw .repeatedGap(at: range)
        case .anchor, .look: throw .repeatedAssertion(at: range)
        default: break
        }
        let again = cursor.offset
        if try self.repetition() != nil { throw .doubleQuantifier(at: cursor.range(from: again)) }
        return PatternNode(.repetition(piece, repetition), at: piece.range.lowerBound..<again)
    }

    private mutating func repetition() throws(PatternFault) -> PatternNode.Repetition? {
        guard let (minimum, maximum) = try times() else { return nil }
        let preference: PatternNode.Repetition.Preference =
            cursor.take("?") ? .shortest : cursor.take("+") ? .possessive : .longest
        return PatternNode.Repetition(minimum: minimum, maximum: maximum, preference: preference)
    }

    private mutating func times() throws(PatternFault) -> (minimum: Int, maximum: Int?)? {
        if cursor.take("*") { return (0, nil) }
        if cursor.take("+") { return (1, nil) }
        if cursor.take("?") { return (0, 1) }
        return try bounds()
    }

    /// `{2}`, `{2,}` or `{2,5}`; `nil`, with the cursor where it was, for any other brace.
    private mutating func bounds() throws(PatternFault) -> (minimum: Int, maximum: Int?)? {
        guard cursor.next == "{", cursor.scalar(after: 1)?.isDigit == true else { return nil }
        let (position, start) = (cursor.position, cursor.offset)
        cursor.advance()
        let low = cursor.take(while: \.isDigit)
        let high = cursor.take(",") ? cursor.take(while: \.isDigit) : low
        guard cursor.take("}") else {
            cursor.rewind(to: position)
            return nil
        }
        let range = cursor.range(from: start)
        guard let minimum = Int(low), let maximum = Int(high.isEmpty ? low : high), max(minimum, maximum) <= Self.mostRepeats
        else { throw .tooManyRepeats(at: range) }
        guard minimum <= maximum else { throw .boundsOutOfOrder(at: range) }
        return (minimum, high.isEmpty ? nil : maximum)
    }

    /// Runs `body` one level of brackets deeper.
    mutating func nested(
        from start: Int, _ body: (inout PatternParser) throws(PatternFault) -> PatternNode
    ) throws(PatternFault) -> PatternNode {
        guard depth < Self.deepest else { throw .nestedTooDeeply(at: cursor.range(from: start)) }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }
}
