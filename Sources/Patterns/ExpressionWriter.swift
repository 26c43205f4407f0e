/// Writes a pattern in the syntax of the regex engine, remembering which piece each byte came from.
struct ExpressionWriter {
    /// A regular expression in UTF-8 that can be traced back to the pattern's text.
    struct Expression: Sendable {
        fileprivate(set) var bytes: [UInt8] = []
        /// What the callouts ask of figures; see ``FigureCursor/Action``.
        fileprivate(set) var criteria: [FigureCriterion] = []
        /// Where the pieces begin in `bytes`, ascending, with their bytes in the pattern's text.
        fileprivate var origins: [(start: Int, range: Range<Int>)] = []

        /// Bytes of the pattern's text of the piece that holds or ends at an offset into `bytes`.
        func range(at offset: Int) -> Range<Int> {
            let origin = origins.last { $0.start < offset } ?? origins.first
            return origin?.range ?? 0..<0
        }
    }

    /// Longer expressions are refused by the regex engine in any case.
    private static let longest = 1 << 19

    private let syntax: PatternSyntax
    private let dialect: PatternDialect
    private var expression = Expression()

    /// The expression of a pattern without variables.
    static func write(_ syntax: PatternSyntax, dialect: PatternDialect) throws(PatternFault) -> Expression {
        var writer = ExpressionWriter(syntax: syntax, dialect: dialect)
        try writer.write(syntax.root)
        return writer.expression
    }

    private init(syntax: PatternSyntax, dialect: PatternDialect) {
        self.syntax = syntax
        self.dialect = dialect
    }

