import DocumentModel
import FileSystem
import SourceText

/// The directives of a document against the rules of a run: which findings they pass over, and which of them have done anything.
///
/// Of several directives that cover a finding, the narrowest takes it: one that names its line, then the block, then the file. All
/// offsets are those of the file that the author writes.
package struct Suppressions: Sendable {
    /// A rule, or a pattern over rules, as a directive names it.
    fileprivate struct Claim: Sendable, Hashable {
        let directive: Int
        /// Position among the directive's rules; `nil` for all rules.
        let word: Int?
    }

    /// What the directives mean for one rule.
    fileprivate struct Plan: Sendable {
        /// Ascending.
        var lines: [(reach: ByteRange, claim: Claim)] = []
        /// Where a block begins or, without a claim, ends; ascending.
        var switches: [(offset: Int, claim: Claim?)] = []
        var file: Claim?
    }

    /// Rules about the directives themselves are passed over only where they are named.
    private static let ownGroup = "hegao/"

    /// In the order of the file.
    package let directives: [SuppressionDirective]
    private let known: [String]
    /// Rules that take part in the run and look at documents of this kind.
    private let active: Set<String>
    /// What each name or pattern of a directive stands for.
    private let meanings: [String: Set<String>]
    private var plans: [String: Plan] = [:]
    private var used: Set<Claim> = []

    /// - Parameters:
    ///   - known: ids of every rule that was loaded.
    ///   - active: ids of those that look at this document in this run.
    /// - Complexity: O(directives + patterns · known).
    package init(_ directives: [SuppressionDirective], known: [String], active: Set<String>) {
        self.directives = directives
        self.known = known
        self.active = active
        let ids = Set(known)
        var meanings: [String: Set<String>] = [:]
        for word in directives.lazy.flatMap(\.rules) where meanings[word.text] == nil {
            let isPattern = word.text.utf8.contains { "*?[".utf8.contains($0) }
            meanings[word.text] = isPattern ? ids.filter { Paths.matches($0, word.text) } : ids.intersection([word.text])
        }
        self.meanings = meanings
    }

    // MARK: Passing over

    /// The directive that passes over a finding; it counts as used from now on.
    ///
    /// - Complexity: O(log directives), but O(directives) when a rule is asked about first.
    package mutating func directive(passing rule: String, at offset: Int) -> SuppressionDirective? {
        let plan = plans[rule] ?? plan(for: rule)
        plans[rule] = plan
        guard let claim = plan.claim(at: offset) else { return nil }
        used.insert(claim)
        return directives[claim.directive]
    }

    private func plan(for rule: String) -> Plan {
        var plan = Plan()
        for (index, directive) in directives.enumerated() where directive.isClosed {
            guard let action = directive.action, let claim = claim(of: index, on: rule) else { continue }
            switch action {
            case .line, .nextLine: if !directive.reach.isEmpty { plan.lines.append((directive.reach, claim)) }
            case .block: plan.switches.append((directive.range.lowerBound, claim))
            case .enable: plan.switches.append((directive.range.lowerBound, nil))
            case .file: plan.file = plan.file ?? claim
            }
        }
        plan.lines.sort { ($0.reach.lowerBound, $0.claim.directive) < ($1.reach.lowerBound, $1.claim.directive) }
        return plan
    }

    private func claim(of index: Int, on rule: String) -> Claim? {
        let words = directives[index].rules
        let isOwn = rule.hasPrefix(Self.ownGroup)
        if words.isEmpty { return isOwn ? nil : Claim(directive: index, word: nil) }
        return words.firstIndex { means($0, rule) && (!isOwn || $0.text.hasPrefix(Self.ownGroup)) }
            .map { Claim(directive: index, word: $0) }
    }

    private func means(_ word: SuppressionDirective.Word, _ rule: String) -> Bool { meanings[word.text]?.contains(rule) == true }

    // MARK: Judging

    /// Rules that no rule of the program or of the user's files has the name of.
    package func unknownRules(of directive: SuppressionDirective) -> [SuppressionDirective.Word] {
        directive.rules.filter { meanings[$0.text]?.isEmpty != false }
    }

    /// The id that was perhaps meant by an unknown one.
    package var knownRules: [String] { known }

    /// Rules of which a finding would show that a directive is not idle after all.
    ///
    /// - Complexity: O(directives + patterns · known).
    package var rulesInDoubt: Set<String> {
        var words: Set<String> = []
        var rules: Set<String> = []
        for index in directives.indices {
            for claim in claims(of: index) where isIdle(claim) {
                guard let word = claim.word.map({ directives[index].rules[$0].text }) else { return Set(known) }
                if words.insert(word).inserted { rules.formUnion(meanings[word] ?? []) }
            }
        }
        return rules
    }

    /// What of each directive has passed nothing over, though rules that it names have looked at the document: its words, or all of it
    /// if there is none that is of use.
    ///
    /// - Complexity: O(directives · known).
    package func idle() -> [(directive: SuppressionDirective, words: [SuppressionDirective.Word], isWhole: Bool)] {
        let ending = effectiveEnds()
        return directives.indices.compactMap { index in
            let directive = directives[index]
            let claims = claims(of: index)
            let idle = claims.filter { directive.action == .enable ? !ending.contains($0) : isIdle($0) }
            guard !idle.isEmpty else { return nil }
            return (directive, idle.compactMap(\.word).map { directive.rules[$0] }, idle.count == max(directive.rules.count, 1))
        }
    }

    private func claims(of index: Int) -> [Claim] {
        let directive = directives[index]
        guard directive.action != nil, directive.isClosed else { return [] }
        if directive.rules.isEmpty { return [Claim(directive: index, word: nil)] }
        return directive.rules.indices.filter { position in
            let word = directive.rules[position]
            return !word.text.hasPrefix(Self.ownGroup) && meanings[word.text]?.isEmpty == false
        }.map { Claim(directive: index, word: $0) }
    }

    private func isIdle(_ claim: Claim) -> Bool {
        guard directives[claim.directive].action != .enable, !used.contains(claim) else { return false }
        guard let word = claim.word.map({ directives[claim.directive].rules[$0].text }) else { return !active.isEmpty }
        return meanings[word]?.isDisjoint(with: active) == false
    }

    /// What enables rules that a block above has disabled.
    private func effectiveEnds() -> Set<Claim> {
        guard directives.contains(where: { $0.action == .enable }) else { return [] }
        var effective: Set<Claim> = []
        for rule in known {
            var isOpen = false
            for (index, directive) in directives.enumerated() where directive.isClosed {
                guard directive.action == .block || directive.action == .enable, let claim = claim(of: index, on: rule) else { continue }
                if directive.action == .enable, isOpen { effective.insert(claim) }
                isOpen = directive.action == .block
            }
        }
        return effective
    }
}

extension Suppressions.Plan {
    /// The narrowest claim on an offset.
    fileprivate func claim(at offset: Int) -> Suppressions.Claim? {
        line(at: offset) ?? block(at: offset) ?? file
    }

    private func line(at offset: Int) -> Suppressions.Claim? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].reach.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].reach.contains(offset) ? lines[low].claim : nil
    }

    private func block(at offset: Int) -> Suppressions.Claim? {
        var (low, high) = (0, switches.count)
        while low < high {
            let middle = (low + high) / 2
            if switches[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? switches[low - 1].claim : nil
    }
}
