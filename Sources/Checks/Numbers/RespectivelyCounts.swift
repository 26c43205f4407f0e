/// The numbers of items, from 0 to 63, that a phrase can be counted as: 软件和信息服务业 is one item or two.
struct RespectivelyCounts: Sendable, Hashable {
    private let bits: UInt64

    private init(bits: UInt64) { self.bits = bits }

    /// Larger numbers are left out: nobody writes such a list, and a check that finds one claims nothing.
    static let most = 63

    static let none = RespectivelyCounts(bits: 0)
    static let one = RespectivelyCounts(1)

    init(_ count: Int) {
        self.init(bits: (0...Self.most).contains(count) ? 1 << UInt64(count) : 0)
    }

    init(_ counts: some Sequence<Int>) {
        self = counts.reduce(.none) { $0.union(RespectivelyCounts($1)) }
    }

    var isEmpty: Bool { bits == 0 }
    var lowest: Int { bits.trailingZeroBitCount }
    var highest: Int { Self.most - bits.leadingZeroBitCount }
    /// Whether it can be several items.
    var isList: Bool { bits > 0b11 }
    /// The numbers that make a list, ascending.
    var several: [Int] { (2...Self.most).filter(contains) }

    func contains(_ count: Int) -> Bool { (0...Self.most).contains(count) && bits & 1 << UInt64(count) != 0 }

    func union(_ other: RespectivelyCounts) -> RespectivelyCounts { RespectivelyCounts(bits: bits | other.bits) }

    func intersection(_ other: RespectivelyCounts) -> RespectivelyCounts { RespectivelyCounts(bits: bits & other.bits) }

    /// What two phrases can be counted as together.
    static func + (left: RespectivelyCounts, right: RespectivelyCounts) -> RespectivelyCounts {
        RespectivelyCounts(bits: right.elements.reduce(0) { $0 | left.bits << UInt64($1) })
    }

    /// What they can be counted as when each of the one goes with each of the other: 城乡居民收入和支出 can be four figures.
    static func * (left: RespectivelyCounts, right: RespectivelyCounts) -> RespectivelyCounts {
        RespectivelyCounts(left.elements.flatMap { one in right.elements.map { one * $0 } })
    }

    private var elements: [Int] { isEmpty ? [] : (lowest...highest).filter(contains) }
}
