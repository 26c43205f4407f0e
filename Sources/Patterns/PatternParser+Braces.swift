extension PatternParser {
    /// Characters of the longest number that may be added to a variable, its sign included.
    private static let longestSum = 10

    /// Anything that begins with a brace and is not a quantifier: a slot, a word list or a document variable.
    mutating func brace() throws(PatternFault) -> PatternNode {
        let start = cursor.offset
        if cursor.take("{@") { return try words(from: start) }
        if cursor.take("{=") { return try variable(from: start) }
        cursor.advance()
        if let next = cursor.next, next.isDigit || next == "," {
            _ = cursor.take { $0.isDigit || $0 == "," }
            let isWhole = cursor.take("}")
            throw .badQuantifier(isWhole: isWhole, at: cursor.range(from: start))
        }
        return try slot(from: start)
    }

    /// The name up to what ends it, with its bytes.
    private mutating func name(
        from start: Int, endingAt isEnd: (Unicode.Scalar) -> Bool
    ) throws(PatternFault) -> (name: String, range: Range<Int>) {
        let opening = cursor.range(from: start)
        let begin = cursor.offset
        let name = cursor.take { !isEnd($0) && $0 != "{" }
        let range = cursor.range(from: begin)
        if cursor.isAtEnd || cursor.next == "{" { throw .unclosedBrace(at: opening) }
        guard Self.isName(name) else { throw .badName(name, at: range.isEmpty ? opening : range) }
        return (name, range)
    }

    /// Letters of any script, digits, `_` and `-`, with a letter or `_` in front.
    private static func isName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
        return name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isDigit || $0 == "_" || $0 == "-" }
    }

    private mutating func slot(from start: Int) throws(PatternFault) -> PatternNode {
        let (name, nameRange) = try name(from: start) { $0 == ":" || $0 == "：" || $0 == "}" }
        if cursor.take("}") { throw .slotWithoutType(name, at: cursor.range(from: start)) }
        cursor.advance()
        if let look = looks.first(where: { $0.isNegative || !$0.isAhead }) {
            throw .slotInLook(name, isNegative: look.isNegative, at: nameRange)
        }
        guard captures.addSlot(name) else { throw .slotTwice(name, at: nameRange) }
        switch cursor.next {
        case "(": return try literalSlot(name, from: start)
        case "（": throw .fullWidthParenthesis(at: cursor.nextRange)
        default: return try typedSlot(name, from: start)
        }
    }

    private mutating func literalSlot(_ name: String, from start: Int) throws(PatternFault) -> PatternNode {
        let open = cursor.offset
        cursor.advance()
        let body = try contents(from: open)
        guard cursor.take("}") else { throw .slotNotClosed(at: cursor.nextRange.isEmpty ? start..<open : cursor.nextRange) }
        return PatternNode(.slot(name: name, body), at: cursor.range(from: start))
    }

    private mutating func typedSlot(_ name: String, from start: Int) throws(PatternFault) -> PatternNode {
        let opening = cursor.range(from: start)
        let begin = cursor.offset
        let typeName = cursor.take { $0 != "}" && $0 != "{" }
        let range = cursor.range(from: begin)
        guard let type = SlotType(named: typeName) else {
            throw .unknownType(typeName, of: name, at: range.isEmpty ? opening : range)
        }
        guard cursor.take("}") else { throw .unclosedBrace(at: opening) }
        captures.setType(type, ofSlot: name)
        let place = cursor.range(from: start)
        guard type.kind.isFigure else { return PatternNode(.typedSlot(name: name, type), at: place) }
        return PatternNode(.figureSlot(name: name, try criterion(of: type, typeName, at: range)), at: place)
    }

    /// What a slot of a type asks of figures; `name` is the type as it is written at `range`.
    private func criterion(
        of type: SlotType, _ name: String, at range: Range<Int>
    ) throws(PatternFault) -> FigureCriterion {
        guard dialect == .reading else { throw .typeNeedsReadingView(name, at: range) }
        guard let word = type.classifier else { return FigureCriterion(type, measureWord: nil) }
        guard let number = measureWords.number(of: word) else {
            // The word is followed by the bracket that ends the type.
            let end = range.upperBound - 1
            throw .unknownMeasureWord(word, among: measureWords.names, at: end - word.utf8.count..<end)
        }
        return FigureCriterion(type, measureWord: number)
    }

    private mutating func words(from start: Int) throws(PatternFault) -> PatternNode {
        let (name, range) = try name(from: start) { $0 == "}" }
        cursor.advance()
        guard let list = terms[name] else { throw .unknownTerms(name, among: terms.keys.sorted(), at: range) }
        guard !list.isEmpty, !list.contains("") else { throw .emptyWord(in: name, at: range) }
        let words = Set(list.map { Array($0.unicodeScalars) }).sorted { left, right in
            left.count != right.count ? left.count > right.count : left.lexicographicallyPrecedes(right)
        }
        return PatternNode(.words(words, ignoringCase: ignoresCase), at: cursor.range(from: start))
    }

    private mutating func variable(from start: Int) throws(PatternFault) -> PatternNode {
        let opening = cursor.range(from: start)
        let begin = cursor.offset
        let body = cursor.take { $0 != "}" && $0 != "{" }
        let range = cursor.range(from: begin)
        guard cursor.take("}") else { throw .unclosedBrace(at: opening) }
        let (name, sum) = Self.splittingArithmetic(of: body)
        guard Self.isName(name) else { throw .badName(name, at: range.isEmpty ? opening : range) }
        guard sum.count <= Self.longestSum else { throw .sumTooLarge(at: range) }
        if !variables.contains(name) { variables.append(name) }
        let content = PatternNode.Content.variable(name: name, adding: Int(sum), ignoringCase: ignoresCase)
        return PatternNode(content, at: cursor.range(from: start))
    }

    /// `year-1` as `year` and `-1`: a sign and digits at the end are arithmetic, not part of the name.
    private static func splittingArithmetic(of body: String) -> (name: String, sum: Substring) {
        let digits = body.reversed().prefix { ("0"..."9").contains($0) }.count
        guard digits > 0, let sign = body.dropLast(digits).last, sign == "+" || sign == "-" else { return (body, "") }
        return (String(body.dropLast(digits + 1)), body.suffix(digits + 1))
    }
}
