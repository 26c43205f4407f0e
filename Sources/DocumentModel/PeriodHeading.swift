/// 2023年工作回顾, 二、2024年工作安排, “十五五”时期主要目标任务, 今后五年的奋斗目标: headings of parts that tell by their words what they are.
enum PeriodHeading {
    static func matches(_ text: Passage) -> Bool {
        guard text.isAtMost(bytes: 120), text.last?.isStop != true, !text.contains("，") else { return false }
        let words = MarkerReader.marker(of: text).map { text.suffix(from: $0.wordsStart) } ?? text
        return (year(of: words) != nil || words.starts(withAnyOf: periods)) && words.ends(withAnyOf: endings)
    }

    /// The year that a heading begins with or names behind 关于.
    static func year(of text: Passage) -> Int? {
        let words = text.dropping("关于") ?? text
        let rest = words.dropFirst { ChineseNumeral.digit($0) != nil }
        let numeral = words.prefix(upTo: rest.range.lowerBound)
        guard rest.first == "年", let year = ChineseNumeral.value(of: numeral), (1900...2199).contains(year) else { return nil }
        return year
    }

    private static let periods: [StaticString] = ["过去", "今后", "本届", "今年", "“十", "五年", "关于"]
    private static let endings: [StaticString] = [
        "回顾", "总结", "成就", "成绩", "安排", "任务", "目标", "工作", "打算", "部署", "重点", "举措", "建议", "要求", "思路", "取向", "情况",
    ]
}
