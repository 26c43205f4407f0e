extension PatternParser {
    private static let posixNames: Set<String> = [
        "alpha", "lower", "upper", "alnum", "ascii", "blank", "cntrl", "digit", "graph", "print", "punct", "space", "word",
        "xdigit",
    ]

    /// `[…]`: nothing of the pattern language's own is special in it.
    mutating func characterClass() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        cursor.advance()
        let opening = cursor.range(from: start)
        let isNegated = cursor.take("^")
        var members: [CharacterClass.Member] = []
        // A closing bracket right behind the opening one is a member, as in every regex engine.
        repeat {
            members.append(try member(openedAt: opening))
        } while cursor.next != "]"
        cursor.advance()
        let content = PatternNode.Content.oneOf(
            CharacterClass(isNegated: isNegated, members: members), ignoringCase: ignoresCase)
        return PatternNode(content, at: cursor.range(from: start))
    }

    /// A scalar, a range or a named set.
    private mutating func member(openedAt opening: Range<Int>) throws(PatternFault) -> CharacterClass.Member {
        let start = cursor.offset
        let first = try bound(openedAt: opening)
        guard case .scalars(let low) = first, cursor.next == "-", let second = cursor.scalar(after: 1), second != "]" else {
            if cursor.isAtEnd { throw .unclosedClass(at: opening) }
            return first
        }
        cursor.advance()
        guard case .scalars(let high) = try bound(openedAt: opening) else {
            throw .rangeToNamedSet(at: cursor.range(from: start))
        }
        guard low.lowerBound <= high.upperBound else { throw .rangeOutOfOrder(at: cursor.range(from: start)) }
        if cursor.isAtEnd { throw .unclosedClass(at: opening) }
        return .scalars(low.lowerBound...high.upperBound)
    }

    /// One end of a range, or a named set.
    private mutating func bound(openedAt opening: Range<Int>) throws(PatternFault) -> CharacterClass.Member {
        let start = cursor.offset
        guard let scalar = cursor.next else { throw .unclosedClass(at: opening) }
        if cursor.isAt("{@") {
            cursor.advance(by: 2)
            throw .wordsInClass(at: cursor.range(from: start))
        }
        if cursor.isAt("[:"), let name = try posixName() { return .named(name) }
        guard scalar == "\\" else {
            cursor.advance()
            return .scalars(scalar...scalar)
        }
        switch try escaped() {
        case .scalar(let scalar): return .scalars(scalar...scalar)
        case .named(let name): return .named(name)
        case .letter("b"): return .scalars("\u{8}"..."\u{8}")
        case .letter(let letter): throw .unknownEscape(letter, at: cursor.range(from: start))
        }
    }

    /// `[:alpha:]`, or `nil`, with the cursor where it was, for a bracket and a colon that are just members.
    private mutating func posixName() throws(PatternFault) -> String? {
        let (position, start) = (cursor.position, cursor.offset)
        cursor.advance(by: 2)
        let sign = cursor.take("^") ? "^" : ""
        let name = cursor.take(while: \.isASCIILetter)
        guard cursor.take(":]") else {
            cursor.rewind(to: position)
            return nil
        }
        guard Self.posixNames.contains(name) else {
            throw .unknownSetName(name, among: Self.posixNames.sorted(), at: cursor.range(from: start))
        }
        return "[:\(sign)\(name):]"
    }
}
