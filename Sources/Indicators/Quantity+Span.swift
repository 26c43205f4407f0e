import Quantities

extension Quantity {
    private static let behind: [StaticString] = [
        "来", "以来", "后", "前", "内", "间", "期", "共", "总", "新增", "翻", "增长", "增加", "提前", "累计", "高于", "低于", "居", "保持", "位居", "超",
    ]
    private static let front: [StaticString] = ["连续", "提前", "历时", "为期", "每", "近", "仅用", "用", "用时"]

    /// Whether it is a stretch of time in which something comes about, and so no figure of anything: 连续9年, 3年翻一番.
    func isPassingSpan(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard role == .cardinal, dimension == .duration else { return false }
        let (start, end) = (extent.lowerBound, extent.upperBound)
        return Self.front.contains { text.holds($0, before: start) }
            || Self.behind.contains { text.holds($0, at: end, limit: text.count) }
            || before.map { text.holds("近", at: $0.range.lowerBound, limit: text.count) } == true
    }

    /// How many years it sums up: 五年共, 五年累计.
    func summedYears(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        let isSum = ["共", "累计", "总", "新增"].contains { (word: StaticString) in
            text.holds(word, at: range.upperBound, limit: text.count)
        }
        guard isSum, qualifiers.isEmpty, let count = value.integer, (2...10).contains(count),
            text.holds("年", before: range.upperBound)
        else {
            return nil
        }
        return count
    }
}
