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
        let reader = TailReader(text: text, lexicon: lexicon, periods: scan.periods)
        var tail = reader.read(before: end, floor: floor)
        if let before, before > start {
            // 3家示范工厂和2个产业集群
            let bare = figure.extent.lowerBound
            if scan.isListSeparator(before..<bare) {
                return Phrase(start: bare, head: Head(start: bare), tail: Tail(start: bare), continues: false, rank: rank)
            }
            // The figure before stands in the same clause.
            if tail.start == before { return Phrase(start: before, head: Head(start: before), tail: tail, continues: true, rank: rank) }
            guard lastFigure.map({ isAttribute($0) }) == true else { return nil }
            tail = reader.read(before: end, floor: start)
        }
        start = min(start, tail.start)
        let head = HeadReader(text: text, lexicon: lexicon, periods: scan.periods).read(from: start, to: tail.start)
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
            "稳居", "跃居", "位居", "高居", "居", "位列", "名列", "列", "排名", "排在", "均排", "排", "提升至", "提升到", "上升至", "上升到", "跃升至", "跃升到", "前移至", "晋升至", "升至", "保持", "获评", "位于",
        ]
        var index = range.lowerBound
        while index < range.upperBound {
            if let verb = verbs.first(where: { text.holds($0, at: index, limit: range.upperBound) }),
                !lexicon.isOtherWord(text, around: index) {
                let head = HeadReader(text: text, lexicon: lexicon, periods: scan.periods)
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

    // MARK: Nouns

    /// Whether a place begins with a Han character that can begin a noun.
    func isNounStart(_ index: Int) -> Bool {
        guard index < text.count else { return false }
        let isLetter = text[index] >= UInt8(ascii: "A") && text[index] <= UInt8(ascii: "z") || text.holds("“", at: index, limit: text.count)
        guard isLetter || text.isHan(at: index), !isPower(at: index) else { return false }
        guard let word = lexicon.word(.behind, in: text, at: index, limit: text.count) else { return true }
        return word.value.classes.contains(.none) || word.length == 3 && !isShortStop(at: index)
    }

    /// 百亿级 is no noun to count with.
    private func isPower(at index: Int) -> Bool {
        ["十", "百", "千", "万", "亿"].contains { (word: StaticString) in text.holds(word, at: index, limit: text.count) }
    }

    private static let longestNoun = 24

    /// The noun phrase behind a counted or measured figure, up to a verb or punctuation.
    func nounBehind(_ index: Int) -> Range<Int>? {
        let figure = quantities[index]
        switch figure.dimension {
        case .count, .people, .area, .length, .mass, .volume, .money, .power, .energy, .number: break
        default: return nil
        }
        let start = scan.endOfAside(from: figure.extent.upperBound)
        guard figure.role == .cardinal, isNounStart(start) else { return nil }
        // 10亿元以上项目: the amount is one of each project.
        if !figure.unit.isDiscrete, figure.after != nil || figure.traits.contains(.digitless) { return nil }
        let next = index + 1 < quantities.count ? quantities[index + 1].extent.lowerBound : text.count
        let end = nounEnd(from: start, limit: min(scan.hardEnd(from: start), next))
        // 50亿元农业企业1家: the first figure is one of the counted things.
        guard end < next else { return nil }
        let count = text.scalarCount(in: start..<end)
        return count >= 2 && count <= Self.longestNoun ? start..<end : nil
    }

    /// Behind the noun that begins at a place; 、 and 和 are part of it as long as neither a figure nor a verb follows.
    private func nounEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while end < limit {
            if let joint = jointLength(at: end) {
                guard !isNewMember(end + joint, limit: limit) else { return end }
                end += joint
                continue
            }
            guard let word = lexicon.word(.behind, in: text, at: end, limit: limit) else {
                end += text.scalarLength(at: end)
                continue
            }
            let isNoun = word.value.classes.contains(.none)
            // A predicate of one character may be part of a word.
            if !isNoun, word.length > 3 || isShortStop(at: end) { return end }
            end += isNoun ? word.length : text.scalarLength(at: end)
        }
        return end
    }

    private func jointLength(at index: Int) -> Int? {
        guard lexicon.word(.behind, in: text, at: index, limit: text.count)?.value.classes.contains(.none) != true else { return nil }
        return ["、", "和", "与", "及"].contains { (word: StaticString) in text.holds(word, at: index, limit: text.count) } ? 3 : nil
    }

    /// Whether a figure or a verb begins at a place, or a figure comes before the list ends.
    private func isNewMember(_ index: Int, limit: Int) -> Bool {
        if let word = lexicon.word(.head, in: text, at: index, limit: limit),
            !word.value.classes.isDisjoint(with: [.act, .gain, .lead, .total]) { return true }
        if let word = lexicon.word(.behind, in: text, at: index, limit: limit), word.value.classes.contains(.predicate) { return true }
        let next = quantities.firstIndex(endingAfter: index)
        return next < quantities.count && quantities[next].role == .cardinal && quantities[next].extent.lowerBound < scan.hardEnd(from: index)
    }

    private func isShortStop(at index: Int) -> Bool {
        ["或", "的", "在", "为", "被", "获", "占", "均", "向", "给", "较", "比", "将", "用"].contains { (word: StaticString) in
            text.holds(word, at: index, limit: text.count)
        }
    }

    /// Whether words can be a noun phrase: neither too short nor too long, and without a word that makes a clause.
    func isNounPhrase(_ range: Range<Int>) -> Bool {
        let count = text.scalarCount(in: range)
        guard count >= 2, count <= 30, hasPairedQuotes(range) else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            if let word = lexicon.word(.inside, in: text, at: index, limit: range.upperBound) {
                if word.value.classes.contains(.clause) { return false }
                index += word.length
            } else {
                index += text.scalarLength(at: index)
            }
        }
        return true
    }

    /// The words behind the last 、 that ends a clause: 制度全面实施、开户; `nil` where nothing stands there.
    func behindLastClause(of range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        for mark in scan.clauses.marks[scan.clauses.firstIndex(from: start)...] {
            guard mark.end <= range.upperBound else { break }
            if mark.kind == .soft, endsClause(start..<mark.start), !isAct(mark.end, limit: range.upperBound) { start = mark.end }
        }
        return start < range.upperBound ? start..<range.upperBound : nil
    }

    private func isAct(_ index: Int, limit: Int) -> Bool {
        lexicon.word(.head, in: text, at: index, limit: limit)?.value.classes.contains(.act) == true
    }

    /// Whether words end in a verb that is not one of several that share an object, as in 新建、改造.
    private func endsClause(_ range: Range<Int>) -> Bool {
        guard let word = lexicon.tail(in: text, endingAt: range.upperBound, floor: range.lowerBound) else { return false }
        return !word.value.classes.isDisjoint(with: [.rise, .fall, .act]) && word.length < range.count && !isOnlyActs(range)
    }

    /// Whether words are nothing but verbs of doing: 建设筹措.
    func isOnlyActs(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let word = lexicon.word(.head, in: text, at: index, limit: range.upperBound), word.value.classes.contains(.act) else {
                return false
            }
            index += word.length
        }
        return true
    }

    private func hasPairedQuotes(_ range: Range<Int>) -> Bool {
        var depth = 0
        for index in range where text[index] == 0xE2 {
            if text.holds("“", at: index, limit: range.upperBound) { depth += 1 }
            if text.holds("”", at: index, limit: range.upperBound) { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    /// Whether a noun or a verb goes on right behind a figure.
    func isFollowedByWords(_ figure: Quantity) -> Bool {
        let end = scan.endOfAside(from: figure.extent.upperBound)
        guard end < scan.sentence.upperBound else { return false }
        let isWord = text.isHan(at: end) || text[end] > 0x2F && text[end] < 0x7F && text[end] != 0x3A && text[end] != 0x3B && text[end] != 0x3F
        guard isWord || text.holds("“", at: end, limit: text.count) else { return false }
        return !["和", "与", "及", "以", "或"].contains { (word: StaticString) in text.holds(word, at: end, limit: text.count) }
    }

    /// 占地区生产总值比重 without a subject.
    func startsWithShare(_ range: Range<Int>) -> Bool {
        text.holds("占", at: range.lowerBound, limit: range.upperBound) 
            && (!text.holds("占地", at: range.lowerBound, limit: range.upperBound)
                || text.holds("占地区", at: range.lowerBound, limit: range.upperBound))
    }

    // MARK: Comparisons

    /// What an indicator is compared with.
    struct Comparison {
        let subject: Range<Int>
        let reference: Range<Int>
        let isAbove: Bool
    }

    func comparison(in range: Range<Int>, _ phrase: Phrase) -> Comparison? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let word = lexicon.word(.inside, in: text, at: index, limit: range.upperBound), word.value.classes.contains(.versus) {
                let isAbove = !text.holds("低", at: index, limit: range.upperBound) && !text.holds("慢", at: index, limit: range.upperBound)
                return Comparison(
                    subject: range.lowerBound..<index, reference: index + word.length..<range.upperBound, isAbove: isAbove)
            }
            if phrase.tail.cues.contains(.beyond),
                text.holds("比", at: index, limit: range.upperBound) || text.holds("较", at: index, limit: range.upperBound) {
                let isAbove = !["低", "慢", "少"].contains { (word: StaticString) in text.holds(word, at: phrase.tail.start, limit: text.count) }
                return Comparison(subject: range.lowerBound..<index, reference: index + 3..<range.upperBound, isAbove: isAbove)
            }
            index += text.scalarLength(at: index)
        }
        return nil
    }
}
