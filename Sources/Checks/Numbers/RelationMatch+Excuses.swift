import DocumentModel
import Localization
import Quantities
import RuleModel

/// Readings under which figures need not fit though the wording is that of a relation: looked for only where they do not.
extension RelationMatch {
    /// Why nothing is claimed of figures that do not fit; `nil` where nothing excuses them.
    func excuse(in context: CheckContext) -> LocalizedText? {
        let guards = relation.guards
        let view = context.document.reading
        if guards.contains(.duration), operands.contains(where: { $0.quantity.dimension == .duration }) {
            return LocalizedText(zh: "时间变短也可以叫提升，没有核对", en: "a shorter time may count as a rise; not checked")
        }
        if guards.contains(.furtherPart), hasFurtherPart(in: context) {
            return LocalizedText(zh: "后面还有别的分项，没有相加", en: "another part follows; not added up")
        }
        if guards.contains(.otherThings), countsOtherThings(in: context.document) {
            return LocalizedText(zh: "前后数的可能不是同一种东西", en: "the two figures may count different things")
        }
        if guards.contains(.otherMeasure), isMeasuredOtherwise(in: view) {
            return LocalizedText(zh: "前后两个数的正负或时段不一样，没有比较", en: "the two figures differ in sign or period; not compared")
        }
        if guards.contains(.otherWhole), fitsOtherWhole(in: context) {
            return LocalizedText(zh: "占的可能是句中另一个总量", en: "the share may be of another total in the sentence")
        }
        if guards.contains(.otherStart), hasOtherStart(in: view) {
            return LocalizedText(zh: "增幅是同比，起点不一定是上年", en: "the growth is on the year before, the start may be older")
        }
        return nil
    }

    // MARK: Parts

    private func hasFurtherPart(in context: CheckContext) -> Bool {
        guard let last = operands.last?.quantity else { return false }
        let end = context.document.sentence(containing: last.extent.lowerBound)?.upperBound ?? last.extent.upperBound
        let rest = last.extent.upperBound..<max(last.extent.upperBound, end)
        guard let next = context.quantities[context.quantities.indices(within: rest)].first(where: { !$0.isProportion }) else {
            return false
        }
        return next.role == .cardinal && next.unit.base == last.unit.base
            && SumLabel(last.extent.upperBound..<next.extent.lowerBound, in: context.document.reading).isName(ofFirst: false)
    }

    /// 3个园区提质升级，其中50个项目开工: the part has a noun that does not stand by the whole.
    private func countsOtherThings(in document: Document) -> Bool {
        let counts = operands.map(\.quantity).filter { !$0.isProportion }
        guard let part = counts.last, part.dimension == .count, let whole = counts.first else { return false }
        let view = document.reading
        let start = part.extent.upperBound
        let noun = start..<view.behindHan(from: start, atMost: 6)
        guard noun.count == 6, view.behind(Self.predicates, at: start) == nil else { return false }
        let clause = view.clauseStart(before: whole.range.lowerBound, notBefore: sentence(in: document).lowerBound)
        return !view.holds(view.text(in: noun), in: clause..<part.range.lowerBound)
    }

    /// What is said of a part, as against what it is.
    private static let predicates: [StaticString] = [
        "增幅", "增速", "位", "居", "列", "排", "进", "获", "入", "达", "实现", "高于", "超", "完成", "为", "是", "已", "被", "在", "由", "有", "建成",
        "开工", "投产", "竣工", "全", "均", "通过", "荣", "成", "确定", "提前", "同比", "较", "比", "属于", "处于", "保持", "领", "落", "正",
    ]

    /// Whether another figure in front would make the share right.
    private func fitsOtherWhole(in context: CheckContext) -> Bool {
        guard let whole = operands.first, let last = operands.last?.quantity, let formula = relation.formulas.first else {
            return false
        }
        let front = sentence(in: context.document).lowerBound..<last.extent.lowerBound
        let others = context.quantities[context.quantities.indices(within: front)].filter {
            $0.unit.base == whole.quantity.unit.base && $0.range != whole.quantity.range
        }
        return others.prefix(Self.mostWholes).contains { other in
            formula.judge(bindings.merging([whole.slot: .figure(other)]) { $1 }).judgement?.verdict == .ok
        }
    }

    private static let mostWholes = 12

    // MARK: Start and end

    private static let falls = ["下降", "负", "亏", "降幅", "减少", "逆差"]
    private static let ups: [String] = ["增长", "盈利", "顺差"]

    private func isMeasuredOtherwise(in view: TextView) -> Bool {
        guard operands.count > 1 else { return false }
        let (start, end) = (operands[0].quantity, operands[1].quantity)
        let before = viewRange.lowerBound..<max(viewRange.lowerBound, start.extent.lowerBound)
        let between = start.extent.upperBound..<max(start.extent.upperBound, end.extent.lowerBound)
        let behindVerb = (view.last(of: ["到", "至", "为"], in: between)?.upperBound ?? between.lowerBound)..<between.upperBound
        let hasSign = [before, behindVerb].contains { gap in (Self.falls + Self.ups).contains { view.holds($0, in: gap) } }
        let clause = view.clauseStart(before: start.extent.lowerBound, notBefore: max(0, start.extent.lowerBound - 90))
        let newPeriod = periods(between, in: view)
        return hasSign || (!newPeriod.isEmpty && newPeriod != periods(clause..<start.extent.lowerBound, in: view))
    }

    /// The characters behind 每, in turn: 每人每月 has 人 and 月.
    private func periods(_ range: Range<Int>, in view: TextView) -> [String] {
        var found: [String] = []
        var start = range.lowerBound
        while let every = view.first(of: ["每"], in: start..<range.upperBound) {
            start = every.upperBound
            found.append(view.text(in: start..<view.behindHan(from: start, atMost: 3)))
        }
        return found
    }

    /// 由62家增加到362家，同比增长28%: the start may be that of five years ago.
    private func hasOtherStart(in view: TextView) -> Bool {
        guard let rate = operands.last?.quantity, let start = operands.first?.quantity, operands.count > 2 else { return false }
        let link = operands[operands.count - 2].quantity.extent.upperBound..<rate.extent.lowerBound
        let from = viewRange.lowerBound..<max(viewRange.lowerBound, start.extent.lowerBound)
        return view.holds(anyOf: ["同比", "上年", "去年", "上一年"], in: link)
            && !view.holds(anyOf: ["上年", "去年", "同期", "上一年", "年初"], in: from)
    }
}
