import Diagnostics
import Indicators
import Localization
import Quantities
import RuleModel
import SourceText

/// Gathers what a draft implies and states about larger places.
struct ReferenceValues {
    private let context: CheckContext
    private let mentions: [Int: FigureMention]
    private var groups: [ReferenceGroup: [ReferenceValue]] = [:]
    /// In the order of the text.
    private var order: [ReferenceGroup] = []

    init(_ context: CheckContext) {
        self.context = context
        mentions = Dictionary(FigureMentions(in: context).mentions.map { ($0.entry.quantity, $0) }) { first, _ in first }
    }

    // MARK: Gathering

    /// Adds what a comparison implies, or notes why nothing follows from it.
    mutating func add(_ comparison: ReferenceComparison) {
        let place = context.document.reading.sourceRange(of: comparison.range)
        guard let mention = mentions[comparison.figure] else { return leaveOpen(comparison, place, ReferenceReason.unbound) }
        if let doubt = mention.doubt { return leaveOpen(comparison, place, doubt) }
        if comparison.direction == .unclear { return leaveOpen(comparison, place, ReferenceReason.direction) }
        if mention.entry.isDecrease { return leaveOpen(comparison, place, ReferenceReason.decrease) }
        guard let group = ReferenceGroup(mention, area: comparison.area) else {
            return leaveOpen(comparison, place, ReferenceReason.period)
        }
        let value = ReferenceValue(
            figure(mention), isAbove: comparison.direction == .above, by: distance(comparison.distance), at: place)
        if groups[group] == nil { order.append(group) }
        groups[group, default: []].append(value)
    }

    /// Adds what the draft states itself about figures that are implied too: 全国地区生产总值增长5%.
    mutating func addStated(of areas: Set<String>) {
        for mention in mentions.values.sorted(by: { $0.entry.quantity < $1.entry.quantity }) {
            guard let scope = mention.scope, areas.contains(scope), mention.doubt == nil, mention.figure.dimension == .percent,
                let group = ReferenceGroup(mention, area: scope), groups[group] != nil
            else { continue }
            let value = ReferenceValue(figure(mention))
            groups[group]?.append(value)
        }
    }

    /// Adds verified figures about what is implied.
    ///
    /// - Complexity: O(groups · rows of their indicators).
    mutating func addVerified(_ rows: [String: [TableEntry]]) {
        for group in order {
            for entry in rows[group.name] ?? [] where group.holds(entry.row) {
                let row = entry.row
                let figure = ReferenceValue.Figure(
                    name: "表", stated: entry.stated, text: row.text, place: row.range, file: entry.table.source)
                groups[group]?.append(ReferenceValue(figure))
            }
        }
    }

    private func figure(_ mention: FigureMention) -> ReferenceValue.Figure {
        ReferenceValue.Figure(
            name: "数", stated: mention.stated, text: context.text(of: mention.figure),
            place: mention.place(in: context))
    }

    private func distance(_ index: Int) -> ReferenceValue.Figure {
        let figure = context.quantities[index]
        let place = context.place(of: figure)
        return ReferenceValue.Figure(
            name: "差", stated: StatedFigure(figure), text: context.text(of: figure), place: place)
    }

    private func leaveOpen(_ comparison: ReferenceComparison, _ place: ByteRange, _ reason: LocalizedText) {
        let operands = [comparison.figure, comparison.distance].map { context.place(of: context.quantities[$0]) }
        context.record(Verification(.open(reason), at: place, operands: operands))
    }

    // MARK: Judging

    func findings() -> [Finding] {
        order.compactMap { group in
            guard let values = groups[group], let first = values.first else { return nil }
            let operands = values.flatMap(\.figures).filter { $0.file == nil }.map(\.place)
            guard values.count > 1 else {
                context.record(Verification(.open(ReferenceReason.single), at: first.place, operands: operands))
                return nil
            }
            let verdict = Verdict.same(values.map(\.estimate))
            let last = values.last { $0.isImplied } ?? first
            context.record(Verification(verdict == .ok ? .holds : .fails, at: last.place, operands: operands))
            guard verdict != .ok, let (low, high) = Estimate.opposites(among: values.map(\.estimate)) else { return nil }
            return ReferenceFinding(group: group, values: values, opposites: (low, high), verdict: verdict)
                .finding()
        }
    }
}

/// Why nothing follows from a comparison.
enum ReferenceReason {
    static let unbound = LocalizedText(zh: "没有认出比较的是哪项指标", en: "it is not clear which indicator is compared")
    static let direction = LocalizedText(zh: "“优于”没有说明是高还是低", en: "“优于” does not say whether higher or lower")
    static let decrease = LocalizedText(zh: "下降的数，高低可指降幅，也可指增速", en: "of a decrease, higher and lower may speak of its size")
    static let period = LocalizedText(zh: "没有写明是哪一年的数", en: "the year is not stated")
    static let single = LocalizedText(
        zh: "全文只有这一处推得出这个参照数，无从对照", en: "nothing else in the document tells this figure of the larger place")
}
