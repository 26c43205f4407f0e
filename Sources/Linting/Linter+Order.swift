import Diagnostics

extension Linter {
    /// What a diagnostic is ordered by; small, since moving whole diagnostics about while sorting costs more than finding them.
    private struct Key: Comparable {
        let start: Int
        let end: Int
        let rule: String
        let index: Int

        static func < (left: Key, right: Key) -> Bool {
            if left.start != right.start { return left.start < right.start }
            if left.end != right.end { return left.end < right.end }
            return left.rule != right.rule ? left.rule < right.rule : left.index < right.index
        }
    }

    /// By place, then rule, then the order in which the check gave them.
    static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] { sorted(diagnostics, \.place, \.rule) }

    /// By place, then rule, then the order in which the check noted them.
    static func sorted(_ relations: [PlacedVerification]) -> [PlacedVerification] { sorted(relations, \.place, \.rule) }

    /// By place, then rule.
    static func sorted(_ findings: [ExcusedFinding]) -> [ExcusedFinding] { sorted(findings, \.diagnostic.place, \.diagnostic.rule) }

    private static func sorted<Item>(_ items: [Item], _ place: (Item) -> Place, _ rule: (Item) -> String) -> [Item] {
        let keys = items.enumerated().map { index, item in
            let place = place(item)
            return Key(start: place.start.offset, end: place.end.offset, rule: rule(item), index: index)
        }
        return keys.sorted().map { items[$0.index] }
    }
}
