/// Writes an archive out of the pieces of another one and of new members.
struct ArchiveWriter {
    private let original: [UInt8]
    /// Where the members of the original begin, ascending, and behind them where its list begins.
    private let starts: [Int]
    private var bytes: [UInt8]
    /// What the list says of each member, by its number in the list.
    private var list: [Int: [UInt8]] = [:]

    private static let localSignature = 0x0403_4B50
    private static let endSignature: UInt32 = 0x0605_4B50
    /// Without the comment.
    private static let endSize = 22
    /// The flag that says that a name is UTF-8.
    private static let namesAreUTF8 = 0x800
    private static let stored = 0
    private static let deflated = 8

    init(copying original: [UInt8], entries: [ArchiveEntry]) {
        self.original = original
        let list = entries.map(\.range.lowerBound).min() ?? original.count
        starts = Set(entries.map(\.offset)).sorted() + [list]
        bytes = Array(original[..<starts[0]])
    }

    /// Takes a member over with all that belongs to it, up to the next.
    mutating func copy(_ entry: ArchiveEntry, as number: Int) {
        let next = starts.first { $0 > entry.offset } ?? entry.offset
        var copy = Array(original[entry.range])
        copy.setNumber(bytes.count, in: entry.offsetField)
        bytes += original[entry.offset..<next]
        list[number] = copy
    }

    /// Writes a member anew under its old name.
    mutating func replace(_ entry: ArchiveEntry, as number: Int, with contents: [UInt8]) {
        let old = Array(original[entry.range])
        let name = old[ArchiveEntry.fixedSize..<ArchiveEntry.fixedSize + old.number16(at: 28)]
        let method = old.number16(at: 10) == Self.stored ? Self.stored : Self.deflated
        let comment = old.suffix(old.number16(at: 32))
        let summary = add(
            contents, name: name, flags: old.number16(at: 8) & Self.namesAreUTF8, method: method, time: old[12..<16])
        list[number] = summary.entry(name: name, madeBy: old[4..<6], attributes: old[36..<42], comment: comment)
    }

    /// Writes a new member; its time is that of another one, so that the same input always gives the same archive.
    mutating func add(_ contents: ArchiveContents, like entry: ArchiveEntry?) {
        let time = entry.map { original[$0.range.lowerBound + 12..<$0.range.lowerBound + 16] } ?? [0, 0, 0x21, 0]
        let name = Array(contents.name.utf8)[...]
        let flags = name.allSatisfy { $0 < 0x80 } ? 0 : Self.namesAreUTF8
        let summary = add(contents.bytes, name: name, flags: flags, method: Self.deflated, time: time)
        list[list.count] = summary.entry(name: name, madeBy: [20, 0], attributes: [0, 0, 0, 0, 0, 0], comment: [])
    }

    /// What a member's own header and the list have in common, and where the member begins.
    private struct Summary {
        let fields: [UInt8]
        let offset: Int

        /// What the list says of the member (APPNOTE 4.3.12).
        func entry(
            name: ArraySlice<UInt8>, madeBy: ArraySlice<UInt8>, attributes: ArraySlice<UInt8>, comment: ArraySlice<UInt8>
        ) -> [UInt8] {
            var entry: [UInt8] = []
            entry.append32(Int(ArchiveEntry.signature))
            entry += madeBy + fields
            entry.append16(comment.count, 0)
            entry += attributes
            entry.append32(offset)
            return entry + name + comment
        }
    }

    private mutating func add(
        _ contents: [UInt8], name: ArraySlice<UInt8>, flags: Int, method: Int, time: ArraySlice<UInt8>
    ) -> Summary {
        let packed = method == Self.stored ? contents : Deflate.pack(contents)
        var fields: [UInt8] = []
        fields.append16(20, flags, method)
        fields += time
        fields.append32(Int(Deflate.checksum(contents)), packed.count, contents.count)
        fields.append16(name.count, 0)
        let offset = bytes.count
        bytes.append32(Self.localSignature)
        bytes += fields + name + packed
        return Summary(fields: fields, offset: offset)
    }

    /// Closes the archive with its list and with the comment that the original has.
    consuming func finish() -> [UInt8] {
        let start = bytes.count
        for (_, entry) in list.sorted(by: { $0.key < $1.key }) { bytes += entry }
        let size = bytes.count - start
        bytes.append32(Int(Self.endSignature))
        bytes.append16(0, 0, list.count, list.count)
        bytes.append32(size, start)
        let comment = comment
        bytes.append16(comment.count)
        return bytes + comment
    }

    /// Behind the last mark of an end whose comment reaches to the end of the archive.
    private var comment: ArraySlice<UInt8> {
        let last = original.count - Self.endSize
        for start in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
        where original[start] == 0x50 && original.number32(at: start) == Self.endSignature {
            let comment = original[(start + Self.endSize)...]
            if original.number16(at: start + 20) == comment.count { return comment }
        }
        return []
    }
}
