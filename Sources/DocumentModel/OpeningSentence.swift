/// 现在，我代表区人民政府向大会报告工作，请予审议……
enum OpeningSentence {
    static func matches(_ text: Passage) -> Bool {
        let head = text.isAtMost(bytes: 600) ? text : text.prefix(upTo: text.range.lowerBound + 600)
        return (head.contains("代表") || head.contains("委托")) && head.contains(anyOf: ["报告", "审议", "审查"])
            && head.contains(anyOf: ["向大会", "请予审议", "请审议", "请予审查"])
    }

    /// 深圳市 in 我代表深圳市人民政府; `nil` where only 省, 市 or 区 stands there.
    static func place(in text: Passage) -> String? {
        guard let start = text.firstRange(of: "我代表"), let end = text.suffix(from: start.upperBound).firstRange(of: "人民政府") else { return nil }
        let place = text.part(start.upperBound..<end.lowerBound)
        return place.allSatisfy(\.isHan) && place.range.count >= 9 && place.isAtMost(bytes: 45) ? place.text : nil
    }

    /// 州 in 我代表州人民政府.
    static func government(in text: Passage) -> Passage? {
        guard let start = text.firstRange(of: "我代表") else { return nil }
        if text.suffix(from: start.upperBound).starts(with: "国务院") { return text.part(start.upperBound..<start.upperBound + 9) }
        guard let end = text.suffix(from: start.upperBound).firstRange(of: "人民政府") else { return nil }
        let words = text.part(start.upperBound..<end.lowerBound)
        return words.isAtMost(bytes: 60) && words.allSatisfy(\.isHan) ? words : nil
    }
}
