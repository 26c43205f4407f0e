import Synchronization

/// A compiled pattern of the rule language; docs/patterns.md describes it for authors.
package final class Pattern: Sendable {
    /// The text as written in the rule file.
    package let text: String
    package let dialect: PatternDialect
    /// Names of the slots, in the order in which they first stand in the pattern.
    package let slots: [String]
    /// Whether any slot takes recognised figures, so that a search needs the ``FigureMarks`` of its text.
    package let takesFigures: Bool
    /// What a text must hold for this pattern to match in it.
    package let prefilter: Prefilter
    /// For each literal of ``prefilter`` where it begins in bytes from the beginning of a match, behind which it may lie as well;
    /// `nil` where one of them may be anywhere.
    package let literalPlaces: [ClosedRange<Int>]?
    /// Names of the document variables that the pattern refers to; with any, it must be ``resolved(with:)`` before use.
    package let variables: [String]
    let syntax: PatternSyntax
    /// Empty while variables are open, and until the first use of a pattern that was vouched for.
    private let madeEngine = AtomicLazyReference<PatternEngine>()

    /// Compiles a pattern; `terms` are the word lists that `{@name}` may name, `measureWords` the words for `count[家]`.
    ///
    /// - Parameters:
    ///   - isProven: Whether the pattern is known to compile, as tests prove of the built-in ones: then it is only taken apart
    ///     now, and compiled when a text first needs it. Few documents need more than a part of all patterns.
    ///   - hasPrefilter: False where something else says in which texts the pattern has a chance, so that its own literals need
    ///     not be worked out.
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
        self.syntax = syntax
        slots = syntax.slots.map(\.name)
        takesFigures = syntax.slots.contains { $0.types.contains { $0?.kind.isFigure == true } }
        variables = syntax.variables
        (prefilter, literalPlaces) = hasPrefilter ? RequiredLiterals.prefilter(of: syntax.root) : (.always, nil)
        if isCompiledNow, variables.isEmpty { _ = madeEngine.storeIfNil(try syntax.compiled(for: dialect)) }
    }

    /// What runs the pattern, made now if it is not there yet; of two workers that make it at once, one wins.
    var engine: PatternEngine {
        if let engine = madeEngine.load() { return engine }
        precondition(variables.isEmpty, "a pattern with document variables is resolved before it runs")
        do {
            return madeEngine.storeIfNil(try syntax.compiled(for: dialect))
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
        guard let filled = syntax.filling(values: variables) else { return nil }
        do {
            return try Pattern(text, dialect: dialect, syntax: filled, isCompiledNow: true)
        } catch {
            // The pattern compiled with a short value, so this one makes it too large: nothing is as long as that.
            return nil
        }
    }
}
