/// How many scalars stand in front of any place of a text, so that columns cost the same in a line of 50 MB as in one of 50 bytes.
struct ScalarTable: Sendable {
    /// Bytes between two counts.
    private static let stride = 256

    /// Scalars and UTF-16 units in front of an offset.
    struct Count: Sendable {
        // Narrow: a text has less than 2 GiB.
        private var narrowScalars: UInt32 = 0
        private var narrowUnits: UInt32 = 0
        var scalars: Int { Int(narrowScalars) }
        var utf16Units: Int { Int(narrowUnits) }

        /// Counts the scalars that begin in a stretch of valid UTF-8; those of four bytes take two UTF-16 units.
        mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
            // A stride fits, and narrow counts are added up many at a time.
            var leads: UInt16 = 0
            var pairs: UInt16 = 0
            for byte in bytes {
                leads &+= byte & 0xC0 != 0x80 ? 1 : 0
                pairs &+= byte >= 0xF0 ? 1 : 0
            }
            narrowScalars += UInt32(leads)
            narrowUnits += UInt32(leads) + UInt32(pairs)
        }
    }

    /// In front of every stride of the text.
    private let counts: [Count]

    /// - Complexity: O(bytes).
    init(_ bytes: [UInt8]) {
        var count = Count()
        var counts = [count]
        counts.reserveCapacity(bytes.count / Self.stride + 1)
        bytes.withUnsafeBufferPointer { bytes in
            for start in Swift.stride(from: 0, to: bytes.count - bytes.count % Self.stride, by: Self.stride) {
                count.add(UnsafeBufferPointer(rebasing: bytes[start..<(start + Self.stride)]))
                counts.append(count)
            }
        }
        self.counts = counts
    }

    /// The count in front of an offset of the same text.
    ///
    /// - Complexity: O(1).
    func count(before offset: Int, in bytes: [UInt8]) -> Count {
        var count = counts[offset / Self.stride]
        bytes.withUnsafeBufferPointer { bytes in
            count.add(UnsafeBufferPointer(rebasing: bytes[(offset - offset % Self.stride)..<offset]))
        }
        return count
    }
}
