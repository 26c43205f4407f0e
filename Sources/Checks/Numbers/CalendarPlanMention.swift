import Quantities

/// A place where a text names a five-year plan.
struct CalendarPlanMention {
    let plan: CalendarPlan
    /// With its quotation marks: “十四五”; in the reading view.
    let range: Range<Int>
    /// Behind 规划, 时期 and their like.
    let end: Int

    /// Plans named in a range, in the order of the text.
    ///
    /// - Complexity: O(range).
    static func all(in range: Range<Int>, of text: CalendarText) -> [CalendarPlanMention] {
        var found: [CalendarPlanMention] = []
        var offset = range.lowerBound
        while offset + 3 <= range.upperBound {
            guard text.view.bytes[offset] == 0xE4, text.view.begins("五", at: offset) else {
                offset += 1
                continue
            }
            if let mention = short(endingAt: offset + 3, in: text) ?? long(at: offset, in: text) { found.append(mention) }
            offset += 3
        }
        return found
    }

    /// “八五”普法 is a campaign with a count of its own.
    private static func isCampaign(_ offset: Int, _ text: CalendarText) -> Bool {
        text.view.holds(anyOf: ["普法"], in: text.surroundings(of: offset..<offset))
    }

    // MARK: Forms

    /// “十四五”, or 十四五规划 without quotation marks.
    private static func short(endingAt end: Int, in text: CalendarText) -> CalendarPlanMention? {
        guard let (number, start) = numeral(endingAt: end - 3, in: text) else { return nil }
        let quote = text.view.before(["“", "‘", "\""], endingAt: start)
        let closed = quote.flatMap { _ in text.view.behind(["”", "’", "\""], at: end) }
        let tail = text.view.skipping(nouns, from: closed ?? end)
        // Bare 十四五 needs a noun to be a plan.
        guard closed != nil || (quote == nil && tail > end && number >= 10), number >= 10 || !isCampaign(end, text) else {
            return nil
        }
        return CalendarPlanMention(plan: CalendarPlan(number: number), range: (quote ?? start)..<(closed ?? end), end: tail)
    }

    /// 第十四个五年规划
    private static func long(at offset: Int, in text: CalendarText) -> CalendarPlanMention? {
        guard let noun = text.view.behind(["五年规划", "五年计划"], at: offset), let ordinal = text.figure(endingAt: offset),
            text.view.begins("第", at: ordinal.range.lowerBound), text.view.ends("个", at: offset), !ordinal.isRange,
            let number = ordinal.value.integer, limits.contains(number)
        else { return nil }
        return CalendarPlanMention(
            plan: CalendarPlan(number: number), range: ordinal.range.lowerBound..<noun,
            end: text.view.skipping(nouns, from: noun))
    }

    /// The number in front of 五, 一 to 二十, and where it begins.
    private static func numeral(endingAt end: Int, in text: CalendarText) -> (value: Int, start: Int)? {
        var start = end
        while start > end - 9, digit(at: start - 3, in: text) != nil { start -= 3 }
        let digits = stride(from: start, to: end, by: 3).compactMap { digit(at: $0, in: text) }
        let value: Int? =
            switch digits.count {
            case 1: digits[0]
            case 2 where digits[0] == 10: 10 + digits[1]
            case 2 where digits[1] == 10: digits[0] * 10
            default: nil
            }
        guard let value, limits.contains(value), text.view.before(["〇", "零", "分之"], endingAt: start) == nil else { return nil }
        return (value, start)
    }

    private static func digit(at offset: Int, in text: CalendarText) -> Int? {
        let words: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        return words.firstIndex { text.view.begins($0, at: offset) }.map { $0 + 1 }
    }

    /// Plans that a text can speak of.
    private static let limits = 1...20

    private static let nouns: [StaticString] = ["规划", "计划", "纲要", "时期", "期间"]
}
