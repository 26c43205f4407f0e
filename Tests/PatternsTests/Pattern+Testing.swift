import Patterns

extension Pattern {
    /// What is wrong with a pattern, or `nil` where nothing is.
    static func fault(
        of text: String, dialect: PatternDialect = .reading, terms: [String: [String]] = [:]
    ) -> PatternFault? {
        do throws(PatternFault) {
            _ = try Pattern(text, dialect: dialect, terms: terms, measureWords: .forTesting)
            return nil
        } catch { return error }
    }

    /// Every match in the whole text, with a scratch of its own.
    func matches(in text: [UInt8]) throws -> [PatternMatch] {
        var matches: [PatternMatch] = []
        try forEachMatch(in: text, range: 0..<text.count, using: MatchScratch()) { match in
            matches.append(match)
            return true
        }
        return matches
    }

    /// What each slot took in the first match, by name; `nil` where nothing matches.
    func captures(in text: String) throws -> [String: String]? {
        let bytes = Array(text.utf8)
        guard let match = try firstMatch(in: bytes, range: 0..<bytes.count, using: MatchScratch()) else { return nil }
        var captures: [String: String] = [:]
        for (name, range) in zip(slots, match.slots) {
            captures[name] = range.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        return captures
    }
}
