import Checks
import Diagnostics
import DocumentModel
import Localization
import Patterns
import RuleModel
import SourceText
import Testing

/// A `count` rule, to be tried on short texts: what it finds and what it says it has verified.
struct CountBench: Sendable {
    private let rules: RuleSet

    /// - Parameter keys: The value of `count:` in flow style.
    init(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = "rules:\n  - id: test/count\n    level: error\n    count: \(keys)\n"
        let file = RuleFile(source: SourceFile(path: "test.yaml", text: text)) { name in
            .failure(InputError(path: name, message: LocalizedText(verbatim: "?"), hint: LocalizedText(verbatim: "?")))
        }
        let loaded = RuleLoader(catalogue: [CountCheck.self]).load([file])
        for problem in loaded.problems { Issue.record(Comment(rawValue: problem.message.zh), sourceLocation: sourceLocation) }
        rules = loaded.rules
    }

    /// What the rule stands for.
    var expansion: [Expansion] { rules.rules.first?.check.expansion ?? [] }

    func run(_ text: String) -> (findings: [Finding], verifications: [Verification]) {
        guard let rule = rules.rules.first else { return ([], []) }
        let document = Document(reading: SourceFile(path: "test.txt", text: text), format: .plainText)
        let matcher = DocumentMatcher(document: document, index: rules.index, scratch: MatchScratch())
        let scope = ScopeResolver(matcher: matcher, parts: [:]).resolve(rule.scope)
        let findings = rule.check.findings(in: CheckContext(matcher: matcher, scope: scope))
        return (findings, matcher.takeVerifications())
    }

    /// What came of each announcement, in the order of the text: `=` holds, `≠` fails, `?` is open; each with the figure.
    func outcomes(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return run(text).verifications.map { verification in
            let sign =
                switch verification.outcome {
                case .holds: "="
                case .fails: "≠"
                case .open: "?"
                }
            return sign + verification.operands.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
        }
    }

    /// Why the first announcement that was left open was.
    func doubt(_ text: String) -> String? {
        run(text).verifications.lazy.compactMap { verification -> String? in
            guard case .open(let reason) = verification.outcome else { return nil }
            return reason.zh
        }.first
    }
}
