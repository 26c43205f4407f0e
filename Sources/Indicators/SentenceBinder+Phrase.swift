import Quantities

/// Takes the clause in front of a figure apart.
extension SentenceBinder {
    func phrase(before index: Int) -> Phrase? {
        let figure = quantities[index]
        let before = lastFigure.map { last?.end ?? quantities[$0].extent.upperBound }
        var start = scan.clauseStart(of: figure.extent.lowerBound, after: before)
        let floor = max(start, before ?? start)
        let rank = figure.role == .rank ? rankWords(in: floor..<figure.extent.lowerBound) : nil
        let end = rank?.start ?? figure.extent.lowerBound
        let reader = TailReader(text: text, periods: scan.periods)
        var tail = reader.read(before: end, floor: floor)
        if let before, before > start {
            // 3家示范工厂和2个产业集群
            let bare = figure.extent.lowerBound
            if scan.isListSeparator(before..<bare) {
                return Phrase(start: bare, head: Head(start: bare), tail: Tail(start: bare), continues: false, rank: rank)
            }
            // The figure before stands in the same clause.
            if tail.start == before {
                return Phrase(start: before, head: Head(start: before), tail: tail, continues: true, rank: rank)
            }
            guard lastFigure.map({ isAttribute($0) }) == true else { return nil }
            tail = reader.read(before: end, floor: start)
        }
        start = min(start, tail.start)
        let head = HeadReader(text: text, periods: scan.periods).read(from: start, to: tail.start)
        return Phrase(start: start, head: head, tail: tail, continues: false, rank: rank)
    }

    /// Whether a figure belongs to the noun behind it: 10亿元以上项目.
    private func isAttribute(_ index: Int) -> Bool {
        let figure = quantities[index]
        return last == nil && figure.role == .cardinal && !figure.unit.isDiscrete && isNounStart(figure.extent.upperBound)
    }

    /// Words such as 居全市 in front of a place.
    private func rankWords(in range: Range<Int>) -> RankWords? {
        let verbs: [StaticString] = [
            "稳居", "跃居", "位居", "高居", "居", "位列", "名列", "列", "排名", "排在", "均排", "排", "提升至", "提升到", "上升至", "上升到", "跃升至", "跃升到", "前移至",
            "晋升至", "升至", "保持", "获评", "位于",
        ]
        var index = range.lowerBound
        while index < range.upperBound {
            if let verb = verbs.first(where: { text.holds($0, at: index, limit: range.upperBound) }),
                !BindingLexicon.standard.isOtherWord(text, around: index)
            {
                let head = HeadReader(text: text, periods: scan.periods)
                    .passPeriods(from: index + verb.utf8CodeUnitCount, to: range.upperBound)
                let scope = head..<range.upperBound
                return RankWords(start: index, scope: scope.isEmpty ? nil : scope)
            }
            index += text.scalarLength(at: index)
        }
        // 花卉产量全球第一
        for scope in ["全国", "全球", "世界", "全省", "全市", "全区", "亚洲", "西部", "中部", "东部"] as [StaticString]
        where text.holds(scope, before: range.upperBound) && range.upperBound - scope.utf8CodeUnitCount >= range.lowerBound {
            let start = range.upperBound - scope.utf8CodeUnitCount
            return RankWords(start: start, scope: start..<range.upperBound)
        }
        return nil
    }
}
