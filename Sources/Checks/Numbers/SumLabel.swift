import DocumentModel

/// The words between two figures of a list: `，签约项目`.
struct SumLabel {
    private static let longest = 48
    /// Words that say something about the part in front, or begin a new count.
    private static let others = ["增长", "增加", "下降", "减少", "占", "比", "累计", "合计", "共计", "总", "达到", "完成", "；", "。"]

    private let range: Range<Int>
    private let view: TextView

    init(_ range: Range<Int>, in view: TextView) {
        self.range = range
        self.view = view
    }

    /// Whether it leads from a whole to 其中, or to a figure about that whole: a few words, with one comma among them.
    func isLink(toOpener: Bool) -> Bool {
        guard range.count <= Self.longest, !view.holds("；", in: range) else { return false }
        guard toOpener else { return starts(with: "，") || starts(with: "、") }
        return !view.holds("，", in: range.dropLast(3)) && (ends(with: "，") || ends(with: "（") || ends(with: "("))
    }

    /// Whether it names a part: behind a comma or 、, or behind 其中 for the first.
    func isName(ofFirst isFirst: Bool) -> Bool {
        guard range.count <= Self.longest, isFirst || starts(with: "，") || starts(with: "、") else { return false }
        return (isFirst || range.count > 3) && !Self.others.contains { view.holds($0, in: range) }
    }

    private func ends(with mark: String) -> Bool {
        let bytes = Array(mark.utf8)
        return range.count >= bytes.count && view.bytes[range.upperBound - bytes.count..<range.upperBound].elementsEqual(bytes)
    }

    private func starts(with mark: String) -> Bool {
        let bytes = Array(mark.utf8)
        return range.count >= bytes.count && view.bytes[range.lowerBound..<range.lowerBound + bytes.count].elementsEqual(bytes)
    }
}

extension Range<Int> {
    /// The range without its last bytes.
    fileprivate func dropLast(_ count: Int) -> Range<Int> { lowerBound..<Swift.max(lowerBound, upperBound - count) }
}
