/// The clause in front of a figure, taken apart.
struct Phrase {
    /// Where the clause begins, punctuation excluded.
    let start: Int
    let head: Head
    let tail: Tail
    /// Only words of change lie between the figure before and this one: 从26.7%提高到52.1%.
    let continues: Bool
    /// In a ranking: where, and among whom.
    var rank: RankWords?

    /// What is left for the indicator; may be empty.
    var noun: Range<Int> { head.start..<max(head.start, tail.start) }

    /// The same with the verb in front of the figure, which is a noun where nothing counted follows: 老旧小区改造.
    var nounWithAct: Range<Int> { actIsNoun ? head.start..<max(noun.upperBound, tail.act?.upperBound ?? 0) : noun }

    private var actIsNoun: Bool { tail.act?.lowerBound == tail.start }

    /// 新认定 of 总部、中心分别新认定60家和30家: what was done, set off from the indicator by an adverb.
    var detachedAct: Range<Int>? { actIsNoun || noun.isEmpty ? nil : tail.act }

    /// 新增, but not 增加到.
    var isGain: Bool {
        head.cues.contains(.gain) || tail.cues.contains(.gain) && tail.act == nil && !tail.verb.contains(.reach)
    }
    var isTotal: Bool { head.cues.contains(.total) || tail.cues.contains(.total) }
    var scope: Range<Int>? { rank?.scope ?? head.scope }
    /// No verb of measure leads from the noun to the figure: 企业120家.
    var isBareJuxtaposition: Bool { tail.verb.isEmpty && rank == nil }

    /// Whether this is the member behind another one of a list with 、, so that it shares the verb.
    func isNextMember(of before: Binding, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let mark = start - 3
        guard mark >= before.end, text.holds("、", at: mark, limit: start) || text.holds("和", at: mark, limit: start) else {
            return false
        }
        return tail.verb.isEmpty && head.cues.isEmpty
    }
}

/// 居全市第2位: where the words of a ranking begin, and among whom it is.
struct RankWords {
    let start: Int
    let scope: Range<Int>?
}
