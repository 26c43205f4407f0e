/// A number of items in words: 七, 两, 三至四.
struct CountAmount {
    let zh: String
    let en: String

    init(_ counts: ClosedRange<Int>) {
        let (least, most) = (counts.lowerBound, counts.upperBound)
        zh = least == most ? Self.chinese(least) : Self.chinese(least) + "至" + Self.chinese(most)
        en = least == most ? String(least) : "\(least) to \(most)"
    }

    /// As one counts with 个.
    private static func chinese(_ count: Int) -> String {
        count == 2 ? "两" : NumberingForm("", .chinese, "").written(count)
    }
}
