import Packing

/// Finds any of many literals in one pass over a text.
///
/// Every literal is filed under a hash of its first two scalars, or of its only one. A pass decodes each scalar once and
/// looks up the pair that begins there: with more literals, only those that share a pair with the text cost anything.
package struct LiteralIndex: Sendable {
    /// A literal in `bytes`, with the id that its hits are reported under.
    private struct Entry: BitwiseCopyable {
        /// Its first eight bytes, the first one lowest, so that most entries are told from the text without a look at the literal.
        let head: UInt64
        let start: Int32
        let length: Int32
        let id: Int32
    }

    /// Bytes in the head of an entry.
    private static let headLength = MemoryLayout<UInt64>.size

    /// All literals behind each other.
    private let bytes: PackedArray<UInt8>
    /// Sorted by bucket.
    private let entries: PackedArray<Entry>
    /// Where the entries of each bucket begin in `entries`, and where the last one ends.
    private let bucketStarts: PackedArray<Int32>
    /// Takes a hash to a bucket: the topmost bits count.
    private let shift: UInt64
    /// A bit for each bucket that holds anything; small enough to stay near the processor.
    private let isFilled: [UInt64]
    private let hasSingles: Bool
    private let hasPairs: Bool

    /// Each literal is non-empty UTF-8; several may share an id and one literal may have several ids.
    ///
    /// - Complexity: O(bytes of the literals).
    package init(_ literals: [(literal: [UInt8], id: Int)]) {
        // Eight buckets a literal keep most of them empty, so that most pairs of a text end at one look.
        let bits = max(12, Int.bitWidth - max(1, literals.count * 8 - 1).leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(literals.reduce(0) { $0 + $1.literal.count })
        var starts = [Int32](repeating: 0, count: (1 << bits) + 1)
        var singles = 0
        let keys = literals.map { literal, _ in
            precondition(!literal.isEmpty, "a literal is not empty")
            let (hash, isSingle) = literal.withUnsafeBufferPointer { Self.key(of: $0) }
            singles += isSingle ? 1 : 0
            let bucket = Int(hash >> shift)
            starts[bucket + 1] += 1
            return bucket
        }
        for bucket in 0..<1 << bits { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var entries = [Entry](repeating: Entry(head: 0, start: 0, length: 0, id: 0), count: literals.count)
        for (bucket, (literal, id)) in zip(keys, literals) {
            let head = literal.withUnsafeBufferPointer { Self.head(of: $0, at: 0) }
            entries[Int(next[bucket])] = Entry(
                head: head, start: Int32(bytes.count), length: Int32(literal.count), id: Int32(id))
            next[bucket] += 1
            bytes.append(contentsOf: literal)
        }
        self.bytes = PackedArray(bytes)
        self.entries = PackedArray(entries)
        bucketStarts = PackedArray(starts)
        isFilled = Self.filled(bucketStarts)
        self.shift = shift
        hasSingles = singles > 0
        hasPairs = singles < literals.count
    }

    /// An index that was packed, read where it lies.
    package init(_ reader: inout PackReader) {
        bytes = reader.array()
        entries = reader.array()
        bucketStarts = reader.array()
        isFilled = Self.filled(bucketStarts)
        shift = UInt64(reader.number())
        hasSingles = reader.flag()
        hasPairs = reader.flag()
    }

    package func pack(into writer: inout PackWriter) {
        writer.write(array: bytes.withValues { Array($0) })
        writer.write(array: entries.withValues { Array($0) })
        writer.write(array: bucketStarts.withValues { Array($0) })
        writer.write(Int(shift))
        writer.write(hasSingles)
        writer.write(hasPairs)
    }

    /// Calls `hit` with the id and the start of every occurrence, overlapping ones too, in ascending order of the start.
    ///
    /// The text is valid UTF-8 and the range does not cut a scalar; the range is all that is looked at.
    /// - Complexity: O(bytes + candidates).
    package func scan(_ text: [UInt8], range: Range<Int>, hit: (_ id: Int, _ start: Int) -> Void) {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "a range of the text is searched")
        guard !entries.isEmpty, !range.isEmpty else { return }
        text.withUnsafeBufferPointer { text in
            bytes.withValues { bytes in
                entries.withValues { entries in
                    bucketStarts.withValues { starts in
                        isFilled.withUnsafeBufferPointer { filled in
                            let tables = Tables(bytes: bytes, entries: entries, starts: starts, filled: filled, shift: shift)
                            scan(text, range, tables, hit)
                        }
                    }
                }
            }
        }
    }

    /// - Parameter starts: of all buckets, and the end of the last one; their number is a multiple of 64.
    private static func filled(_ starts: PackedArray<Int32>) -> [UInt64] {
        starts.withValues { starts in
            stride(from: 0, to: starts.count - 1, by: 64).map { first in
                // Most stretches are empty as a whole.
                guard starts[first] < starts[first + 64] else { return 0 }
                return (0..<64).reduce(UInt64(0)) { $0 | (starts[first + $1] < starts[first + $1 + 1] ? 1 << UInt64($1) : 0) }
            }
        }
    }

    /// The arrays of the index, without their reference counts.
    private struct Tables {
        let bytes: UnsafeBufferPointer<UInt8>
        let entries: UnsafeBufferPointer<Entry>
        let starts: UnsafeBufferPointer<Int32>
        let filled: UnsafeBufferPointer<UInt64>
        let shift: UInt64
    }

    private func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ tables: Tables, _ hit: (_ id: Int, _ start: Int) -> Void
    ) {
        let end = range.upperBound
        var start = range.lowerBound
        var step = UTF8Step(text, at: start, before: end)
        while true {
            if hasSingles { Self.report(Self.hash(step.value), text, start, end, tables, hit) }
            let next = start + step.width
            if next >= end { return }
            let second = UTF8Step(text, at: next, before: end)
            if hasPairs { Self.report(Self.hash(step.value, second.value), text, start, end, tables, hit) }
            start = next
            step = second
        }
    }

    /// Reports the literals of one bucket that stand at `start`.
    @inline(__always)
    private static func report(
        _ hash: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ tables: Tables,
        _ hit: (_ id: Int, _ start: Int) -> Void
    ) {
        let bucket = Int(truncatingIfNeeded: hash &>> tables.shift)
        guard tables.filled[bucket &>> 6] &>> UInt64(truncatingIfNeeded: bucket & 63) & 1 == 1 else { return }
        let head = head(of: text, at: start)
        var index = Int(tables.starts[bucket])
        let last = Int(tables.starts[bucket + 1])
        while index < last {
            let entry = tables.entries[index]
            if stands(entry, head, text, start, end, tables) { hit(Int(entry.id), start) }
            index += 1
        }
    }

    /// - Parameter head: the bytes of the text from `start` on.
    @inline(__always)
    private static func stands(
        _ entry: Entry, _ head: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ tables: Tables
    ) -> Bool {
        let length = Int(entry.length)
        let surplus = UInt64(truncatingIfNeeded: max(0, headLength - length)) &* 8
        guard (head ^ entry.head) &<< surplus == 0, start + length <= end else { return false }
        var index = headLength
        while index < length, text[start + index] == tables.bytes[Int(entry.start) + index] { index += 1 }
        return index >= length
    }

    /// The bytes at an index, the first one lowest; nought for those behind the end.
    @inline(__always)
    private static func head(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
        guard index + headLength > bytes.count else {
            return UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
        return bytes[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func key(of literal: UnsafeBufferPointer<UInt8>) -> (hash: UInt64, isSingle: Bool) {
        let first = UTF8Step(literal, at: 0, before: literal.count)
        guard first.width < literal.count else { return (hash(first.value), true) }
        let second = UTF8Step(literal, at: first.width, before: literal.count)
        return (hash(first.value, second.value), false)
    }

    /// A lone scalar is hashed as a pair with something that is no scalar.
    @inline(__always)
    private static func hash(_ first: UInt32, _ second: UInt32 = .max) -> UInt64 {
        (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    }
}
