extension PatternParser {
    /// What opens a look at the neighbouring text.
    private static let lookOpenings: [(opening: String, look: PatternNode.LookAround)] = [
        ("(?=", PatternNode.LookAround(isAhead: true, isNegative: false)),
        ("(?!", PatternNode.LookAround(isAhead: true, isNegative: true)),
        ("(?<=", PatternNode.LookAround(isAhead: false, isNegative: false)),
        ("(?<!", PatternNode.LookAround(isAhead: false, isNegative: true)),
    ]

    /// Anything that begins with a parenthesis.
    mutating func group() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        if cursor.scalar(after: 1) == "?" { return try specialGroup(from: start) }
        cursor.advance()
        captures.addAuthorGroup(captures: !isInLookBehind)
        let body = try contents(from: start)
        let range = cursor.range(from: start)
        return PatternNode(isInLookBehind ? .group(body, ignoringCase: nil) : .capture(body), at: range)
    }

    /// Anything that begins with `(?`.
    private mutating func specialGroup(from start: Int) throws(PatternFault) -> PatternNode {
        for (opening, look) in Self.lookOpenings where cursor.take(opening) {
            return try self.look(look, from: start)
        }
        if cursor.take("(?:") { return try plainGroup(from: start, ignoringCase: nil) }
        if cursor.take("(?i:") { return try plainGroup(from: start, ignoringCase: true) }
        if cursor.take("(?-i:") { return try plainGroup(from: start, ignoringCase: false) }
        if cursor.take("(?>") { return PatternNode(.atomic(try contents(from: start)), at: cursor.range(from: start)) }
        throw unknownGroup(from: start)
    }

    /// The pieces up to the closing parenthesis, and past it.
    mutating func contents(from start: Int) throws(PatternFault) -> PatternNode {
        let opening = cursor.range(from: start)
        let body = try nested(from: start) { parser throws(PatternFault) in try parser.alternation() }
        guard cursor.take(")") else { throw .unclosedGroup(at: opening) }
        return body
    }

    private mutating func plainGroup(from start: Int, ignoringCase: Bool?) throws(PatternFault) -> PatternNode {
        let outer = ignoresCase
        ignoresCase = ignoringCase ?? outer
        defer { ignoresCase = outer }
        return PatternNode(.group(try contents(from: start), ignoringCase: ignoringCase), at: cursor.range(from: start))
    }

    private mutating func look(_ look: PatternNode.LookAround, from start: Int) throws(PatternFault) -> PatternNode {
        looks.append(look)
        defer { looks.removeLast() }
        var body = try contents(from: start)
        if !look.isAhead { body = try LookBehind.fixingLength(of: body) }
        return PatternNode(.look(look, body), at: cursor.range(from: start))
    }

    private mutating func unknownGroup(from start: Int) -> PatternFault {
        let isNamed = ["(?<", "(?P<", "(?'"].contains { cursor.isAt($0) }
        let isFlag = cursor.isAt("(?i)")
        cursor.advance(by: isFlag ? 4 : 3)
        let range = cursor.range(from: start)
        return isNamed ? .namedGroup(at: range) : isFlag ? .lateFlag(at: range) : .unknownGroupKind(at: range)
    }
}
