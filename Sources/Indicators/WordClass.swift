/// What a word can do in a phrase that ends in a figure.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    // Between indicator and figure, and so read backwards.

    /// 增长, 提高: the figure is a change upwards.
    static let rise = WordClass(rawValue: 1 << 0)
    /// 下降, 减少
    static let fall = WordClass(rawValue: 1 << 1)
    /// 达到, 为, 至: the figure is what there is now.
    static let reach = WordClass(rawValue: 1 << 2)
    /// 增速, 增幅: the indicator's growth.
    static let rate = WordClass(rawValue: 1 << 3)
    /// 占比, 比重: the indicator's share.
    static let share = WordClass(rawValue: 1 << 4)
    /// 同比, 首次, 累计达: said of the figure without a part in the indicator.
    static let adverb = WordClass(rawValue: 1 << 5)
    /// 年均
    static let average = WordClass(rawValue: 1 << 6)
    /// 分别, 各
    static let each = WordClass(rawValue: 1 << 7)
    /// 从, 由: the figure is where a change began.
    static let from = WordClass(rawValue: 1 << 8)
    /// 高, 低, 快 behind 比全市: a difference between two places.
    static let beyond = WordClass(rawValue: 1 << 9)

    // At the head of the phrase, and so read forwards.

    /// 全市, 全国
    static let scope = WordClass(rawValue: 1 << 11)
    /// 实现, 力争, 其中: in front of the indicator without a part in it.
    static let lead = WordClass(rawValue: 1 << 12)
    /// 新增: the figure is what was added.
    static let gain = WordClass(rawValue: 1 << 13)
    /// 累计: the figure is a sum over the years, and so another one than that of a year.
    static let total = WordClass(rawValue: 1 << 14)
    /// 新建, 改造: what was done with the counted things is part of what is counted.
    static let act = WordClass(rawValue: 1 << 15)

    // Anywhere in a sentence.

    static let basis = WordClass(rawValue: 1 << 16)
    /// 力争, 预期目标
    static let target = WordClass(rawValue: 1 << 17)
    /// 预计, 初步核算
    static let estimate = WordClass(rawValue: 1 << 18)
    /// 是, 我们, 不断: no part of a noun phrase.
    static let clause = WordClass(rawValue: 1 << 19)
    /// 高于, 快于: between the indicator and what it is compared with.
    static let versus = WordClass(rawValue: 1 << 20)
    /// 入选, 获批: ends the noun phrase behind a figure.
    static let predicate = WordClass(rawValue: 1 << 21)
    /// 总量, 总数: stands for the indicator of the figure before.
    static let whole = WordClass(rawValue: 1 << 22)
    /// 产值, 总投资: no name without what it is the 产值 of.
    static let bare = WordClass(rawValue: 1 << 23)
    /// A longer word that only looks like one of the others: 发达, 国有.
    static let none = WordClass(rawValue: 1 << 24)
}
