import DocumentModel
import Localization
import Quantities
import RuleModel

extension RelationMatch {
    /// Why nothing is claimed.
    enum Guarded: Equatable {
        /// The figures are not about the same thing: there was no relation to look at.
        case unrelated(LocalizedText)
        /// There may be a relation, but it cannot be judged.
        case open(LocalizedText)
    }

    /// The guard of the relation that fires here, if any does.
    func guarded(in context: CheckContext) -> Guarded? {
        let guards = relation.guards
        let document = context.document
        if guards.contains(.sameUnit), !haveSameUnit { return .unrelated(Self.otherUnits) }
        if guards.contains(.proportion), operands.contains(where: { $0.quantity.isProportion && !$0.isRate(of: relation) }) {
            return .unrelated(Self.proportions)
        }
        if guards.contains(.firstOfKind), isPreceded(in: context) { return .unrelated(Self.preceded) }
        if guards.contains(.namedWhole), !isWholeNamed(in: document) { return .unrelated(Self.otherWhole) }
        return priceBasis(in: document) ?? wholeAndPart(in: document)
    }

    // MARK: Why there is no relation

    private static let otherUnits = LocalizedText(zh: "单位不同，不是一回事", en: "the units differ: no relation")
    private static let proportions = LocalizedText(zh: "百分数、倍数不相加", en: "shares and multiples are not added")
    private static let preceded = LocalizedText(zh: "句中前面还有同类的数", en: "a figure of the kind stands further in front")
    private static let otherWhole = LocalizedText(zh: "“占……的”说的不是前面的总量", en: "占……的 does not name the total in front")
    private static let change = LocalizedText(zh: "前面的数是增减量，不是总量", en: "the figure in front is a change, not a whole")

    // MARK: Units

    /// Levels in one unit; the rates and shares beside them are something else.
    private var haveSameUnit: Bool {
        let levels = operands.filter { !$0.isRate(of: relation) }.map(\.quantity)
        guard let first = levels.first else { return true }
        return levels.allSatisfy { $0.unit.base == first.unit.base && $0.per == first.per }
    }

    // MARK: Price basis

    private static let basisWords = ["可比价", "可比口径", "同口径", "不变价", "扣除", "剔除", "实际增长"]
    /// Indicators whose growth is stated in constant prices while their levels are in current ones (numeric-semantics, law 3).
    private static let realIndicators = ["生产总值", "GDP", "增加值", "总产值", "经济总量"]

    private func priceBasis(in document: Document) -> Guarded? {
        guard relation.guards.contains(.statedBasis), relation.basis != .constant else { return nil }
        let sentence = sentence(in: document)
        if let word = Self.basisWords.first(where: { document.reading.holds($0, in: sentence) }) {
            return .open(LocalizedText(zh: "增幅另有口径（\(word)），没有核对", en: "the growth is on another basis (\(word)); not checked"))
        }
        guard relation.guards.contains(.priceBasis), relation.basis == .unknown else { return nil }
        let words = sentence.lowerBound..<viewRange.upperBound
        guard let indicator = Self.realIndicators.first(where: { document.reading.holds($0, in: words) }) else { return nil }
        return .open(
            LocalizedText(
                zh: "“\(indicator)”的增幅按可比价计算，总量按现价，没有核对",
                en: "the growth of \(indicator) is real while its levels are nominal; not checked"))
    }

    // MARK: Whole and part

    private static let averages = ["人均", "平均", "户均", "亩均", "均值"]
    private static let additions = ["新增", "增加", "净增", "增长"]
    private static let totals = ["达到", "累计", "总"]

