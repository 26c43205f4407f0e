/// Finds unnumbered headings in front of their paragraphs: short first sentences of several paragraphs under one heading
/// (打造产业集群。培强做大……).
struct RunInPhrases {
    /// Words of the headings, by the index of their paragraph.
    private(set) var titles: [Int: Range<Int>] = [:]
    private let blocks: [Block]

    /// What a paragraph may contribute to a group.
    private struct Candidate {
        let index: Int
        let title: Passage
        /// Holds a comma, so that only its likeness to its neighbours speaks for it.
        let isClause: Bool
    }

    /// - Parameters:
    ///   - range: Indices of the text proper and its appendix.
    ///   - headings: Those that are known already.
    init(_ blocks: [Block], in range: Range<Int>, below headings: HeadingTable) {
        self.blocks = blocks
        var group: [Candidate] = []
        var isUnderHeading = false
        for index in range {
            let text = blocks[index].text
            let isHeading = headings.contains(index)
            let endsGroup = isHeading || Salutation.begins(text) || Enumeration.begins(text)
            if endsGroup || group.last.map({ index - $0.index > 2 }) == true {
                accept(group)
                group = []
            }
            isUnderHeading = isUnderHeading || isHeading
            if !endsGroup, isUnderHeading, let candidate = candidate(index) { group.append(candidate) }
        }
        accept(group)
    }

    /// At least two in a row make headings of all that stand next to them or with one paragraph between.
    private mutating func accept(_ group: [Candidate]) {
        let phrases = group.filter { !$0.isClause }
        if zip(phrases, phrases.dropFirst()).contains(where: { $1.index == $0.index + 1 }) {
            for phrase in phrases { titles[phrase.index] = phrase.title.range }
        }
        acceptAlike(group.filter(\.isClause))
    }

    /// Three or more clauses in a row that begin with the same words: 恪守忠诚，旗帜鲜明讲政治。恪守法治，依法行政重规范。
    private mutating func acceptAlike(_ clauses: [Candidate]) {
        var run: [Candidate] = []
        for clause in clauses {
            if let last = run.last, clause.index != last.index + 1 || !Self.areAlike(last.title, clause.title) {
                acceptRun(run)
                run = []
            }
            run.append(clause)
        }
        acceptRun(run)
    }

    private mutating func acceptRun(_ run: [Candidate]) {
        guard run.count >= 3 else { return }
        for clause in run { titles[clause.index] = clause.title.range }
    }

    private static func areAlike(_ left: Passage, _ right: Passage) -> Bool {
        left.first == right.first && left.dropFirst().first == right.dropFirst().first
    }

    private func candidate(_ index: Int) -> Candidate? {
        let text = blocks[index].text
        guard !blocks[index].isFrame, let stop = text.firstIndex(where: \.isStop), stop - text.range.lowerBound <= 60 else {
            return nil
        }
        let title = text.prefix(upTo: stop)
        let rest = text.suffix(from: stop)
        guard rest.first == "。", rest.range.count > title.range.count, RunInPhrase.matches(title) else { return nil }
        return Candidate(index: index, title: title, isClause: title.contains("，"))
    }
}
