import Localization

/// Why figures cannot be judged by a formula, in kind words.
struct Obstacle: Error {
    let reason: LocalizedText

    private init(zh: String, en: String) {
        reason = LocalizedText(zh: zh, en: en)
    }

    static let differentUnits = Obstacle(zh: "单位不同，不能相加或比较", en: "the units differ, so the figures cannot be added or compared")
    static let noProduct = Obstacle(zh: "单位不能相乘或相除", en: "the units cannot be multiplied or divided")
    static let noPower = Obstacle(zh: "乘方的底数和指数应为纯数", en: "a power needs plain numbers")
    static let noYears = Obstacle(zh: "这段时间不能换算成年数", en: "the span of time has no fixed number of years")
    static let outOfRange = Obstacle(zh: "数字太大，超出了能精确计算的范围", en: "the numbers are beyond what can be computed exactly")
    static let emptyList = Obstacle(zh: "列表里没有数", en: "the list holds no figure")
    static let partialDate = Obstacle(zh: "日期没有写全", en: "the date is not written in full")

    static func differentLengths(_ left: Int, _ right: Int) -> Obstacle {
        Obstacle(zh: "两列数的个数不同（\(left) 与 \(right)）", en: "the lists differ in length (\(left) and \(right))")
    }

    static func missing(_ slot: String) -> Obstacle {
        Obstacle(zh: "文中没有“\(slot)”的数值", en: "the text gives no figure for “\(slot)”")
    }

    static func wrongShape(_ slot: String, isList: Bool) -> Obstacle {
        isList
            ? Obstacle(zh: "“\(slot)”应是一列数", en: "“\(slot)” should be a list of figures")
            : Obstacle(zh: "“\(slot)”应是一个数，这里有几个", en: "“\(slot)” should be one figure, not several")
    }
}
