import Patterns
import RuleModel

extension TextPattern {
    /// Words of which a match holds at least one; empty where the pattern has no such words.
    var literals: [String] {
        guard case .anyOf(let alternatives) = pattern.prefilter else { return [] }
        return alternatives.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether every document variable it names is known, so that the absence of a match means something.
    func isDecidable(in context: CheckContext) -> Bool {
        pattern.variables.allSatisfy { context.variables[$0] != nil }
    }
}
