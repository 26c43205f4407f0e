/// Literals of which a text must hold one, with a guess how often that is the case.
///
/// The guess only chooses among sets that would all do as a filter: it decides how fast a pattern runs, never what it finds.
struct LiteralSet: Sendable {
    /// Where the Han block begins.
    private static let firstHan = 0x4E00
    /// For each scalar of the Han block, whether it is met in nearly every sentence of a report; a table, since loading a
    /// rule set asks some ten thousand times.
    private static let isCommonHan: [Bool] = {
        var table = [Bool](repeating: false, count: 0x5200)
        let common = "的展发和建业设工全新化经产实施大进高推动区人年市会中加民务政行国企生城提保体重点理力项目一二三上完"
        for scalar in common.unicodeScalars { table[Int(scalar.value) - firstHan] = true }
        return table
    }()

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
        knownFrequency ?? literals.reduce(0) { $0 + Self.frequency(of: $1) }
    }

    /// Scalars of a paragraph: all of them are tried where a literal does not say where its match begins.
    private static let paragraph = 256.0

    /// Places a scalar of text at which a match is tried.
    private var cost: Double {
        let reach =
            switch starts {
            case .anywhere: Self.paragraph
            case .same(let start): Self.places(in: start)
            case .each(let starts): starts.lazy.map(Self.places).max() ?? 1
            }
        return min(1, frequency * min(reach, Self.paragraph))
    }

    /// Scalars that begin in so many bytes, most of them Chinese.
    private static func places(in start: ClosedRange<Int>) -> Double { 1 + Double(start.upperBound - start.lowerBound) / 3 }

    /// The set that leaves fewer places to try; `nil` stands for one that leaves all.
    static func better(_ left: LiteralSet?, _ right: LiteralSet?) -> LiteralSet? {
        guard var left, var right else { return left ?? right }
        (left.knownFrequency, right.knownFrequency) = (left.frequency, right.frequency)
        let (cost, other) = (left.cost, right.cost)
        return other < cost || (other == cost && right.frequency < left.frequency) ? right : left
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

    private static func frequency(of literal: [UInt8]) -> Double {
        literal.withUnsafeBufferPointer { bytes in
            var frequency = 1.0
            var index = 0
            while index < bytes.count {
                let step = UTF8Step(bytes, at: index, before: bytes.count)
                frequency *= Self.frequency(of: step.value)
                index += step.width
            }
            return frequency
        }
    }

    private static func frequency(of scalar: UInt32) -> Double {
        switch scalar {
        case 0xFF0C, 0x3001, 0x3002: 0.05
        case 0x30...0x39: 0.01
        case 0x4E00..<0xA000: isCommonHan[Int(scalar) - firstHan] ? 0.01 : 0.001
        default: 0.001
        }
    }
}
