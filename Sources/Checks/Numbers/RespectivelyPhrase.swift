import Quantities

/// Some words of a sentence, and how many things they can name.
///
/// 、 always parts two items. 和 may part two, or belong to one (软件和信息服务业); a word such as 城乡 may be two; and what stands
/// before 等 or 的 may only describe what follows. Every way to count that a reader could mean is admitted.
struct RespectivelyPhrase {
    let tokens: ArraySlice<RespectivelyToken>
    /// In the reading view.
    let range: Range<Int>
    let quantities: QuantityList

    /// Markers of a description that are looked at, so that the cost stays linear.
    private static let mostDescriptions = 3

    /// Whether 、, 和 or their like stand in it.
    var isJoined: Bool { tokens.contains { $0.joins } }

    var hasSeparator: Bool { tokens.contains { $0.kind == .separator } }

    /// Whether it names several things item by item, in one word, or as two; 5家企业 may share two values among them.
    var isClear: Bool {
        tokens.contains { token in
            switch token.kind {
            case .separator, .conjunction, .fused: true
            default: named(token) == [2]
            }
        }
    }

    func holds(_ kind: RespectivelyToken.Kind) -> Bool { tokens.contains { $0.kind == kind } }

    /// More tokens than this make no list that a reader could count.
    private static let mostTokens = 240

    var isTooLong: Bool { tokens.count > Self.mostTokens }

    /// Numbers of items that it can name; none where it holds no words or too many.
    ///
    /// - Complexity: O(tokens).
    var counts: RespectivelyCounts {
        guard !range.isEmpty, !isTooLong else { return .none }
        if let values = valueCounts { return values }
        let descriptions = tokens.indices.filter { tokens[$0].kind == .of || tokens[$0].kind == .others }
        return descriptions.suffix(Self.mostDescriptions).reduce(wholeCounts) { counts, index in
            let described = behind(index).wholeCounts
            return counts.union(described).union(before(index).plainCounts * described)
        }
    }

    private func before(_ token: Int) -> RespectivelyPhrase {
        let end = tokens[token].range.lowerBound
        return RespectivelyPhrase(tokens: tokens[..<token], range: range.lowerBound..<end, quantities: quantities)
    }

    private func behind(_ token: Int) -> RespectivelyPhrase {
        let start = tokens[token].range.upperBound
        return RespectivelyPhrase(tokens: tokens[(token + 1)...], range: start..<range.upperBound, quantities: quantities)
    }
}

// MARK: Ways to count

extension RespectivelyPhrase {
    /// All ways but those that take some words for a description.
    private var wholeCounts: RespectivelyCounts {
        let named = RespectivelyCounts(tokens.flatMap { self.named($0) })
        let summed = self.summed
        // 儿童、创伤、中医3个中心: the number says how the items are to be counted.
        if named.isList, summed == named, plainCounts.contains(named.lowest) { return named }
        let all = countedCounts.union(behindLastFigure).union(groupCounts).union(summed).union(asideCounts).union(timeCounts)
        if holds(.others) { return all.union(named) }
        // 学前三年毛入园率、高中毛入学率: beside a list a number of another size counts something else.
        return hasSeparator ? all : all.union(named)
    }

    /// The numbers that sum up the items before them: 橡胶机带、生态涂装两个集群.
    private var summed: RespectivelyCounts {
        RespectivelyCounts(
            tokens.indices.flatMap { index in
                named(tokens[index]).filter { before(index).plainCounts.contains($0) }
            })
    }

    /// Items that 、 parts, each counted as one or as what its 和 and fused words admit.
    private var plainCounts: RespectivelyCounts {
        let items = items
        let counts = items.reduce(RespectivelyCounts(0)) { $0 + $1.counts }
        // 城乡居民收入和支出 can be two, three or four.
        return items.reduce(counts) { all, item in
            item.fused.reduce(all) { $0.union($1 * item.joined * RespectivelyCounts(items.count)) }
        }
    }

    /// The same with each 2个 and 三项 inside an item counted as so many.
    private var countedCounts: RespectivelyCounts {
        items.reduce(RespectivelyCounts(0)) { $0 + $1.countedCounts }.union(plainCounts)
    }

    /// 注册商标13479件、发明专利589件; 总部、研发中心80家、16家: as many as there are figures.
    ///
    /// Set only where every item is surely one and has one figure, or where a list of figures ends the phrase.
    private var valueCounts: RespectivelyCounts? {
        let items = items
        let isOneEach = items.count > 1 && items.allSatisfy { $0.values == 1 && $0.conjunctions == 0 }
        let count = isOneEach ? items.count : valuesAtEnd
        return count > 1 ? RespectivelyCounts(count) : nil
    }

    /// Figures at the end that nothing but 、 or 和 parts.
    private var valuesAtEnd: Int {
        var count = 0
        var end = range.upperBound
        for token in tokens.reversed() where token.range.upperBound <= end {
            guard token.range.upperBound == end, token.joins != isValue(token) else { return count }
            if isValue(token) { count += 1 }
            end = token.range.lowerBound
        }
        return count
    }

