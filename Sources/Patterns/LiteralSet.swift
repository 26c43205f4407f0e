/// Literals of which a text must hold one, with a guess how often that is the case.
///
/// The guess only chooses among sets that would all do as a filter: it decides how fast a pattern runs, never what it finds.
struct LiteralSet: Sendable {
    /// Where literals begin, in bytes from the beginning of the piece that needs them.
    enum Starts: Sendable {
        /// Without limit, or not known.
        case anywhere
        /// The same for all of them.
        case same(ClosedRange<Int>)
        case each([ClosedRange<Int>])
    }

    /// Non-empty UTF-8.
    let literals: [[UInt8]]
    private(set) var starts: Starts
    /// Once it was asked for.
    private var knownFrequency: Double?

    /// `nil` where a literal is empty or there is none: no text could fail that.
    init?(_ literals: [[UInt8]], starts: Starts = .same(0...0)) {
        guard !literals.isEmpty, literals.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.literals = literals
        self.starts = starts
    }

    /// The literals of several sets.
    init?(anyOf sets: [LiteralSet]) {
        let starts = sets.map(\.eachStart)
        let all = starts.allSatisfy { $0 != nil } ? starts.flatMap { $0 ?? [] } : nil
        self.init(sets.flatMap(\.literals), starts: all.map { .each($0) } ?? .anywhere)
    }

    private var eachStart: [ClosedRange<Int>]? {
        switch starts {
        case .anywhere: nil
        case .same(let start): Array(repeating: start, count: literals.count)
        case .each(let starts): starts
        }
    }

    /// The same set for something that begins so many bytes in front of the piece.
    func moved(by distance: ClosedRange<Int>?) -> LiteralSet {
        if distance == 0...0 { return self }
        var moved = self
        moved.starts =
            switch (starts, distance) {
            case (.anywhere, _), (_, nil): .anywhere
            case (.same(let start), let distance?): .same(start.moved(by: distance))
            case (.each(let starts), let distance?): .each(starts.map { $0.moved(by: distance) })
            }
        return moved
    }

    /// Expected hits a scalar of text; reckoned only where sets are compared, which most never are.
    ///
    /// - Complexity: O(bytes of the literals).
    var frequency: Double {
        knownFrequency ?? literals.reduce(0) { $0 + TextStatistics.frequency(of: $1) }
    }

    /// Sets that are kept of all that a piece needs.
    private static let mostKept = 3
    /// Places that cost as much to try as to search through a paragraph, which must be done where a literal tells no place.
    private static let placesForParagraph = 5.0
    /// Scalars of a paragraph.
    private static let paragraph = 256.0
    /// To search through everything costs as much for each scalar as to try so many places.
    private static let highestCost = 0.03

    /// Places a scalar of text at which a match is tried.
    private var cost: Double {
        switch starts {
        case .anywhere: min(frequency, 1 / Self.paragraph) * Self.placesForParagraph
        case .same(let start): frequency * Self.places(in: start)
        case .each(let starts): frequency * (starts.lazy.map(Self.places).max() ?? 1)
        }
    }

    /// Places to try in so many bytes, in which there are few scalars and one search goes through all of them.
    private static func places(in start: ClosedRange<Int>) -> Double {
        min(1 + Double(start.upperBound - start.lowerBound) / 9, placesForParagraph)
    }

    /// Whether to look for the literals costs less than it saves: not so for commas and digits.
    var isWorthLookingFor: Bool { cost < Self.highestCost }

    /// Whether many a paragraph has none of the literals.
    var isOftenAbsent: Bool { frequency < 1 / Self.paragraph }

    /// The sets that leave the fewest places to try, the best first, without those that say no more than a better one.
    ///
    /// - Complexity: O(sets · their literals).
    static func best(_ sets: [LiteralSet]) -> [LiteralSet] {
        guard sets.count > 1 else { return sets }
        var best: [LiteralSet] = []
        for var set in sets {
            set.knownFrequency = set.frequency
            let rank = best.firstIndex { set.isBetter(than: $0) } ?? best.count
            guard rank < mostKept, !best[..<rank].contains(where: { $0.implies(set) }) else { continue }
            let worse = best[rank...].filter { !set.implies($0) }
            best = best[..<rank] + [set] + worse.prefix(mostKept - rank - 1)
        }
        return best
    }

    private func isBetter(than other: LiteralSet) -> Bool {
        let (cost, others) = (self.cost, other.cost)
        return cost < others || (cost == others && frequency < other.frequency)
    }

    /// Whether a text with one of these literals certainly holds one of another set; false where that takes long to find out.
    private func implies(_ other: LiteralSet) -> Bool {
        guard literals.count * other.literals.count <= 64 else { return false }
        return literals.allSatisfy { literal in other.literals.contains { Self.holds(literal, $0) } }
    }

    /// The literals without duplicates and, in a small set, without those that hold another one; `starts` where all are known.
    var irreducible: (literals: [[UInt8]], starts: [ClosedRange<Int>]?) {
        let starts = eachStart
        guard literals.count > 1 else { return (literals, starts) }
        let order = literals.indices.sorted { Self.precedes(literals[$0], literals[$1]) }
        let isSmall = order.count <= 64
        var kept: [[UInt8]] = []
        var keptStarts: [ClosedRange<Int>] = []
        for index in order {
            let literal = literals[index]
            let start = starts?[index] ?? 0...0
            if kept.last == literal {
                keptStarts[kept.count - 1] = keptStarts[kept.count - 1].hull(with: start)
            } else if isSmall, let part = kept.firstIndex(where: { $0.count < literal.count && Self.holds(literal, $0) }) {
                // The part begins as far behind the start as it lies in the whole.
                let inside = start.moved(by: 0...literal.count - kept[part].count)
                keptStarts[part] = keptStarts[part].hull(with: inside)
            } else {
                kept.append(literal)
                keptStarts.append(start)
            }
        }
        return (kept, starts == nil ? nil : keptStarts)
    }

    private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count != right.count ? left.count < right.count : left.lexicographicallyPrecedes(right)
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { PatternEngine.firstRange(of: part, in: $0, from: 0) != nil }
    }
}
