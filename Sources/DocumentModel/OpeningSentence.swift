/// 现在，我代表区人民政府向大会报告工作，请予审议……
enum OpeningSentence {
    static func matches(_ text: Passage) -> Bool {
        let head = text.head(bytes: 600)
        return (head.contains("代表") || head.contains("委托")) && head.contains(anyOf: ["报告", "审议", "审查"])
            && head.contains(anyOf: ["向大会", "请予审议", "请审议", "请予审查"])
    }

    /// 深圳市 in 我代表深圳市人民政府, 州 in 我代表州人民政府, 国务院; `nil` where no government is named.
    static func government(in text: Passage) -> Passage? {
        guard let start = text.firstRange(of: "我代表") else { return nil }
        let rest = text.suffix(from: start.upperBound)
        if rest.starts(with: "国务院") { return rest.part(rest.range.lowerBound..<rest.range.lowerBound + 9) }
        guard let end = rest.firstRange(of: "人民政府") else { return nil }
        let words = rest.prefix(upTo: end.lowerBound)
        return words.isAtMost(bytes: 60) && words.allSatisfy(\.isHan) ? words : nil
    }
}