    /// 投资增长6%、工业、建筑业: what stands behind the last figure. Or as many items as there are figures.
    private var behindLastFigure: RespectivelyCounts {
        guard let last = tokens.lastIndex(where: isValue) else { return .none }
        let count = RespectivelyCounts(valueCount)
        guard let separator = tokens[last...].firstIndex(where: \.joins) else { return count }
        return count.union(behind(separator).plainCounts)
    }

    /// A、B以及C、D: two groups of which each counts as one.
    private var groupCounts: RespectivelyCounts {
        let joints = tokens.count { $0.kind == .conjunction(partsGroups: true) }
        guard joints > 0, hasSeparator else { return .none }
        return RespectivelyCounts(joints + 1)
    }

    /// Lists in brackets.
    private var asideCounts: RespectivelyCounts {
        tokens.reduce(.none) { counts, token in
            if case .aside(let listed) = token.kind, listed.isList { counts.union(listed) } else { counts }
        }
    }

    /// Spans of time that values may belong to, one to each year or quarter: 2021—2023年, 前三季度; 2021年、2022年.
    var timeCounts: RespectivelyCounts {
        var times = 0
        var spans: [Int] = []
        for case .figure(let index) in tokens.map(\.kind) where [.year, .date].contains(quantities[index].role) {
            times += 1
            spans += span(of: quantities[index])
        }
        return RespectivelyCounts(times > 1 ? spans + [times] : spans)
    }

    /// Whether its list is left open by 等 without saying how many things it lists.
    var isOpenEnded: Bool { holds(.others) && tokens.allSatisfy { named($0).isEmpty } }

    /// How many figures of a list it holds.
    var valueCount: Int { tokens.count { isValue($0) } }

    /// What the last of them measures.
    var lastDimension: Dimension? {
        guard case .figure(let index) = tokens.last(where: isValue)?.kind else { return nil }
        return quantities[index].dimension
    }

    /// Years and dates only say when, and 三年 and 两个 how long and how many.
    private func isValue(_ token: RespectivelyToken) -> Bool {
        guard case .figure(let index) = token.kind else { return false }
        let figure = quantities[index]
        guard figure.role == .cardinal || figure.role == .rank || figure.role == .ratio else { return false }
        return !figure.isHanzi || !isCounted(figure)
    }

    private func isCounted(_ figure: Quantity) -> Bool {
        figure.isCount || figure.dimension == .duration || figure.dimension == .people
    }

    private func named(_ token: RespectivelyToken) -> [Int] {
        switch token.kind {
        case .number(let count): return [count]
        case .figure(let index): return named(quantities[index], isLast: token.range.upperBound == range.upperBound)
        default: return []
        }
    }

    private func named(_ figure: Quantity, isLast: Bool) -> [Int] {
        switch figure.role {
        case .year, .date:
            return span(of: figure)
        case .cardinal:
            guard let low = figure.value.integer else { return [] }
            // A figure that only ends an item (发明专利5件、) is its value, unless it is written out as a word.
            return isCounted(figure) && (figure.isHanzi || !(isLast || isAtItemEnd(figure))) ? [low] : []
        default: return []
        }
    }

    private func span(of figure: Quantity) -> [Int] {
        guard let low = figure.value.integer, let high = figure.upper?.integer, high > low, high - low < RespectivelyCounts.most
        else { return [] }
        return [high - low + 1]
    }

    private func isAtItemEnd(_ figure: Quantity) -> Bool {
        tokens.contains { $0.joins && $0.range.lowerBound == figure.extent.upperBound }
    }
}

// MARK: Items

extension RespectivelyPhrase {
    /// What stands between two 、.
    private struct Item {
        /// 和 and its like inside.
        var conjunctions = 0
        var fused: [RespectivelyCounts] = []
        /// Words such as 2个 that say how many things the item is.
        var named: [Int] = []
        /// Figures of a list.
        var values = 0

        /// One, or one more for each 和.
        var joined: RespectivelyCounts { RespectivelyCounts(1...1 + min(conjunctions, RespectivelyCounts.most)) }

        var counts: RespectivelyCounts { adding(fused.flatMap { $0.several }) }

        var countedCounts: RespectivelyCounts { adding(fused.flatMap { $0.several } + named) }

        private func adding(_ further: [Int]) -> RespectivelyCounts {
            further.reduce(joined) { $0 + RespectivelyCounts([0, max(0, $1 - 1)]) }
        }
    }

    private var items: [Item] {
        var items: [Item] = []
        var item = Item()
        var joinEnd = range.lowerBound
        for token in tokens {
            switch token.kind {
            case .separator:
                // A separator right behind another one, or at the very beginning, parts nothing.
                if token.range.lowerBound != joinEnd || token.range.isEmpty {
                    items.append(item)
                    item = Item()
                }
                joinEnd = token.range.upperBound
            case .conjunction:
                if token.range.lowerBound != joinEnd { item.conjunctions += 1 }
                joinEnd = token.range.upperBound
            case .fused(let counts): item.fused.append(counts)
            case .figure:
                item.named += named(token)
                if isValue(token) { item.values += 1 }
            default: break
            }
        }
        // 、 right before 分别 opens no further item.
        return joinEnd == range.upperBound && !items.isEmpty ? items : items + [item]
    }
}
