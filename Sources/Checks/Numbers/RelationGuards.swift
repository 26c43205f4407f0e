/// Circumstances under which figures need not fit, so that nothing is claimed (numeric-semantics 2.4 and the traps of 3).
struct RelationGuards: OptionSet, Sendable {
    let rawValue: UInt8

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
}
