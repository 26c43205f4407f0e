/// The Unicode scalars of a stretch of text, or some of them, each with the byte where it begins.
struct LocatedScalars {
    private(set) var values: [UInt32] = []
    /// Byte offset of each scalar in the text, ascending.
    private(set) var starts: [Int] = []

    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - range: begins and ends on scalar boundaries.
    ///   - isKept: scalars for which it is false are left out.
    /// - Complexity: O(bytes).
    init(_ bytes: [UInt8], in range: Range<Int>, where isKept: (UInt32) -> Bool = { _ in true }) {
        values.reserveCapacity(range.count / 3)
        starts.reserveCapacity(range.count / 3)
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let start = index
                let value = Self.scalar(in: bytes, at: &index)
                guard isKept(value) else { continue }
                values.append(value)
                starts.append(start)
            }
        }
    }

    init(_ text: String, where isKept: (UInt32) -> Bool = { _ in true }) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: bytes.indices, where: isKept)
    }

    var count: Int { values.count }

    /// The bytes of one scalar.
    func range(at index: Int) -> Range<Int> {
        starts[index]..<(starts[index] + Self.length(values[index]))
    }

    /// The bytes from the first to the last scalar of a non-empty range, whatever was left out between them.
    func range(of indices: Range<Int>) -> Range<Int> {
        starts[indices.lowerBound]..<range(at: indices.upperBound - 1).upperBound
    }

    /// Reads the scalar at `index` of valid UTF-8 and moves behind it.
    static func scalar(in bytes: [UInt8], at index: inout Int) -> UInt32 {
        bytes.withUnsafeBufferPointer { scalar(in: $0, at: &index) }
    }

    /// Reads the scalar at `index` of valid UTF-8 and moves behind it.
    @inline(__always)
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
        let lead = UInt32(bytes[index])
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        index += length
        return value
    }

    private static func length(_ value: UInt32) -> Int {
        value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
    }
}
