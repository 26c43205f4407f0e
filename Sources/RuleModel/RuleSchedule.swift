import Diagnostics
import DocumentModel

/// Which rules of a set a document calls for, so that those without a chance cost nothing, however many they are.
package struct RuleSchedule: Sendable {
    /// Rules that look at the same documents at the same level.
    package struct Group: Sendable {
        /// Position of one of them; what it says of formats, kinds and years holds for all.
        package let example: Int
        package fileprivate(set) var count: Int
    }

    package let groups: [Group]
    /// By rule: position of its group.
    private let groupOfRule: [Int32]
    /// Rules without triggers, or with one that every document pulls.
    private let always: [Int32]
    /// By id of the pattern, then of the word list: the rules that it triggers.
    private let rules: [Int32]
    private let ends: [Int32]
    private let patternCount: Int

    /// - Complexity: O(rules and their triggers, patterns).
    init(_ rules: [Rule], _ index: PatternIndex) {
        patternCount = index.patternCount
        (groups, groupOfRule) = Self.groups(of: rules)
        always = rules.indices.filter { Self.isAlwaysCalled(rules[$0], index) }.map { Int32($0) }
        (self.rules, ends) = Self.triggered(rules, patternCount: index.patternCount, listCount: index.listCount)
    }

    private static func isAlwaysCalled(_ rule: Rule, _ index: PatternIndex) -> Bool {
        guard let triggers = rule.triggers else { return true }
        return triggers.contains { trigger in
            if case .pattern(let id) = trigger { index.mustRun(id) } else { false }
        }
    }

    /// Position of a rule's group.
    package func group(ofRule index: Int) -> Int { Int(groupOfRule[index]) }

    /// Positions of the rules without triggers and of those that some of the patterns and word lists trigger, ascending.
    ///
    /// - Complexity: O(n log n) in their number.
    func rules(patterns: [Int32], lists: some Sequence<Int>) -> [Int] {
        var called = always
        for pattern in patterns { called += triggered(by: Int(pattern)) }
        for list in lists { called += triggered(by: patternCount + list) }
        called.sort()
        var last: Int32 = -1
        return called.compactMap { rule in
            defer { last = rule }
            return rule == last ? nil : Int(rule)
        }
    }

    private func triggered(by trigger: Int) -> ArraySlice<Int32> {
        rules[(trigger == 0 ? 0 : Int(ends[trigger - 1]))..<Int(ends[trigger])]
    }

    private static func groups(of rules: [Rule]) -> ([Group], [Int32]) {
        var groups: [Group] = []
        var known: [Key: Int32] = [:]
        let groupOfRule = rules.indices.map { index in
            let key = Key(rules[index])
            if let group = known[key] {
                groups[Int(group)].count += 1
                return group
            }
            known[key] = Int32(groups.count)
            groups.append(Group(example: index, count: 1))
            return Int32(groups.count - 1)
        }
        return (groups, groupOfRule)
    }

    /// What decides whether a rule looks at a document.
    private struct Key: Hashable {
        let severity: Severity
        let applies: [String]
        let formats: [DocumentFormat]
        let years: ClosedRange<Int>?

        init(_ rule: Rule) {
            severity = rule.severity
            applies = rule.applies
            formats = rule.formats
            years = rule.years
        }
    }

    private static func triggered(_ rules: [Rule], patternCount: Int, listCount: Int) -> (rules: [Int32], ends: [Int32]) {
        var ends = [Int32](repeating: 0, count: patternCount + listCount)
        let place = { (trigger: Trigger) in
            switch trigger {
            case .pattern(let id): id
            case .words(let id): patternCount + id
            }
        }
        for rule in rules { for trigger in rule.triggers ?? [] { ends[place(trigger)] += 1 } }
        for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
        var triggered = [Int32](repeating: 0, count: Int(ends.last ?? 0))
        // Filled from behind, so that what ended a stretch comes to be where it begins.
        var next = ends
        for (index, rule) in rules.enumerated().reversed() {
            for trigger in rule.triggers ?? [] {
                next[place(trigger)] -= 1
                triggered[Int(next[place(trigger)])] = Int32(index)
            }
        }
        return (triggered, ends)
    }
}
