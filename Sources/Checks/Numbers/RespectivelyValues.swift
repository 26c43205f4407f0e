import Quantities

/// The figures behind 分别, as lists of equal length if all is well: 从771家、481家增加到1076家、636家 holds two.
struct RespectivelyValues {
    /// Figures that 、 or 和 part.
    struct List {
        /// Their tokens.
        private(set) var figures: [Int]
        /// How many values the list can be said to have.
        private(set) var counts: RespectivelyCounts = .none

        init(_ first: Int) { figures = [first] }

        mutating func append(_ figure: Int, isSure: Bool) {
            // 5%和6%、高于全国2个百分点: the list may have ended before.
            if !isSure { counts = counts.union(RespectivelyCounts(figures.count)) }
            figures.append(figure)
        }

        /// Ends the list; so many items without a figure may still belong to it (5%、6%、持平).
        mutating func close(further: Int = 0) {
            let most = min(figures.count + further, RespectivelyCounts.most)
            guard most >= figures.count else { return }
            counts = counts.union(RespectivelyCounts(figures.count...most))
        }
    }

    /// Why the figures cannot be counted.
    enum Obstacle {
        /// Digits that are no figure.
        case unread
        /// An item between two figures has none.
        case gap
        /// 等
        case others
        /// The first figure is far from 分别.
        case far
        /// More figures than a reader would pair with anything.
        case tooMany
    }

    private(set) var lists: [List] = []
    /// What stands between 分别 and the first figure: 高于全国、全省.
    let lead: RespectivelyPhrase
    /// Position of the last token that was read.
    private(set) var lastToken: Int
    private(set) var obstacle: Obstacle?
    /// Whether all values are years or dates.
    private(set) var areTimes = false

    /// Returns `nil` where no figure follows in the clause, so that 分别 pairs no values.
    ///
    /// - Complexity: O(tokens up to the end of the clause or to the next 分别).
    init?(behind marker: Int, upTo end: Int, in sentence: RespectivelySentence) {
        let tokens = sentence.tokens
        let limit = tokens[marker + 1..<end].firstIndex { $0.kind == .marker } ?? end
        let figures = (marker + 1..<limit).filter { sentence.quantity($0) != nil }
        guard let first = figures.first else { return nil }
        lead = sentence.phrase(between: marker, and: first)
        lastToken = first
        if figures.count > Self.mostFigures { obstacle = .tooMany }
        if lead.holds(.unread) { obstacle = .unread }
        if !lead.isJoined, lead.range.count > Self.longestLead { obstacle = .far }
        guard obstacle == nil else { return }
        read(figures, before: limit, in: sentence)
        areTimes = self.figures.allSatisfy { [.year, .date].contains(sentence.quantity($0)?.role) }
    }

    private static let mostFigures = 40
    /// 分别比上年同期提高, 分别占规模以上工业增加值的比重达到: in bytes.
    private static let longestLead = 75

    /// Sets of numbers that the lists of several values admit in common; none where their lengths differ or all are single.
    var counts: RespectivelyCounts {
        let several = lists.map(\.counts).filter(\.isList)
        return several.dropFirst().reduce(several.first ?? .none) { $0.intersection($1) }
    }

    /// Whether one value holds for all items: 分别下降2%.
    var isSingle: Bool { !lists.contains { $0.counts.isList } }

    var figures: [Int] { lists.flatMap(\.figures) }
}

// MARK: Reading

extension RespectivelyValues {
    /// What stands between two figures.
    private enum Gap {
        /// 、 or 和; words beside it make it less sure that the list goes on.
        case separator(isSure: Bool)
        /// 增加到: another list begins.
        case verb
        /// Something else.
        case end
        case obstacle(Obstacle)
    }

    private mutating func read(_ figures: [Int], before limit: Int, in sentence: RespectivelySentence) {
        var list = List(figures[0])
        defer { lists.append(list) }
        for (left, right) in zip(figures, figures.dropFirst()) {
            switch gap(from: left, to: right, in: sentence) {
            case .separator(let isSure):
                list.append(right, isSure: isSure)
            case .verb:
                list.close()
                lists.append(list)
                list = List(right)
            case .obstacle(let found):
                obstacle = found
                return
            case .end:
                closeLast(&list, before: limit, in: sentence)
                return
            }
            lastToken = right
        }
        closeLast(&list, before: limit, in: sentence)
    }

