import Quantities

/// Tells nouns from clauses, in front of a figure and behind it.
extension SentenceBinder {
    /// Whether a place begins with a Han character that can begin a noun.
    func isNounStart(_ index: Int) -> Bool {
        guard index < text.count else { return false }
        let isLetter =
            text[index] >= UInt8(ascii: "A") && text[index] <= UInt8(ascii: "z") || text.holds("“", at: index, limit: text.count)
        guard isLetter || text.isHan(at: index), !isPower(at: index) else { return false }
        guard let word = BindingLexicon.standard.word(.behind, in: text, at: index, limit: text.count) else { return true }
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
        // 14个学科进入ESI前1%: so many of them did something.
        if count == 2, end < scan.clauseEnd(from: start) { return nil }
        return count >= 2 && count <= Self.longestNoun ? start..<end : nil
    }

    /// Behind the noun that begins at a place; 、 and 和 are part of it as long as neither a figure nor a verb follows.
    private func nounEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while end < limit {
            if let joint = jointLength(at: end) {
                guard !isNewMember(end + joint, limit: limit, isList: text.holds("、", at: end, limit: limit)) else { return end }
                end += joint
                continue
            }
            guard let word = BindingLexicon.standard.word(.behind, in: text, at: end, limit: limit) else {
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
        guard BindingLexicon.standard.word(.behind, in: text, at: index, limit: text.count)?.value.classes.contains(.none) != true
        else { return nil }
        return ["、", "和", "与", "及"].contains { (word: StaticString) in text.holds(word, at: index, limit: text.count) } ? 3 : nil
    }

    /// Whether a figure comes before the list ends, or a verb begins at a place behind 、.
    private func isNewMember(_ index: Int, limit: Int, isList: Bool) -> Bool {
        let lexicon = BindingLexicon.standard
        let verbs: WordClass = [.act, .gain, .lead, .total, .predicate]
        for root in [WordTrie.Root.head, .behind] where isList {
            let word = lexicon.word(root, in: text, at: index, limit: limit)
            if word?.value.classes.isDisjoint(with: verbs) == false { return true }
        }
        let next = quantities.firstIndex(endingAfter: index)
        return next < quantities.count && quantities[next].role == .cardinal
            && quantities[next].extent.lowerBound < scan.hardEnd(from: index)
    }

    private func isShortStop(at index: Int) -> Bool {
        ["或", "的", "在", "为", "被", "获", "占", "均", "向", "给", "较", "比", "将", "用"].contains { (word: StaticString) in
            text.holds(word, at: index, limit: text.count)
        }
    }

    /// Whether words can be a noun phrase: neither too short nor too long, and without a word that makes a clause.
    func isNounPhrase(_ range: Range<Int>) -> Bool {
        let count = text.scalarCount(in: range)
        guard count >= 2, count <= 30, hasPairedQuotes(range), isWordStart(range.lowerBound),
            !text.holds("、", before: range.upperBound)
        else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            if let word = BindingLexicon.standard.word(.inside, in: text, at: index, limit: range.upperBound) {
                if word.value.classes.contains(.clause) { return false }
                index += word.length
            } else {
                index += text.scalarLength(at: index)
            }
        }
        return true
    }

    /// The words behind the last 、 that ends a clause: 制度全面实施、开户; `nil` where nothing stands there.
    func behindLastClause(of range: Range<Int>, _ phrase: Phrase) -> Range<Int>? {
        var start = range.lowerBound
        // 建设管理平台、实时可调负荷提升至75万千瓦: what was built is not what rose.
        let isSum = phrase.tail.verbRange.map { text.holds("共", at: $0.lowerBound, limit: $0.upperBound) } == true
        let isOther = phrase.head.act != nil && !phrase.tail.verb.isEmpty && !isSum
        for mark in scan.clauses.marks[scan.clauses.firstIndex(from: start)...] {
            guard mark.end <= range.upperBound else { break }
            let part = start..<mark.start
            if mark.kind == .soft, endsClause(part) || isOther && !isOnlyActs(part), !isAct(mark.end, limit: range.upperBound) {
                start = mark.end
            }
        }
        // 制度全面实施、开户602万人: two characters behind a cut are no name.
        let isRest = start == range.lowerBound || text.scalarCount(in: start..<range.upperBound) > 2
        return start < range.upperBound && isRest ? start..<range.upperBound : nil
    }

    private func isAct(_ index: Int, limit: Int) -> Bool {
        BindingLexicon.standard.word(.head, in: text, at: index, limit: limit)?.value.classes.contains(.act) == true
    }

    /// Whether words end in a verb that is not one of several that share an object, as in 新建、改造.
    private func endsClause(_ range: Range<Int>) -> Bool {
        guard let word = BindingLexicon.standard.tail(in: text, endingAt: range.upperBound, floor: range.lowerBound) else {
            return false
        }
        return !word.value.classes.isDisjoint(with: [.rise, .fall, .act]) && word.length < range.count && !isOnlyActs(range)
    }

    /// Whether words are nothing but verbs of doing: 建设筹措.
    func isOnlyActs(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let word = BindingLexicon.standard.word(.head, in: text, at: index, limit: range.upperBound),
                word.value.classes.contains(.act)
            else {
                return false
            }
            index += word.length
        }
        return true
    }

    /// Whether a letter, a digit or an opening mark stands at a place; punctuation begins no name.
    private func isWordStart(_ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        case ..<0x80: false
        default:
            !["、", "”", "超", "比", "较", "按"].contains { (word: StaticString) in text.holds(word, at: index, limit: text.count) }
        }
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
        let isWord =
            text.isHan(at: end)
            || text[end] > 0x2F && text[end] < 0x7F && text[end] != 0x3A && text[end] != 0x3B && text[end] != 0x3F
        guard isWord || text.holds("“", at: end, limit: text.count) else { return false }
        return !["和", "与", "及", "以", "或"].contains { (word: StaticString) in text.holds(word, at: end, limit: text.count) }
    }

    /// 占地区生产总值比重 without a subject.
    func startsWithShare(_ range: Range<Int>) -> Bool {
        text.holds("占", at: range.lowerBound, limit: range.upperBound)
            && (!text.holds("占地", at: range.lowerBound, limit: range.upperBound)
                || text.holds("占地区", at: range.lowerBound, limit: range.upperBound))
    }
}
