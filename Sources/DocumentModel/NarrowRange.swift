/// A range of offsets in half the memory, for what a long text has many of.
struct NarrowRange: Sendable, Hashable {
    private let start: Int32
    private let end: Int32

    /// - Parameter range: within a text of less than 2 GiB.
    init(_ range: Range<Int>) {
        start = Int32(range.lowerBound)
        end = Int32(range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
}