    private mutating func closeLast(_ list: inout List, before limit: Int, in sentence: RespectivelySentence) {
        let rest = sentence.tokens[lastToken + 1..<limit]
        if let next = rest.first, next.kind == .others, next.range.lowerBound == sentence.tokens[lastToken].range.upperBound {
            obstacle = .others
        }
        list.close(further: rest.count { $0.joins } + continued(behind: limit, in: sentence))
    }

    /// Figures right behind the comma that ends the clause may go on with the list: 5%、6%，7%.
    private func continued(behind limit: Int, in sentence: RespectivelySentence) -> Int {
        guard limit == lastToken + 1, limit + 1 < sentence.tokens.count, sentence.tokens[limit].kind == .stop,
            sentence.tokens[limit].range.upperBound == sentence.tokens[limit + 1].range.lowerBound,
            let one = sentence.quantity(lastToken), let two = sentence.quantity(limit + 1), one.dimension == two.dimension
        else { return 0 }
        let rest = sentence.tokens[(limit + 1)...].prefix(Self.mostFigures).prefix { $0.kind != .stop && $0.kind != .marker }
        return rest.count { if case .figure = $0.kind { true } else { false } }
    }

    private func gap(from left: Int, to right: Int, in sentence: RespectivelySentence) -> Gap {
        let phrase = sentence.phrase(between: left, and: right)
        if phrase.holds(.unread) { return .obstacle(.unread) }
        if phrase.holds(.others) { return .obstacle(.others) }
        let joints = phrase.joints
        guard let joint = joints.first else { return gap(without: phrase, in: sentence) }
        guard joints.count == 1 else { return .obstacle(.gap) }
        let tail = phrase.range.lowerBound..<joint.lowerBound
        let head = joint.upperBound..<phrase.range.upperBound
        guard tail.count <= Self.longestNoun, head.count <= Self.longestNoun else { return .end }
        return .separator(isSure: isSure(head, from: left, to: right, in: sentence))
    }

    /// Without any separator: a verb leads to the next list; figures side by side lack a separator, or are one.
    private func gap(without phrase: RespectivelyPhrase, in sentence: RespectivelySentence) -> Gap {
        if sentence.isBlank(phrase.range) { return .separator(isSure: false) }
        guard phrase.range.count <= Self.longestVerb else { return .end }
        return sentence.holds(Self.verbs, in: phrase.range) ? .verb : .end
    }

    /// Words before a figure that the figures of a list may have: the same as before (世界第二、世界第三), or how they change.
    private func isSure(_ head: Range<Int>, from left: Int, to right: Int, in sentence: RespectivelySentence) -> Bool {
        if head.isEmpty || sentence.ends(lead.range, with: head) { return true }
        guard let one = sentence.quantity(left), let two = sentence.quantity(right), one.dimension == two.dimension else {
            return false
        }
        return Self.changes.contains { sentence.bytes[head].elementsEqual($0.utf8) }
    }

    /// In bytes.
    private static let longestNoun = 36
    private static let longestVerb = 45
    private static let verbs: Set<Unicode.Scalar> = ["到", "至", "为", "达", "增", "升", "提", "降", "减", "长", "是"]
    private static let changes = ["增长", "下降", "提高", "降低", "上升", "增加", "减少", "回落", "达", "达到", "为", "是", "压减", "缩短"]
}

extension RespectivelyPhrase {
    /// The separators in it; those that stand side by side (、以及) make one.
    fileprivate var joints: [Range<Int>] {
        tokens.filter(\.joins).reduce(into: []) { joints, token in
            if let last = joints.last, last.upperBound == token.range.lowerBound {
                joints[joints.count - 1] = last.lowerBound..<token.range.upperBound
            } else {
                joints.append(token.range)
            }
        }
    }
}

extension RespectivelySentence {
    fileprivate func ends(_ range: Range<Int>, with words: Range<Int>) -> Bool {
        range.count >= words.count && bytes[range.upperBound - words.count..<range.upperBound].elementsEqual(bytes[words])
    }

    fileprivate func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == UInt8(ascii: " ") } }

    fileprivate func holds(_ scalars: Set<Unicode.Scalar>, in range: Range<Int>) -> Bool {
        LocatedScalars(bytes, in: range).values.contains { Unicode.Scalar($0).map(scalars.contains) ?? false }
    }
}