    private mutating func write(_ node: PatternNode) throws(PatternFault) {
        guard expression.bytes.count <= Self.longest else { throw .patternTooLarge(at: node.range) }
        expression.origins.append((expression.bytes.count, node.range))
        switch node.content {
        case .literal(let scalar, _): put(scalar)
        case .oneOf(let set, _): put(Self.text(of: set))
        case .lineBreak: put(#"\R"#)
        case .anchor(let anchor): put(anchor.rawValue)
        case .sequence(let nodes): for node in nodes { try write(node) }
        case .alternation(let nodes): try write(nodes, separatedBy: "|")
        case .group(let inner, let ignoringCase): try write(inner, openedBy: Self.opening(ignoringCase))
        case .atomic(let inner): try write(inner, openedBy: "(?>")
        case .capture(let inner), .slot(_, let inner): try write(inner, openedBy: "(")
        case .typedSlot(_, let type): put("(" + type.requiredExpression(in: dialect) + ")")
        case .figureSlot(_, let criterion): try write(criterion, at: node.range)
        case .look(let look, let inner): try write(inner, openedBy: look.opening)
        case .repetition(let inner, let repetition): try write(inner, repetition)
        case .backReference(let number): put(Self.reference(to: syntax.authorGroups[number - 1].map { [$0] } ?? []))
        case .slotReference(let name): put(Self.reference(to: syntax.slots.first { $0.name == name }?.groups ?? []))
        case .gap(.sentence): put(#"[^。！？；!?;\n\r]*?"#)
        case .gap(.paragraph): put(#"[^\n\r]*?"#)
        case .words(let words, _): put(words)
        case .variable: preconditionFailure("a pattern is written after its variables have been filled in")
        }
    }

    /// A figure with the markers behind it and, where the rest of the pattern wants those, without them.
    private mutating func write(_ criterion: FigureCriterion, at range: Range<Int>) throws(PatternFault) {
        let known = expression.criteria.firstIndex(of: criterion)
        if known == nil { expression.criteria.append(criterion) }
        let index = known ?? expression.criteria.count - 1
        guard index < FigureSlots.mostCriteria else { throw .tooManySlotTypes(at: range) }
        let forms = [false, true].map { isBare in
            let begin = FigureCursor.Action.begin(criterion: index, isBare: isBare).number
            return "(?C\(begin))(?>.+?(?C\(FigureCursor.Action.end.number)))"
        }
        put("(" + forms.joined(separator: "|") + ")")
    }

    private mutating func put(_ text: String) {
        expression.bytes.append(contentsOf: text.utf8)
    }

    /// A scalar that stands for itself, byte by byte: most of a rule set is of this kind.
    private mutating func put(_ scalar: Unicode.Scalar) {
        if Self.isQuoted(scalar) { expression.bytes.append(UInt8(ascii: "\\")) }
        if let encoded = UTF8.encode(scalar) { expression.bytes.append(contentsOf: encoded) }
    }

    /// The words as one group, those with the same beginning together: `(?:自治(?:区|州)|市)`.
    private mutating func put(_ words: [[Unicode.Scalar]]) {
        var groups: [[ArraySlice<Unicode.Scalar>]] = []
        var firsts: [Unicode.Scalar] = []
        for word in words {
            if let position = firsts.firstIndex(of: word[0]) {
                groups[position].append(word.dropFirst())
            } else {
                firsts.append(word[0])
                groups.append([word.dropFirst()])
            }
        }
        put("(?:")
        for (position, tails) in groups.enumerated() {
            if position > 0 { put("|") }
            put(firsts[position])
            if tails.count > 1 { put("(?:") }
            for (index, tail) in tails.enumerated() {
                if index > 0 { put("|") }
                for scalar in tail { put(scalar) }
            }
            if tails.count > 1 { put(")") }
        }
        put(")")
    }

    private mutating func write(_ nodes: [PatternNode], separatedBy separator: String) throws(PatternFault) {
        for (index, node) in nodes.enumerated() {
            if index > 0 { put(separator) }
            try write(node)
        }
    }

    private mutating func write(_ inner: PatternNode, openedBy opening: String) throws(PatternFault) {
        put(opening)
        try write(inner)
        put(")")
    }

    private mutating func write(
        _ inner: PatternNode, _ repetition: PatternNode.Repetition
    ) throws(PatternFault) {
        // A variable may have become several scalars; one scalar and anything in brackets are repeated as they are.
        if case .sequence = inner.content { try write(inner, openedBy: "(?:") } else { try write(inner) }
        put(repetition.text)
    }

    private static func opening(_ ignoringCase: Bool?) -> String {
        ignoringCase.map { $0 ? "(?i:" : "(?-i:" } ?? "(?:"
    }

    /// A scalar that stands for itself; ASCII signs are quoted whether they need it or not.
    private static func quoted(_ scalar: Unicode.Scalar) -> String {
        isQuoted(scalar) ? "\\" + String(scalar) : String(scalar)
    }

    private static func isQuoted(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && !scalar.isASCIILetter && !scalar.isDigit && scalar.value >= 0x20
    }

    private static func text(of set: CharacterClass) -> String {
        if set == .anyInLine { return "." }
        if !set.isNegated, set.members.count == 1, case .named(let name) = set.members[0], name.first == "\\" { return name }
        let members = set.members.map { member in
            switch member {
            case .scalars(let range) where range.lowerBound == range.upperBound: quoted(range.lowerBound)
            case .scalars(let range): quoted(range.lowerBound) + "-" + quoted(range.upperBound)
            case .named(let name): name
            }
        }
        return (set.isNegated ? "[^" : "[") + members.joined() + "]"
    }

    /// A reference to whichever of the groups has matched.
    private static func reference(to groups: [Int]) -> String {
        let references = groups.map { "\\g{\($0)}" }
        return references.count == 1 ? references[0] : "(?:" + references.joined(separator: "|") + ")"
    }
}

extension PatternNode.LookAround {
    fileprivate var opening: String {
        isAhead ? (isNegative ? "(?!" : "(?=") : (isNegative ? "(?<!" : "(?<=")
    }
}

extension PatternNode.Repetition {
    fileprivate var text: String {
        let bounds =
            switch (minimum, maximum) {
            case (0, nil): "*"
            case (1, nil): "+"
            case (0, 1): "?"
            case (let minimum, nil): "{\(minimum),}"
            case (let minimum, let maximum?): minimum == maximum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
            }
        return bounds + preference.rawValue
    }
}

extension SlotType {
    /// The expression of a type that the parser has let pass.
    fileprivate func requiredExpression(in dialect: PatternDialect) -> String {
        guard let expression = expression(in: dialect) else { preconditionFailure("the parser refuses types without expression") }
        return expression
    }
}
