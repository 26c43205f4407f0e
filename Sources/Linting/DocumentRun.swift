import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// One document made ready for its rules: its kind, its variables and its parts are known.
struct DocumentRun {
    let document: Document
    let format: DocumentFormat
    let kind: String?
    let matcher: DocumentMatcher
    private let resolver: ScopeResolver
    /// What most rules look at, resolved once.
    private let wholeDocument: ResolvedScope

    /// - Parameters:
    ///   - kind: The kind to assume instead of recognising one.
    ///   - variables: Values that go before what the document says of itself.
    init(
        _ source: SourceFile, format: DocumentFormat, rules: RuleSet, kind: String?, variables: [String: String],
        scratch: LintScratch
    ) {
        let document = Document(reading: source, format: format)
        self.document = document
        self.format = format
        let matcher = DocumentMatcher(document: document, index: rules.index, scratch: scratch.match)
        let plain = ScopeResolver(matcher: matcher, parts: [:])
        let recognised = kind ?? Self.recognise(rules.kinds, matcher: matcher, resolver: plain)
        matcher.define(Self.values(of: rules.variables, matcher: matcher, resolver: plain))
        matcher.define(variables)
        self.kind = recognised
        self.matcher = matcher
        let year = matcher.variables["year"].flatMap { Int($0) }
        let providers = rules.partProviders.filter { $0.isActive(format: format, kind: recognised, year: year) }
        let parts = Self.parts(providers, matcher: matcher, resolver: plain)
        resolver = ScopeResolver(matcher: matcher, parts: parts)
        wholeDocument = plain.resolve(.document)
    }

    var year: Int? { matcher.variables["year"].flatMap { Int($0) } }

    func isActive(_ rule: Rule) -> Bool { rule.isActive(format: format, kind: kind, year: year) }

    /// What came of one rule.
    struct Outcome {
        /// Exceptions taken out, in the order the check gives.
        let findings: [Finding]
        /// The relations between figures that the check looked at.
        let relations: [Verification]
    }

    /// What the check of a rule is given.
    func context(of rule: Rule) -> CheckContext {
        let scope = rule.scope.isWholeDocument ? wholeDocument : resolver.resolve(rule.scope)
        return CheckContext(matcher: matcher, scope: scope, exceptions: rule.exceptions)
    }

    /// Runs one rule over the document.
    func apply(_ rule: Rule) -> Outcome {
        guard matcher.hasChance(rule.triggers) else { return Outcome(findings: [], relations: []) }
        let context = context(of: rule)
        let findings = rule.check.findings(in: context)
        let relations = matcher.takeVerifications()
        // A pattern that gave up has not shown that something is missing; the run reports it as a problem.
        if type(of: rule.check).judgesAbsence, matcher.givenUp.contains(where: { $0.owner == rule.id }) {
            return Outcome(findings: [], relations: relations.map { $0.isFailure ? $0.left(open: .gaveUp) : $0 })
        }
        guard !rule.exceptions.isEmpty else { return Outcome(findings: findings, relations: relations) }
        return Outcome(
            findings: findings.filter { !context.isExcused($0.range) },
            relations: relations.map { $0.isFailure && context.isExcused($0.range) ? $0.left(open: .excused) : $0 })
    }

    // MARK: Preparation

    /// The kind with most of its signs in the document; of several, the first.
    ///
    /// A plan report filed under the work reports of its year bears their title beside its own.
    private static func recognise(
        _ kinds: [DocumentKind], matcher: DocumentMatcher, resolver: ScopeResolver
    ) -> String? {
        let counts = kinds.map { kind in
            kind.signs.count { !matcher.matches(of: $0.pattern, in: resolver.resolve($0.scope)).isEmpty }
        }
        guard let most = counts.max(), most > 0 else { return nil }
        return counts.firstIndex(of: most).map { kinds[$0].id }
    }

    /// The first source that matches gives a variable its value.
    private static func values(
        of sources: [VariableSource], matcher: DocumentMatcher, resolver: ScopeResolver
    ) -> [String: String] {
        var values: [String: String] = [:]
        for source in sources where values[source.name] == nil {
            guard let match = matcher.matches(of: source.pattern, in: resolver.resolve(source.scope)).first,
                let text = match.slots[source.slot]
            else { continue }
            values[source.name] = source.isNumeric ? ChineseNumeral.value(of: text).map { String($0) } : text
        }
        return values
    }

    private static func parts(
        _ providers: [Rule], matcher: DocumentMatcher, resolver: ScopeResolver
    ) -> [String: Range<Int>] {
        var parts: [String: Range<Int>] = [:]
        for rule in providers {
            let context = CheckContext(matcher: matcher, scope: resolver.resolve(rule.scope), exceptions: rule.exceptions)
            parts.merge(rule.check.parts(in: context)) { first, _ in first }
        }
        return parts
    }
}
