import Diagnostics

/// The findings of one report, by the lines on which they lie.
struct Findings: Sendable {
    private struct Key: Hashable {
        let rule: String
        /// From 1.
        let line: Int
    }

    private struct Entry {
        let key: Key
        /// From 1.
        let lines: ClosedRange<Int>
        let message: String

        init(_ diagnostic: Diagnostic, at place: Place) {
            let (start, end) = (place.start, place.end)
            let last = end.column == 1 && end.line > start.line ? end.line - 1 : end.line
            (key, lines, message) = (Key(rule: diagnostic.rule, line: start.line), start.line...last, diagnostic.message.zh)
        }
    }

    /// Rules that compare a sentence with the rest of the report, which knows nothing of a sentence that was put in.
    private static let comparing: Set<String> = ["number/same-figure", "number/implied-reference", "grammar/repeated-sentence"]

    private let entries: [Entry]

    /// - Parameter summing: rules that name the first place in a finding and all others in its notes.
    init(_ report: FileReport, summing: Set<String>) {
        entries = report.diagnostics.flatMap { diagnostic in
            let others = summing.contains(diagnostic.rule) ? diagnostic.notes.compactMap(\.place) : []
            return ([diagnostic.place] + others).map { Entry(diagnostic, at: $0) }
        }
    }

    /// Whether one of these findings is about a fault and was not there before.
    ///
    /// - Parameter excused: rules that report the sentence even without the fault.
    func reveal(_ seed: Seed, over earlier: Findings, except excused: Set<String>) -> Bool {
        let ignored = seed.sound == nil ? excused : excused.union(Self.comparing)
        return new(seed, over: earlier).contains { entry in
            guard !ignored.contains(entry.key.rule) else { return false }
            return seed.names.isEmpty
                ? seed.places.contains { entry.lines.contains($0 + 1) } : seed.names.contains { entry.message.contains($0) }
        }
    }

    /// Rules with a finding on the seed's lines that was not there before.
    func rules(new seed: Seed, over earlier: Findings) -> Set<String> {
        Set(new(seed, over: earlier).filter { entry in seed.places.contains { entry.lines.contains($0 + 1) } }.map(\.key.rule))
            .subtracting(Self.comparing)
    }

    /// What is there more often than before: a rule may find something in a line that it has already found another thing in.
    private func new(_ seed: Seed, over earlier: Findings) -> [Entry] {
        var before = Dictionary(
            earlier.entries.map { (Key(rule: $0.key.rule, line: seed.number(ofLine: $0.key.line)), 1) }, uniquingKeysWith: +)
        return entries.filter { entry in
            guard let count = before[entry.key], count > 0 else { return true }
            before[entry.key] = count - 1
            return false
        }
    }
}
