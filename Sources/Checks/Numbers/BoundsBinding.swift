import DocumentModel
import Quantities

/// Which figures are values of a word: 占比达到25%, 城镇化率由58%提高到61.2%.
///
/// Only words that hand a value over may stand between; after 提高 without 到 a figure is a change, and any other word may have a
/// value of its own.
struct BoundsBinding {
    /// Figures that the words bind.
    struct Values {
        let figures: [Quantity]
        /// Behind 分别, where words in front have values in the same list.
        let isShared: Bool
    }

    let view: TextView
    let quantities: QuantityList

    /// Figures behind a word, within its clause.
    ///
    /// - Complexity: O(words between).
    func values(behind end: Int, within limit: Int) -> Values {
        var figures: [Quantity] = []
        var isShared = false
        var offset = end
        while offset < limit {
            let start = skippingLinks(from: offset, &isShared, isList: !figures.isEmpty)
            guard let figure = figure(from: start), figure.extent.upperBound <= limit, figure.extent.upperBound > offset else {
                break
            }
            figures.append(figure)
            offset = figure.extent.upperBound
        }
        return Values(figures: figures, isShared: isShared)
    }

    /// The figure that begins at an offset, the marker in front of it included.
    private func figure(from offset: Int) -> Quantity? {
        let index = quantities.firstIndex(endingAfter: offset)
        guard index < quantities.count else { return nil }
        let figure = quantities[index]
        return figure.extent.lowerBound <= offset && figure.range.upperBound > offset ? figure : nil
    }

    private func skippingLinks(from offset: Int, _ isShared: inout Bool, isList: Bool) -> Int {
        var offset = offset
        while true {
            if let next = view.behind(Self.links, at: offset) {
                offset = next
            } else if let next = view.behind(["分别", "各"], at: offset) {
                isShared = true
                offset = next
            } else if isList, isShared, let next = view.behind(["、", "和", "与", "及", "，"], at: offset) {
                offset = next
            } else if let next = behindBrackets(at: offset) {
                offset = next
            } else {
                return offset
            }
        }
    }

    /// Behind brackets without a figure of their own: 优良率（AQI）.
    private func behindBrackets(at offset: Int) -> Int? {
        guard let open = view.behind(["（", "("], at: offset) else { return nil }
        let end = min(open + 48, view.bytes.count)
        guard let close = view.first(of: ["）", ")"], in: open..<end),
            quantities.indices(within: open..<close.lowerBound).isEmpty
        else { return nil }
        return close.upperBound
    }

    /// Words that hand a value over; longer ones go first.
    private static let links: [StaticString] = [
        "保持在", "稳定在", "维持在", "控制在", "稳定达到", "提高到", "提高至", "提高为", "提升到", "提升至", "提升为", "上升到", "上升至", "上升为",
        "增加到", "增加至", "增长到", "增长至", "扩大到", "扩大至", "下降到", "下降至", "下降为", "降低到", "降低至", "压减到", "压减至", "回升到", "回升至",
        "增至", "升至", "升到", "升为", "降至", "降到", "降为", "达到", "实现", "保持", "稳定", "维持", "首次", "已经", "全部", "始终", "继续", "持续",
        "稳步", "总体", "平均", "综合", "力争", "确保", "预计", "预期", "目标", "仅为", "只有", "均", "都", "已", "也", "将", "仍", "达", "为", "是", "占",
        "由", "从", "有", "：", ":",
    ]
}
