import Localization

/// Reads a formula by recursive descent: comparisons of sums of products of powers.
struct FormulaParser {
    /// Longest formula in bytes; enough for any that a person can read.
    private static let longest = 2000
    /// Deepest nesting of brackets, signs and exponents.
    private static let deepest = 50

    private(set) var builder: FormulaBuilder
    private var lexer: FormulaLexer
    private var token: FormulaToken
    private var depth = 0

    init(_ text: String, names: FormulaNames) throws(FormulaFault) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longest else {
            throw .tooLong(limit: Self.longest, at: bytes.count..<bytes.count)
        }
        builder = FormulaBuilder(bytes, names: names)
        lexer = FormulaLexer(bytes)
        token = try lexer.next()
    }

    private mutating func advance() throws(FormulaFault) { token = try lexer.next() }

    /// `甲 >= 乙 >= 丙`: each side with its neighbour.
    mutating func formula() throws(FormulaFault) -> [Formula.Comparison] {
        var comparisons: [Formula.Comparison] = []
        var left = try sum()
        while case .comparison(let sign) = token.kind {
            let range = token.range
            try advance()
            let right = try sum()
            comparisons.append(try builder.comparison(left, sign, right, signAt: range))
            left = right
        }
        if token.kind == .closing { throw .strayBracket(at: token.range) }
        guard token.kind == .end else { throw .missingSign(before: builder.text(token.range), at: token.range) }
        guard !comparisons.isEmpty else { throw .noComparison(at: left.range) }
        return comparisons
    }

    private mutating func sum() throws(FormulaFault) -> FormulaPart {
        var left = try product()
        while case .sign(let operation) = token.kind, operation == .add || operation == .subtract {
            let sign = token.range
            try advance()
            left = try builder.operation(operation, left, try product(), signAt: sign)
        }
        return left
    }

    private mutating func product() throws(FormulaFault) -> FormulaPart {
        var left = try signed()
        while case .sign(let operation) = token.kind, operation == .multiply || operation == .divide {
            let sign = token.range
            try advance()
            left = try builder.operation(operation, left, try signed(), signAt: sign)
        }
        return left
    }

    /// A minus sign binds weaker than a power: −2^2 is −4.
    private mutating func signed() throws(FormulaFault) -> FormulaPart {
        guard case .sign(let operation) = token.kind, operation == .add || operation == .subtract else { return try power() }
        let start = token.range
        try advance()
        try enter(at: start)
        defer { depth -= 1 }
        let operand = try signed()
        if operation == .add { return operand }
        return try builder.negation(of: operand, at: start.lowerBound..<operand.range.upperBound)
    }

    /// Powers of powers are read from the right: 2^3^2 is 2^9.
    private mutating func power() throws(FormulaFault) -> FormulaPart {
        let base = try primary()
        guard token.kind == .sign(.power) else { return base }
        let sign = token.range
        try advance()
        try enter(at: sign)
        defer { depth -= 1 }
        return try builder.operation(.power, base, try signed(), signAt: sign)
    }

    private mutating func primary() throws(FormulaFault) -> FormulaPart {
        let range = token.range
        switch token.kind {
        case .figure:
            try advance()
            return try builder.figure(at: range)
        case .name:
            try advance()
            return token.kind == .opening ? try function(at: range) : try builder.name(at: range)
        case .opening:
            let (part, range) = try bracket()
            return part.spanning(range)
        default:
            throw .missingOperand(before: builder.text(range), at: range)
        }
    }

    /// The part within brackets, and the range of both.
    private mutating func bracket() throws(FormulaFault) -> (part: FormulaPart, range: Range<Int>) {
        let opening = token.range
        try enter(at: opening)
        defer { depth -= 1 }
        try advance()
        let part = try sum()
        if case .comparison = token.kind { throw .comparisonInBrackets(at: token.range) }
        if token.kind == .end { throw .unclosedBracket(at: opening) }
        guard token.kind == .closing else { throw .missingSign(before: builder.text(token.range), at: token.range) }
        let range = opening.lowerBound..<token.range.upperBound
        try advance()
        return (part, range)
    }

    private mutating func function(at range: Range<Int>) throws(FormulaFault) -> FormulaPart {
        let name = builder.text(range)
        guard let function = Formula.Function(name) else {
            throw .unknownFunction(name, isSlot: builder.isKnown(name), at: range)
        }
        let (argument, brackets) = try bracket()
        return try builder.function(function, of: argument, at: range.lowerBound..<brackets.upperBound)
    }

    private mutating func enter(at range: Range<Int>) throws(FormulaFault) {
        depth += 1
        guard depth <= Self.deepest else { throw .tooDeep(limit: Self.deepest, at: range) }
    }
}
