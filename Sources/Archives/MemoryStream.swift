/// Bytes in memory in the place of a file; minizip holds on to it by its address.
final class MemoryStream {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Copies what comes next; fewer bytes than asked for at the end.
    func read(into target: UnsafeMutableRawPointer, upTo wanted: UInt) -> UInt {
        let count = min(Int(clamping: wanted), bytes.count - position)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes { all in
            UnsafeMutableRawBufferPointer(start: target, count: count)
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
        }
        position += count
        return UInt(count)
    }

    var offset: UInt64 { UInt64(position) }

    /// - Returns: whether the place lies within the bytes or at their end.
    func seek(_ distance: UInt64, from origin: Origin) -> Bool {
        let base: UInt64 =
            switch origin {
            case .start: 0
            case .current: UInt64(position)
            case .end: UInt64(bytes.count)
            }
        let (target, overflows) = base.addingReportingOverflow(distance)
        guard !overflows, target <= UInt64(bytes.count) else { return false }
        position = Int(target)
        return true
    }

    /// What a distance is counted from, with the numbers of `ZLIB_FILEFUNC_SEEK_…`.
    enum Origin: Int32 {
        case current = 1
        case end = 2
        case start = 0
    }
}
