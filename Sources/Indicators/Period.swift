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
    /// 从2020年, 由上年: where a change began.
    var isOrigin = false
    /// Whether the figures behind are of this time, as far as nothing else is said.
    var isContext: Bool { !isBase && !isOrigin && (years != nil || isPart) }
}
