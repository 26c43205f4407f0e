import Diagnostics
import Localization
import Quantities
import RuleModel

/// Finds what is stated twice in one breath, once as a mark that was passed and once as the value that was reached:
/// 突破4000亿元、达到4211亿元; 达到331亿元，首次突破300亿元大关 (numeric-semantics 3.7).
struct AgreeThresholds {
    /// Positions of the two figures in the list of figures, and the sentence around them in the reading view.
    struct Pair: Equatable {
        let threshold: Int
        let value: Int
        let sentence: Range<Int>
    }

    /// Between the mark and the value: 、达到, 台阶，达.
    private static let reached = AgreeWords("， 、 , （ 元 的 大关 关口 台阶 大台阶 新台阶 并 已 已经 目前 首次 全年 最终 将 可 \(reachVerbs)")
    private static let reachVerbs = "达到 达到了 达成 达 增至 升至 增加到 增长到 提高到 跃升至 跃至 攀升至 攀升到"
    private static let verbs = AgreeWords(reachVerbs)
    /// Between the value and the mark: ，首次突破, 、一举迈上.
    private static let passed = AgreeWords(
        "， 、 , （ 首次 历史性 历史性地 成功 一举 率先 连续 再次 顺利 实现 提前 均 都 已 已经 并 迈上 跨上 跃上 迈入 迈过 跨入 站上 登上 踏上 突破 了")
    /// In front of a value that stands for the whole: an increase may well lie below the mark that the whole has passed.
    private static let reaches = AgreeWords("达到 达到了 达 达成 为 是 至 到 完成 实现")
    private static let increases = AgreeWords("新增 净增 增加 增长 新增加 增收 增幅")
    /// Behind a figure that is complete: a noun would make it a figure of something else.
    private static let closings = AgreeWords("， 。 ； 、 ： , ; ） ) ？ ！")

    /// Bytes in front of a value in which its verb is looked for.
    private static let reach = 120

    private let figures: QuantityList
    private let text: [UInt8]

    init(_ context: CheckContext) {
        figures = context.quantities
        text = context.document.reading.bytes
    }

    /// The pairs of a sentence, in the order of the text.
    ///
    /// - Complexity: O(figures of the sentence).
    func pairs(in sentence: Range<Int>) -> [Pair] {
        let indices = figures.indices(within: sentence)
        return zip(indices, indices.dropFirst()).compactMap { first, second in pair(first, second, in: sentence) }
    }

    private func pair(_ first: Int, _ second: Int, in sentence: Range<Int>) -> Pair? {
        let (left, right) = (figures[first], figures[second])
        let passes = (left.isThreshold, right.isThreshold)
        guard passes.0 != passes.1, left.role == .cardinal, right.role == .cardinal, left.isComparable(with: right),
            left.dimension != .points, left.extent.upperBound <= right.extent.lowerBound
        else { return nil }
        let gap = left.extent.upperBound..<right.extent.lowerBound
        guard isComplete(right, in: sentence) else { return nil }
        if passes.0 {
            guard Self.reached.cover(gap, of: text), Self.verbs.end(at: gap.upperBound, in: text, notBefore: gap.lowerBound)
            else { return nil }
            return Pair(threshold: first, value: second, sentence: sentence)
        }
        guard !gap.isEmpty, Self.passed.cover(gap, of: text), isWhole(left, in: sentence) else { return nil }
        return Pair(threshold: second, value: first, sentence: sentence)
    }

    private func isComplete(_ figure: Quantity, in sentence: Range<Int>) -> Bool {
        let end = figure.extent.upperBound
        return end == sentence.upperBound || Self.closings.begin(at: end, in: text, notPast: sentence.upperBound)
    }

    /// Whether a value is what its subject comes to, and not by how much it rose.
    private func isWhole(_ figure: Quantity, in sentence: Range<Int>) -> Bool {
        let start = figure.extent.lowerBound
        guard Self.reaches.end(at: start, in: text, notBefore: sentence.lowerBound) else { return false }
        var place = start
        while place > max(sentence.lowerBound, start - Self.reach), !Self.closings.begin(at: place, in: text, notPast: start) {
            if Self.increases.begin(at: place, in: text, notPast: start) { return false }
            place -= 1
        }
        return true
    }

    // MARK: Judging

    /// Pairs that do not fit; every pair is noted.
    func findings(in context: CheckContext) -> [Finding] {
        context.sentences.flatMap { sentence in pairs(in: sentence).compactMap { judge($0, in: context) } }
    }

    private func judge(_ pair: Pair, in context: CheckContext) -> Finding? {
        let relation = SameFigure(figures[min(pair.threshold, pair.value)], figures[max(pair.threshold, pair.value)], in: context)
        relation.record(in: context)
        guard relation.verdict != .ok else { return nil }
        let place = context.place(of: figures[pair.value])
        let value = context.text(of: figures[pair.value])
        let mark = context.text(of: figures[pair.threshold])
        return relation.finding(
            at: place,
            LocalizedText(
                zh: "这里写“\(value)”，同一句又写“\(mark)”，两个数对不上", en: "“\(value)” does not fit “\(mark)” of the same sentence"))
    }
}

extension Quantity {
    /// Whether it is a mark that something has passed: 突破1000亿元, 1000亿元台阶.
    fileprivate var isThreshold: Bool {
        qualifiers.contains { $0.kind == .above || $0.kind == .upward }
    }

    /// Whether both are in units that compare; 元 may be left out behind 万 and 亿: 突破百亿大关、达108亿元.
    fileprivate func isComparable(with other: Quantity) -> Bool {
        if isCommensurable(with: other) { return true }
        guard let money = [self, other].first(where: { $0.dimension == .money }), money.unit.base == money.unit.id, money.per == 0
        else { return false }
        return [self, other].contains { $0.unit.isNone && $0.scale >= 4 }
    }
}
