import SourceText

/// The piece of a line that is worth showing with a range in it: the range, and about as much of the line on either side.
struct ExcerptWindow {
    /// Scalars before a range that are kept even when the range alone would fill the window.
    private static let leastLead = 20

    /// Bytes of the file that the excerpt takes.
    let range: ByteRange
    /// Where the range lies in the excerpt, in scalars.
    let mark: Range<Int>

    /// - Complexity: O(`Place.excerptLimit`).
    init(around range: ByteRange, in line: ByteRange, of bytes: [UInt8]) {
        let limit = Place.excerptLimit
        let marked = range.clamped(to: line)
        let inside = bytes.offset(of: limit, scalarsAfter: marked.lowerBound, notPast: marked.upperBound)
        let after = bytes.offset(of: limit, scalarsAfter: inside.offset, notPast: line.upperBound)
        // Text that is missing on the right gives its room to the left.
        let room = limit - inside.count
        let lead = bytes.offset(
            of: max(Self.leastLead, room / 2, room - after.count), scalarsBefore: marked.lowerBound,
            notBefore: line.lowerBound)
        let end = bytes.offset(of: limit, scalarsAfter: lead.offset, notPast: line.upperBound)
        self.range = lead.offset..<end.offset
        mark = lead.count..<min(lead.count + inside.count, end.count)
    }
}