    private func wholeAndPart(in document: Document) -> Guarded? {
        let sentence = sentence(in: document)
        let before = sentence.lowerBound..<(operands.first?.quantity.range.lowerBound ?? viewRange.lowerBound)
        // 477.43万人，比上年末增加3.88万人，其中……: the whole stands further in front.
        if relation.guards.contains(.change), document.reading.statesChange(before: before) { return .unrelated(Self.change) }
        if relation.guards.contains(.average), holds(Self.averages, in: sentence.lowerBound..<averageEnd, document) {
            return .open(LocalizedText(zh: "整体是平均数，部分可以比它大", en: "the whole is an average, which parts may exceed"))
        }
        guard relation.guards.contains(.addedAndTotal), operands.count > 1 else { return nil }
        let between = operands[0].quantity.range.upperBound..<max(
            operands[1].quantity.range.lowerBound, operands[0].quantity.range.upperBound)
        guard holds(Self.additions, in: before, document), holds(Self.totals, in: between, document) else { return nil }
        return .open(
            LocalizedText(zh: "前面是新增的数，后面可能是累计的数", en: "the first figure is an increase, the second may be a total"))
    }

    /// Where words that make an average of the whole end: 12项指标高于平均水平 counts all the same.
    private var averageEnd: Int {
        guard let whole = operands.first?.quantity, whole.dimension == .count else { return viewRange.upperBound }
        return whole.extent.lowerBound
    }

    func holds(_ words: [String], in range: Range<Int>, _ document: Document) -> Bool {
        words.contains { document.reading.holds($0, in: range) }
    }

    // MARK: Doubt

    private static let provisional = ["预计", "初步核算", "初步统计", "快报"]

    /// Why the figures are less firm than they look, so that what is wrong with them is said more mildly.
    func doubts(in document: Document) -> [LocalizedText] {
        var doubts: [LocalizedText] = []
        if operands.contains(where: { $0.quantity.traits.contains(.repaired) }) {
            doubts.append(LocalizedText(zh: "数字里有空格，是拼起来读的", en: "a figure was put together across blanks"))
        }
        if let word = Self.provisional.first(where: { document.reading.holds($0, in: sentence(in: document)) }) {
            doubts.append(LocalizedText(zh: "句中有“\(word)”，数字可能还会变", en: "the sentence says \(word), so the figures may change"))
        }
        return doubts
    }

    /// Bytes in front of and behind a match where words count as said of it: more than any real sentence has, so that a text
    /// without full stops is not gone through for every match.
    private static let reach = 3_000

    /// The sentence of the match, as far as it is near.
    func sentence(in document: Document) -> Range<Int> {
        guard let sentence = document.sentence(containing: viewRange.lowerBound) else { return viewRange }
        let near = viewRange.lowerBound - Self.reach..<viewRange.upperBound + Self.reach
        return sentence.clamped(to: near)
    }
}

extension Quantity {
    /// A share, a growth rate, a multiple.
    var isProportion: Bool {
        switch dimension {
        case .percent, .points, .times, .doublings: true
        default: false
        }
    }
}

extension RelationMatch.Operand {
    /// Whether the figure relates the others, as 率 does in `率 * 全 = 部`.
    fileprivate func isRate(of relation: Relation) -> Bool {
        quantity.isProportion && relation.pattern.pattern.slotTypes[slot]?.kind != .quantity
    }
}

extension TextView {
    /// Whether the clause at the end of a range leads up to a change against something else: 比上年末增加, or 增加 by itself.
    func statesChange(before range: Range<Int>) -> Bool {
        let clause = clauseStart(before: range.upperBound, notBefore: range.lowerBound)..<range.upperBound
        // At the beginning of a sentence 增加 has nothing in front that it could change.
        let isBare = skipping(Self.changes, from: clause.lowerBound) == clause.upperBound
        if clause.lowerBound > range.lowerBound, isBare { return true }
        return ["比", "较"].contains { holds($0, in: clause) }
            && ["增", "减", "多", "少", "提高", "下降"].contains { holds($0, in: clause) }
    }

    private static let changes: [StaticString] = [
        "今年", "全年", "当年", "同比", "净", "新增", "增加", "增长", "增收", "增支", "多增", "少增", "减少", "减收", "减支", "下降", "了",
    ]
}
