import CMiniZip

/// What an archive's list says of a member, as bytes (APPNOTE 4.3.12).
struct ArchiveEntry {
    /// The entry in the archive.
    let range: Range<Int>
    /// Where the member begins in the archive.
    let offset: Int
    /// Where that is written, counted from the beginning of the entry.
    let offsetField: Range<Int>

    static let signature: UInt32 = 0x0201_4B50
    /// Bytes in front of the name.
    static let fixedSize = 46
    /// Stands in a field of four bytes whose number needs eight; it is found in ``largeNumbers``.
    private static let overflow: UInt32 = .max
    /// The extra field with numbers of eight bytes (APPNOTE 4.5.3).
    private static let largeNumbers = 1

    /// Reads the entry where minizip has found it.
    init(of member: ArchiveMember, in bytes: [UInt8]) throws(ArchiveError) {
        let start = Int(clamping: member.position.pos_in_zip_directory)
        guard start <= bytes.count - Self.fixedSize, bytes.number32(at: start) == Self.signature else {
            throw .damaged(member: member.name)
        }
        let lengths = (28...32).striding(by: 2).map { bytes.number16(at: start + $0) }
        range = start..<start + Self.fixedSize + lengths.reduce(0, +)
        let extra = start + Self.fixedSize + lengths[0]
        guard range.upperBound <= bytes.count,
            let field = Self.offsetField(of: start, extra: extra..<extra + lengths[1], in: bytes)
        else { throw .damaged(member: member.name) }
        offsetField = field.lowerBound - start..<field.upperBound - start
        offset = Int(clamping: bytes.number(in: field))
        guard offset < start else { throw .damaged(member: member.name) }
    }

    private static func offsetField(of start: Int, extra: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        guard bytes.number32(at: start + 42) == overflow else { return start + 42..<start + 46 }
        // The sizes stand in front of the offset, if they are too large as well.
        let before = [24, 20].filter { bytes.number32(at: start + $0) == overflow }.count * 8
        var next = extra.lowerBound
        while next + 4 <= extra.upperBound {
            let size = bytes.number16(at: next + 2)
            if bytes.number16(at: next) == largeNumbers {
                return size >= before + 8 && next + 4 + size <= extra.upperBound ? next + 4 + before..<next + 12 + before : nil
            }
            next += 4 + size
        }
        return nil
    }
}

extension ClosedRange<Int> {
    fileprivate func striding(by step: Int) -> StrideThrough<Int> { stride(from: lowerBound, through: upperBound, by: step) }
}
