import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// Compares an announced number of items with the items that are there (numeric-semantics 3.5).
///
/// ```yaml
/// count:
///   announced: '(?:抓好|做好){n:integer}个?方面的?工作'   # a pattern or a list; the first slot is the number
///   items: following                                  # following (后列, default) or preceding (前列)
///   reach: section                                    # next (紧接, default) or section (本节), for items that follow
/// ```
/// What follows counts if it is one run of enumerators that begins with one: headings, 一是, 第一， （1） ①, or paragraphs with a
/// dash. What precedes is a list joined by 、. Where the text does not bind the two, the announcement is left open.
package struct CountCheck: Check {
    package static let key = "count"
    package static let hasOwnMessage = true

    /// Where the items stand.
    private enum Side {
        case following(CountReach)
        case preceding
    }

    /// What announces without naming anything: any number of parts in front of a colon, or behind a list.
    private static let defaults = (
        following: "{n:integer}(?:个?方面|大|项|件|条|点|个|类)[^，。；：！？、]{0,16}[：:]",
        preceding: "{n:integer}(?:大|项|个)(?=[\\p{Han}“])"
    )

    private let announced: PatternList
    private let side: Side

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["announced", "items", "reach"]) else { return nil }
        let sides = [("following", true), ("后列", true), ("preceding", false), ("前列", false)]
        let followsText = fields.keyword("items", sides.map { (word: $0, value: $1) }) ?? true
        let reach = fields.keyword(
            "reach", [("next", CountReach.next), ("紧接", .next), ("section", .section), ("本节", .section)])
        if !followsText, let place = fields.keyRange("reach") {
            reader.fault(
                zh: "“reach”只用于后列的项目", en: "“reach” goes with items that follow",
                hint: LocalizedText(zh: "列举在前时总是紧接着数目", en: "a list in front always touches its number"), at: place)
        }
        let standard = followsText ? Self.defaults.following : Self.defaults.preceding
        let patterns =
            fields["announced"].map { PatternList($0, reader: reader) }
            ?? reader.pattern(standard, at: fields.range).map { PatternList([$0]) }
        guard let patterns, patterns.areCounting(reader, at: fields["announced"]?.range ?? fields.range) else { return nil }
        announced = patterns
        side = followsText ? .following(reach ?? .next) : .preceding
    }

    /// The patterns that announce a number, as written.
    var patterns: [String] { announced.patterns.map(\.pattern.text) }

    var isPreceding: Bool {
        if case .preceding = side { true } else { false }
    }

    package var valueNames: Set<String> {
        announced.slotNames.union(["announced", "写明", "counted", "列出", "first", "首项", "last", "末项"])
    }

    package var triggers: [Trigger]? { announced.triggers }

    /// - Complexity: O(text + announcements log items).
    package func findings(in context: CheckContext) -> [Finding] {
        let announcements = announced.matches(in: context).compactMap { CountAnnouncement($0, in: context) }
        guard !announcements.isEmpty else { return [] }
        return outcomes(of: announcements, in: context).compactMap { announcement, outcome in
            context.record(Verification(outcome.verification, at: announcement.place, operands: [announcement.figure]))
            guard case .fails(let discrepancy) = outcome else { return nil }
            return discrepancy.finding(at: announcement)
        }
    }

    /// What came of each announcement; those that announce nothing are left out.
    private func outcomes(
        of announcements: [CountAnnouncement], in context: CheckContext
    ) -> [(CountAnnouncement, CountOutcome)] {
        switch side {
        case .following(let reach):
            let judge = CountFollowing(context.document, reach: reach, paragraphs: announcements.map(\.paragraph))
            let nexts = announcements.dropFirst().map(Optional.some) + [nil]
            return zip(announcements, nexts).map { ($0, judge.outcome(of: $0, before: $1)) }
        case .preceding:
            let judge = CountPreceding(context.document, quantities: context.quantities)
            return announcements.compactMap { announcement in judge.outcome(of: announcement).map { (announcement, $0) } }
        }
    }
}

extension PatternList {
    fileprivate init(_ patterns: [TextPattern]) { self.patterns = patterns }

    /// Whether every pattern has a slot for the number; the lack of one is recorded.
    fileprivate func areCounting(_ reader: RuleReader, at place: ByteRange) -> Bool {
        let isSound = patterns.allSatisfy { pattern in
            guard let first = pattern.pattern.slots.first else { return false }
            // A slot with an expression has no type; its text is read as a number.
            return pattern.pattern.slotTypes[first].map { [.integer, .count, .quantity].contains($0.kind) && !$0.isList } ?? true
        }
        if !isSound {
            reader.fault(
                zh: "模式的第一个槽位要取数目", en: "the first slot of the pattern takes the number",
                hint: LocalizedText(zh: "例如 {n:integer}个方面", en: "such as {n:integer}个方面"), at: place)
        }
        return isSound
    }
}
