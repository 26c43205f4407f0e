/// Where one figure stands in a text, as the slots of patterns see it.
package struct FigureMark: Sendable, Hashable {
    private let offsets: (start: UInt32, end: UInt32, outerStart: UInt32, outerEnd: UInt32)
    let kinds: FigureKinds
    /// Its number among the ``MeasureWords``; 0 for a figure without one.
    let measureWord: UInt16
    /// Whether it is 一 with a measure word, which by itself is an article more often than a figure.
    let isIndefinite: Bool
    /// Whether nothing but 、 or 和 and the like stands between this figure and the next one.
    let isJoinedToNext: Bool

    /// - Parameters:
    ///   - range: Bytes of the figure, not empty.
    ///   - extent: The same with the markers before and behind it (约, 左右).
    package init(
        range: Range<Int>, extent: Range<Int>, kinds: FigureKinds, measureWord: UInt16 = 0, isIndefinite: Bool = false,
        isJoinedToNext: Bool = false
    ) {
        precondition(
            !range.isEmpty && extent.lowerBound <= range.lowerBound && range.upperBound <= extent.upperBound,
            "a figure has text, and its markers lie around it")
        offsets = (
            UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound),
            UInt32(truncatingIfNeeded: extent.lowerBound), UInt32(truncatingIfNeeded: extent.upperBound)
        )
        self.kinds = kinds
        self.measureWord = measureWord
        self.isIndefinite = isIndefinite
        self.isJoinedToNext = isJoinedToNext
    }

    var start: Int { Int(offsets.start) }
    var end: Int { Int(offsets.end) }
    var outerStart: Int { Int(offsets.outerStart) }
    var outerEnd: Int { Int(offsets.outerEnd) }

    package static func == (left: FigureMark, right: FigureMark) -> Bool {
        left.offsets == right.offsets && left.kinds == right.kinds && left.measureWord == right.measureWord
            && left.isIndefinite == right.isIndefinite && left.isJoinedToNext == right.isJoinedToNext
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(offsets.start)
        hasher.combine(kinds)
    }
}
