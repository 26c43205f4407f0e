import Diagnostics
import Indicators
import Localization
import Quantities
import RuleModel
import SourceText

/// Finds figures that the ledger binds to one thing and that cannot be one.
struct AgreeDuplicates {
    /// In the order of their first mentions.
    private let groups: [[FigureMention]]

    /// - Complexity: O(figures).
    init(_ context: CheckContext, indicators: Set<String>?) {
        var groups: [[FigureMention]] = []
        var places: [AgreeGroup: Int] = [:]
        for mention in FigureMentions(in: context, of: indicators).mentions {
            guard let group = AgreeGroup(mention) else { continue }
            let place = places[group, default: groups.count]
            if place == groups.count {
                places[group] = place
                groups.append([])
            }
            groups[place].append(mention)
        }
        self.groups = groups.filter { $0.count > 1 }
    }

    func findings(in context: CheckContext) -> [Finding] {
        groups.compactMap { mentions in
            let clear = Self.alone(mentions.filter { $0.doubt == nil })
            guard clear.count > 1 else {
                Self.leaveOpen(mentions, in: context)
                return nil
            }
            return judge(clear, in: context)
        }
    }

    /// Two figures of one sentence are rather compared, or listed, than repeated: neither is known to be the one meant.
    private static func alone(_ mentions: [FigureMention]) -> [FigureMention] {
        let counts = mentions.reduce(into: [Int: Int]()) { $0[$1.entry.sentence.lowerBound, default: 0] += 1 }
        return mentions.filter { counts[$0.entry.sentence.lowerBound] == 1 }
    }

    private static func leaveOpen(_ mentions: [FigureMention], in context: CheckContext) {
        let reason = mentions.compactMap(\.doubt).first
            ?? LocalizedText(zh: "同一句里有两个，像是对比或分列", en: "both stand in one sentence, which may compare or list them")
        guard let last = mentions.last else { return }
        context.record(Verification(.open(reason), at: last.place(in: context), operands: mentions.map { $0.place(in: context) }))
    }

    private func judge(_ mentions: [FigureMention], in context: CheckContext) -> Finding? {
        let relation = SameFigure(
            mentions.enumerated().map { index, mention in
                SameFigure.Mention(name: "第\(index + 1)处", figure: mention.stated, in: context)
            }, relation: "各处是同一个数", guards: Self.guards(mentions))
        relation.record(in: context)
        guard relation.verdict != .ok, let last = mentions.last else { return nil }
        let texts = relation.mentions.map(\.text)
        return relation.finding(
            at: last.place(in: context), Self.message(last.name, texts.last ?? "", others: texts.dropLast()),
            values: ["指标": LocalizedText(verbatim: last.name)])
    }

    /// A figure that is estimated in one place may have been settled in another.
    private static func guards(_ mentions: [FigureMention]) -> [LocalizedText] {
        guard Set(mentions.map(\.entry.standing)).count > 1 else { return [] }
        return [LocalizedText(zh: "有的是预计数，有的不是", en: "some of them are estimates and some are not")]
    }

    private static func message(_ name: String, _ text: String, others: some Sequence<String>) -> LocalizedText {
        let shown = Set(others).sorted().prefix(3).map { "“\($0)”" }
        return LocalizedText(
            zh: "“\(name)”这里写“\(text)”，前面写\(shown.joined(separator: "、"))，对不上",
            en: "“\(name)” is “\(text)” here and \(shown.joined(separator: ", ")) before")
    }
}
