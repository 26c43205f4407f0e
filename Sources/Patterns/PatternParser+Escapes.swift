extension PatternParser {
    /// What a backslash and the characters behind it stand for.
    enum Escape {
        case scalar(Unicode.Scalar)
        /// A set of scalars that the regex engine knows by name.
        case named(String)
        /// A letter that means something outside brackets only, or nothing at all.
        case letter(Unicode.Scalar)
    }

    private static let controls: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "r": "\r", "t": "\t", "f": "\u{C}", "e": "\u{1B}", "a": "\u{7}",
    ]
    private static let anchors: [Unicode.Scalar: PatternNode.Anchor] = [
        "A": .subjectStart, "z": .subjectEnd, "Z": .subjectEndOrFinalBreak, "b": .wordBoundary, "B": .noWordBoundary,
    ]

    /// By a bare script name PCRE2 also means what other scripts share with it, and 。 and 《 are no Chinese characters.
    private static let scripts = ["Han": "sc:Han", "^Han": "^sc:Han"]

    /// A backslash and what belongs to it, outside brackets.
    mutating func escape() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        let content: PatternNode.Content
        switch try escaped() {
        case .scalar(let scalar): content = .literal(scalar, ignoringCase: ignoresCase)
        case .named(let name):
            content = .oneOf(CharacterClass(isNegated: false, members: [.named(name)]), ignoringCase: ignoresCase)
        case .letter("R"): content = .lineBreak
        case .letter("k"): content = .slotReference(try referenceName(from: start))
        case .letter("g"): content = .backReference(try referenceNumber(from: start))
        case .letter(let letter) where letter.isDigit && letter != "0":
            content = .backReference(try number(String(letter) + cursor.take(while: \.isDigit), from: start))
        case .letter(let letter):
            guard let anchor = Self.anchors[letter] else { throw .unknownEscape(letter, at: cursor.range(from: start)) }
            content = .anchor(anchor)
        }
        let piece = PatternNode(content, at: cursor.range(from: start))
        if piece.isReference { captures.addReference(piece) }
        return piece
    }

    /// Reads a backslash and the characters behind it as far as they mean the same in and out of brackets.
    mutating func escaped() throws(PatternFault) -> Escape {
        let start = cursor.offset
        cursor.advance()
        guard let letter = cursor.next else { throw .trailingBackslash(at: cursor.range(from: start)) }
        cursor.advance()
        guard letter.isASCIILetter || letter.isDigit else { return .scalar(letter) }
        if let control = Self.controls[letter] { return .scalar(control) }
        switch letter {
        case "d", "D", "w", "W", "s", "S", "h", "H", "v", "V": return .named("\\" + String(letter))
        case "x": return .scalar(try hexadecimal(from: start))
        case "p", "P": return .named(try property(letter, from: start))
        default: return .letter(letter)
        }
    }

    /// `41` or `{4E00}` behind `\x`.
    private mutating func hexadecimal(from start: Int) throws(PatternFault) -> Unicode.Scalar {
        let isBraced = cursor.take("{")
        var digits = 0
        let text = cursor.take { scalar in
            digits += 1
            return scalar.properties.isASCIIHexDigit && (isBraced || digits <= 2)
        }
        let isClosed = isBraced ? cursor.take("}") : text.utf8.count == 2
        guard isClosed, let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw .badCodePoint(at: cursor.range(from: start))
        }
        return scalar
    }

    /// `{Han}`, `{^Lu}` or `L` behind `\p`.
    private mutating func property(_ letter: Unicode.Scalar, from start: Int) throws(PatternFault) -> String {
        let isBraced = cursor.take("{")
        var count = 0
        let name = cursor.take { scalar in
            count += 1
            return isBraced ? scalar.isASCIILetter || "_^&".unicodeScalars.contains(scalar) : count == 1 && scalar.isASCIILetter
        }
        guard !name.isEmpty, !isBraced || cursor.take("}") else { throw .badProperty(at: cursor.range(from: start)) }
        return "\\\(letter){\(Self.scripts[name] ?? name)}"
    }

    /// `{name}` behind `\k`.
    private mutating func referenceName(from start: Int) throws(PatternFault) -> String {
        guard cursor.take("{") else { throw .badReference(at: cursor.range(from: start)) }
        let name = cursor.take { $0 != "}" }
        guard cursor.take("}") else { throw .badReference(at: cursor.range(from: start)) }
        return name
    }

    /// `{1}` behind `\g`.
    private mutating func referenceNumber(from start: Int) throws(PatternFault) -> Int {
        guard cursor.take("{") else { throw .badReference(at: cursor.range(from: start)) }
        let digits = cursor.take(while: \.isDigit)
        guard cursor.take("}") else { throw .badReference(at: cursor.range(from: start)) }
        return try number(digits, from: start)
    }

    private func number(_ digits: String, from start: Int) throws(PatternFault) -> Int {
        guard let number = Int(digits), number > 0 else { throw .badReference(at: cursor.range(from: start)) }
        return number
    }
}
