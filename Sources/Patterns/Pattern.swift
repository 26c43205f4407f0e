/// A compiled pattern of the rule language; docs/patterns.md describes it for authors.
package final class Pattern: Sendable {
    /// The text as written in the rule file.
    package let text: String
    package let dialect: PatternDialect
    /// Names of the slots, in the order in which they first stand in the pattern.
    package let slots: [String]
    /// Whether any slot takes recognised figures, so that a search needs the ``FigureMarks`` of its text.
    package let takesFigures: Bool
    /// Names of the document variables that the pattern refers to; with any, it must be ``resolved(with:)`` before use.
    package let variables: [String]
    /// The slots with the groups that fill them.
    let captures: [PatternSyntax.Slot]
    /// Beside a literal of ``prefilter``, one of each of these sets must stand in a text for the pattern to match in it.
    package let companions: [[[UInt8]]]
    private let form: Form
    /// Empty while variables are open, and until the first use of a pattern that was vouched for.
    private let madeEngine = SharedReference<PatternEngine>()

    /// What the engine is made of.
    private enum Form: Sendable {
        case syntax(PatternSyntax, prefilter: Prefilter, places: [ClosedRange<Int>]?)
        /// All of that worked out before.
        case packed(PackedExpression)
    }

    /// Compiles a pattern; `terms` are the word lists that `{@name}` may name, `measureWords` the words for `count[家]`.
    ///
    /// - Parameters:
    ///   - isProven: Whether the pattern is known to compile, as tests prove of the built-in ones: then it is only taken apart
    ///     now, and compiled when a text first needs it. Few documents need more than a part of all patterns.
    ///   - hasPrefilter: False where something else says in which texts the pattern has a chance, so that its own literals are not
    ///     looked for beforehand.
    /// - Complexity: O(text and the words in it), some microseconds.
    package convenience init(
        _ text: String, dialect: PatternDialect = .reading, terms: [String: [String]] = [:],
        measureWords: MeasureWords = .none, isProven: Bool = false, hasPrefilter: Bool = true
    ) throws(PatternFault) {
        let syntax = try PatternParser.parse(text, dialect: dialect, terms: terms, measureWords: measureWords)
        if !isProven {
            try syntax.check(text, dialect: dialect)
            // Faults are to be found now, not with the first document that has a value.
            if !syntax.variables.isEmpty { _ = try syntax.filling { _, _ in "1" }.compiled(for: dialect) }
        }
        try self.init(text, dialect: dialect, syntax: syntax, isCompiledNow: !isProven, hasPrefilter: hasPrefilter)
    }

    private init(
        _ text: String, dialect: PatternDialect, syntax: PatternSyntax, isCompiledNow: Bool, hasPrefilter: Bool = true
    ) throws(PatternFault) {
        self.text = text
        self.dialect = dialect
        captures = syntax.slots
        slots = captures.map(\.name)
        takesFigures = captures.contains(where: \.takesFigures)
        variables = syntax.variables
        let demand = RequiredLiterals.demand(of: syntax.root, isFiltered: hasPrefilter)
        companions = demand.companions
        form = .syntax(syntax, prefilter: demand.filter, places: demand.starts)
        if isCompiledNow, variables.isEmpty { _ = madeEngine.storeIfNil(try syntax.compiled(for: dialect)) }
    }

    /// A pattern without variables that was worked out before; see ``pack(into:)``.
    init(_ text: String, dialect: PatternDialect, captures: [PatternSyntax.Slot], _ expression: PackedExpression) {
        self.text = text
        self.dialect = dialect
        self.captures = captures
        slots = captures.map(\.name)
        takesFigures = captures.contains(where: \.takesFigures)
        variables = []
        companions = expression.companions
        form = .packed(expression)
    }

    /// What a text must hold for this pattern to match in it.
    package var prefilter: Prefilter {
        switch form {
        case .syntax(_, let prefilter, _): prefilter
        case .packed(let expression): expression.prefilter
        }
    }

    /// For each literal of ``prefilter`` where it begins in bytes from the beginning of a match, behind which it may lie as well;
    /// `nil` where one of them may be anywhere, and for a packed pattern, whose literals are in an index already.
    package var literalPlaces: [ClosedRange<Int>]? {
        if case .syntax(_, _, let places) = form { places } else { nil }
    }

    /// The pattern taken apart; `nil` for a packed one.
    var syntax: PatternSyntax? {
        if case .syntax(let syntax, _, _) = form { syntax } else { nil }
    }

    /// What runs the pattern, made now if it is not there yet; of two workers that make it at once, one wins.
    var engine: PatternEngine {
        if let engine = madeEngine.load() { return engine }
        precondition(variables.isEmpty, "a pattern with document variables is resolved before it runs")
        do {
            let made =
                switch form {
                case .syntax(let syntax, _, _): try syntax.compiled(for: dialect)
                case .packed(let expression): try expression.compiled(for: text)
                }
            return madeEngine.storeIfNil(made)
        } catch {
            preconditionFailure("the pattern “\(text)” was vouched for and does not compile: \(error.message.en)")
        }
    }

    /// The pattern with the values of document variables filled in.
    ///
    /// `nil` where a value is unknown or empty, where a number is to be added to one that is no decimal integer, or where a
    /// value is too long to be searched for.
    package func resolved(with variables: [String: String]) -> Pattern? {
        if self.variables.isEmpty { return self }
        guard let filled = syntax?.filling(values: variables) else { return nil }
        do {
            return try Pattern(text, dialect: dialect, syntax: filled, isCompiledNow: true)
        } catch {
            // The pattern compiled with a short value, so this one makes it too large: nothing is as long as that.
            return nil
        }
    }
}
