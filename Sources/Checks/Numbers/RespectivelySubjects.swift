/// What the values behind 分别 are shared out to: the items before it, wherever in the sentence they stand.
struct RespectivelySubjects {
    /// Where they were found.
    enum Origin {
        /// Words of the clause, or of the clauses before it.
        case words
        /// Values of the 分别 before: 分别新增12项和44项，累计分别达到64项和288项.
        case values
    }

    private(set) var counts: RespectivelyCounts
    /// In the reading view.
    private(set) var range: Range<Int>
    private(set) var origin = Origin.words
    private(set) var isTooLong = false
    /// Whether 等 leaves their list open.
    private(set) var isOpenEnded = false
    /// Whether nothing else can be meant, so that another number of values is a fault; not so where the clause before 分别 names
    /// something that is not known to be several: 鄂湘赣边区收入分别增长…….
    private(set) var isSure: Bool

    /// The clause before 分别 by itself.
    init(_ phrase: RespectivelyPhrase, isAside: Bool) {
        counts = phrase.counts
        range = phrase.range
        isTooLong = phrase.isTooLong
        isOpenEnded = phrase.isOpenEnded
        isSure = counts.isList ? phrase.isClear : isAside
    }

    /// Clauses that are looked back through.
    private static let mostClauses = 6

    /// Looks back through clauses when the one with 分别 names no list: 国内游客4.16亿人次、入境游客936万人次，分别增长6.7%、39.6%; also
    /// clause by clause: A达x亿元，B达y亿元，分别增长…….
    ///
    /// - Complexity: O(tokens of the clauses).
    mutating func lookBack(through clauses: some Sequence<RespectivelyPhrase>) {
        // 比上年, 累计, 排名 name no item of their own.
        var joined: RespectivelyCounts = isSure ? .none : counts
        var values = 0
        var clausesWithValues = 0
        var list: RespectivelyPhrase?
        for clause in clauses.prefix(Self.mostClauses) {
            // Before a list only clauses with figures of the same kind belong to it: 工业500亿元，建筑业300亿元、服务业200亿元，分别…….
            if let list, clause.valueCount == 0 || clause.lastDimension != list.lastDimension { return }
            isTooLong = isTooLong || clause.isTooLong
            isOpenEnded = isOpenEnded || clause.isOpenEnded
            values += clause.valueCount
            if clause.valueCount > 0 { clausesWithValues += 1 }
            joined = joined.isEmpty ? clause.counts : clause.counts + joined
            // Clauses with figures are counted by these.
            let found = values == 0 ? joined : RespectivelyCounts([values, clausesWithValues])
            counts = counts.union(list == nil ? clause.counts : .none).union(found)
            range = clause.range.lowerBound..<range.upperBound
            if clause.hasSeparator, clause.counts.isList { list = list ?? clause }
        }
    }

    /// Takes the values of the 分别 before for the items: a second list is as long as the first one.
    mutating func follow(_ values: RespectivelyValues, at range: Range<Int>) {
        counts = values.counts
        self.range = range
        origin = .values
    }

    /// Adds what else could stand for the items.
    mutating func admit(_ other: RespectivelyCounts) {
        counts = counts.union(other)
    }
}
