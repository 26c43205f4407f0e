/// From each byte of a text that was taken out of another one to the bytes there that it stands for.
package struct OriginMap: Sendable, Hashable {
    /// A run of the text that maps in one step; it ends where the next one begins.
    package struct Segment: Sendable, Hashable {
        /// Where it begins in the text, in bytes.
        package let start: Int
        /// What it stands for.
        package let origin: ByteRange
        /// Whether it was copied byte for byte; otherwise the whole run stands for all of `origin`, as for an entity.
        package let isCopy: Bool

        package init(start: Int, origin: ByteRange, isCopy: Bool) {
            self.start = start
            self.origin = origin
            self.isCopy = isCopy
        }
    }

    /// The text that it was taken out of.
    package let origin: SourceFile
    private let segments: [Segment]

    /// - Parameter segments: ascending in the text.
    package init(_ segments: [Segment], of origin: SourceFile) {
        self.origin = origin
        self.segments = segments
    }

    /// Where a byte of the text comes from.
    ///
    /// - Complexity: O(log segments).
    package func originStart(of offset: Int) -> Int {
        guard let segment = segment(at: offset) else { return origin.textStart }
        return segment.isCopy ? min(segment.origin.lowerBound + offset - segment.start, segment.origin.upperBound) : segment.origin.lowerBound
    }

    /// Behind the place that the last byte in front of an offset comes from.
    ///
    /// - Complexity: O(log segments).
    package func originEnd(of offset: Int) -> Int {
        guard offset > 0, let segment = segment(at: offset - 1) else { return originStart(of: offset) }
        return segment.isCopy ? min(segment.origin.lowerBound + offset - segment.start, segment.origin.upperBound) : segment.origin.upperBound
    }

    private func segment(at offset: Int) -> Segment? {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= offset { low = middle } else { high = middle }
        }
        return segments.isEmpty ? nil : segments[low]
    }
}
