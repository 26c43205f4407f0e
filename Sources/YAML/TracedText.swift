import SourceText

/// The value of a scalar as it is put together again, every byte of it with the bytes of the file that it came from.
struct TracedText {
    private struct Piece {
        /// Offset of the piece's first byte in the value.
        let valueStart: Int
        let source: ByteRange
        /// Whether the piece stands in the file byte for byte.
        let isCopy: Bool
    }

    private(set) var bytes: [UInt8] = []
    private var pieces: [Piece] = []
    /// Where the text would stand if there were any.
    private let origin: Int

    init(origin: Int) {
        self.origin = origin
    }

    /// Appends bytes of the file as they are.
    mutating func copy(_ range: ByteRange, of source: SourceFile) {
        guard !range.isEmpty else { return }
        pieces.append(Piece(valueStart: bytes.count, source: range, isCopy: true))
        bytes += source.bytes[range]
    }

    /// Appends what a range of the file stands for: an escape, or line breaks and indentation.
    mutating func append(_ text: some Collection<UInt8>, for range: ByteRange) {
        guard !text.isEmpty else { return }
        pieces.append(Piece(valueStart: bytes.count, source: range, isCopy: false))
        bytes += text
    }

    /// Where the last byte that stands in the file as it is ends.
    var contentEnd: Int {
        pieces.last { $0.isCopy }?.source.upperBound ?? origin
    }

    /// Where a range of the value stands in the file; a range past the end is cut to it.
    ///
    /// - Complexity: O(number of pieces).
    func sourceRange(of range: Range<Int>) -> ByteRange {
        let range = range.clamped(to: 0..<bytes.count)
        let start =
            range.lowerBound < bytes.count
            ? source(ofByte: range.lowerBound).lowerBound : pieces.last?.source.upperBound ?? origin
        return range.isEmpty ? start..<start : start..<source(ofByte: range.upperBound - 1).upperBound
    }

    private func source(ofByte offset: Int) -> ByteRange {
        guard let piece = pieces.last(where: { $0.valueStart <= offset }) else { return origin..<origin }
        guard piece.isCopy else { return piece.source }
        let start = piece.source.lowerBound + offset - piece.valueStart
        return start..<start + 1
    }
}
