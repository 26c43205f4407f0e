/// A stretch of time that a text names.
struct Period: Sendable {
    /// Bytes of the words in the reading view.
    var range: Range<Int>
    /// `nil` where the words leave the year to the text around: 全年, 3月.
    var years: ClosedRange<Int>?
    /// Less than a year: 上半年, 一季度.
    var isPart: Bool
    /// 比2020年, 较上年: what a change is measured against.
    var isBase: Bool
    /// 今年, 去年 and single years written out: the year against which growth is measured anyhow needs no mention.
    var isYearBefore = false
}
