/// Circumstances under which figures need not fit, so that nothing is claimed (numeric-semantics 2.4 and the traps of 3).
struct RelationGuards: OptionSet, Sendable {
    let rawValue: UInt16

    /// The sentence says 可比价, 同口径 or the like: the rate may be real while the levels are nominal.
    static let statedBasis = RelationGuards(rawValue: 1 << 0)
    /// The same, and the sentence speaks of 生产总值 or another indicator whose growth is real by custom.
    static let priceBasis: RelationGuards = [.statedBasis, RelationGuards(rawValue: 1 << 1)]
    /// The figures count different things, such as 家 and 个: only the same unit compares.
    static let sameUnit = RelationGuards(rawValue: 1 << 2)
    /// The whole is an average (人均, 平均), which parts may exceed.
    static let average = RelationGuards(rawValue: 1 << 3)
    /// One figure says how much was added, the other how much there is.
    static let addedAndTotal = RelationGuards(rawValue: 1 << 4)
    /// Spans of time get shorter when things get better: 从5天提升到1天.
    static let duration = RelationGuards(rawValue: 1 << 5)
    /// A share, a rate, a multiple: parts of them do not add up.
    static let proportion = RelationGuards(rawValue: 1 << 6)
    /// The whole is itself a change against something else: 比上年末增加3.88万人.
    static let change = RelationGuards(rawValue: 1 << 7)
    /// Another figure of the kind stands further in front in the sentence, so that a total may take it in.
    static let firstOfKind = RelationGuards(rawValue: 1 << 8)
    /// The words of the text slot ``RelationMatch/wholeSlot`` must stand beside the whole.
    static let namedWhole = RelationGuards(rawValue: 1 << 9)

    // MARK: Only where the figures do not fit

    /// Another part follows, which the formula leaves out: 续建60个、新建80个、前期30个.
    static let furtherPart = RelationGuards(rawValue: 1 << 10)
    /// The part is followed by a noun of its own: 3个园区，其中50个项目.
    static let otherThings = RelationGuards(rawValue: 1 << 11)
    /// Start and end are not measured alike: 由下降3%提高到增长5%, 由每周3班增加到每天1班.
    static let otherMeasure = RelationGuards(rawValue: 1 << 12)
    /// 同比 compares with the year before, whatever the start is.
    static let otherStart = RelationGuards(rawValue: 1 << 13)
    /// Another figure of the sentence fits as the whole: 余额2680亿元，新增贷款312亿元，其中制造业46亿元，占1.7%.
    static let otherWhole = RelationGuards(rawValue: 1 << 14)
}
