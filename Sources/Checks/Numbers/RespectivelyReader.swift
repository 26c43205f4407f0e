/// Finds the uses of 分别 in a sentence and what each of them pairs.
struct RespectivelyReader {
    private let sentence: RespectivelySentence
    private(set) var uses: [RespectivelyUse] = []
    /// Clause of the last use.
    private var lastClause = 0

    /// - Complexity: O(tokens of the sentence).
    init(_ sentence: RespectivelySentence) {
        self.sentence = sentence
        for (index, clause) in sentence.clauses.enumerated() {
            for marker in clause.tokens where sentence.tokens[marker].kind == .marker { read(marker, inClause: index) }
        }
    }

    private mutating func read(_ marker: Int, inClause index: Int) {
        let end = sentence.clauses[index].tokens.upperBound
        guard let values = RespectivelyValues(behind: marker, upTo: end, in: sentence) else { return }
        uses.append(RespectivelyUse(marker: marker, values: values, subjects: subjects(of: marker, values, inClause: index)))
        lastClause = index
    }

    private func subjects(of marker: Int, _ values: RespectivelyValues, inClause index: Int) -> RespectivelySubjects {
        let words = words(before: marker, inClause: index)
        var subjects = RespectivelySubjects(words, isAside: isAside(words))
        guard values.obstacle == nil, !values.isSingle else { return subjects }
        if subjects.counts.isList {
            // Only 、 shows a list for sure: 一、二、三季度，城乡居民收入分别增长……
            if !words.hasSeparator { clauses(before: index).prefix(1).forEach { subjects.admit($0.counts) } }
        } else if let previous = uses.last, index - lastClause <= 1, !previous.values.counts.isEmpty {
            subjects.follow(previous.values, at: span(of: previous.values))
            if case .holds = previous.outcome {} else { subjects.admit(previous.subjects.counts) }
        } else {
            subjects.lookBack(through: clauses(before: index))
        }
        // 分别高于全国、全省0.3个和0.5个百分点: the items stand behind it.
        if values.lead.isJoined { subjects.admit(values.lead.counts) }
        // 2021—2023年，建议和提案的办结率分别达到……: one value for each year.
        clauses(before: index).prefix(Self.mostClauses).forEach { subjects.admit($0.timeCounts) }
        return subjects
    }

    private static let mostClauses = 6

    /// The words of the clause before 分别, behind the values of an earlier 分别 in it.
    private func words(before marker: Int, inClause index: Int) -> RespectivelyPhrase {
        let clause = sentence.clauses[index]
        let end = sentence.tokens[marker].range.lowerBound
        guard let last = uses.last, last.values.lastToken >= clause.tokens.lowerBound else {
            return sentence.phrase(clause.tokens.lowerBound..<marker, in: clause.range.lowerBound..<end)
        }
        return sentence.phrase(between: last.values.lastToken, and: marker)
    }

    /// Whether words before 分别 name no item: nothing, 累计, 排名, 比上年, 占全市的比重.
    private func isAside(_ words: RespectivelyPhrase) -> Bool {
        guard words.range.count >= Self.shortestItem else { return true }
        var offset = words.range.lowerBound
        let first = LocatedScalars.scalar(in: sentence.bytes, at: &offset)
        return Unicode.Scalar(first).map(Self.asideScalars.contains) ?? false
    }

    /// In bytes.
    private static let shortestItem = 12
    private static let asideScalars = Set("占比较与同按高低快慢累".unicodeScalars)

    /// Clauses before one, the nearest first.
    private func clauses(before index: Int) -> some Sequence<RespectivelyPhrase> {
        sentence.clauses[..<index].reversed().lazy.map { sentence.phrase($0) }
    }

    private func span(of values: RespectivelyValues) -> Range<Int> {
        let first = values.figures.first ?? values.lastToken
        return sentence.tokens[first].range.lowerBound..<sentence.tokens[values.lastToken].range.upperBound
    }
}
