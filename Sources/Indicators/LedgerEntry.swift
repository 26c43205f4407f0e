import SourceText

/// A figure with what it is a figure of, as far as the text binds it.
package struct LedgerEntry: Sendable, Hashable {
    /// What is measured of an indicator.
    package enum Measure: String, Sendable {
        /// How much there is: 达到1000亿元.
        case level
        /// By what share it changed against the period before: 增长5%, 增长2倍.
        case growth
        /// By how much it changed: 增加100亿元, 提高2个百分点, 新增120家.
        case change
        /// Its share of something: 占比达44.7%.
        case share
        /// How many times as much: 是2011年的2倍, 翻两番.
        case multiple
        /// Its place in a ranking: 居全市第2位.
        case rank
    }

    /// Whether it has come about.
    package enum Standing: String, Sendable {
        case actual
        /// 预期目标, 力争, 确保, 控制在…以内
        case target
        /// 预计, 初步核算
        case estimate
    }

    /// Position in the list of figures.
    package let quantity: Int
    /// Index in ``Document/paragraphs``.
    package let paragraph: Int
    /// The sentence around it, in the reading view.
    package let sentence: Range<Int>
    /// The words that name the indicator, in the reading view; `nil` where nothing binds the figure.
    package internal(set) var indicator: Range<Int>?
    /// The indicator's name without scope, period and verbs (地区生产总值), the same for every mention of it; `nil` where unbound.
    ///
    /// See ``IndicatorName`` for what is left out and what is kept.
    package internal(set) var name: String?
    /// What is measured; level where nothing binds the figure.
    package internal(set) var measure = Measure.level
    /// Whether the figure is the size of a fall: 下降3%, 减少2亿元.
    package internal(set) var isDecrease = false
    /// Whether a change began with it: 从26.7%提高到52.1%. Its years are open unless the text names them (由2020年的26.7%).
    package internal(set) var isOrigin = false
    /// First and last year that the figure is about; `nil` where the text leaves it open.
    ///
    /// A change against an earlier year than the one before (比2020年增长50%) is about all years from that one on.
    package internal(set) var years: ClosedRange<Int>?
    /// Whether the figure is an average over the years: 年均增长.
    package internal(set) var isAverage = false
    /// Whose figure it is, as written: 全市, 全国; for a rank, among whom. `nil` for the document's own place.
    package internal(set) var scope: String?
    /// 可比价, 同口径, 现价 and their like, as written near the figure; `nil` where nothing is said.
    package internal(set) var basis: String?
    /// Whether it has come about, by its years and its part of the report, then by words such as 预计.
    package internal(set) var standing = Standing.actual

    init(quantity: Int, paragraph: Int, sentence: Range<Int>) {
        self.quantity = quantity
        self.paragraph = paragraph
        self.sentence = sentence
    }
}
