import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads lines from a pipe or file as they come, so that a line is handed out as soon as its end has arrived.
struct LineReader: Sendable {
    enum Line: Sendable, Equatable {
        /// Without its line feed.
        case whole([UInt8])
        /// Its bytes were passed over.
        case tooLong
    }

    private let descriptor: Int32
    private let limit: Int
    private let chunk: Int
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer.
    private var start = 0
    /// Up to where the buffer holds no line feed.
    private var searched = 0
    /// Whether the input has ended.
    private var isAtEnd = false
    /// Lines that have been handed out.
    private(set) var count = 0

    /// - Parameters:
    ///   - limit: bytes that a line may have.
    ///   - chunk: bytes to ask for at a time.
    init(descriptor: Int32, limit: Int, chunk: Int = 1 << 18) {
        self.descriptor = descriptor
        self.limit = limit
        self.chunk = chunk
    }

    /// The next line; `nil` when the input has ended. The last line needs no line feed. Waits for what has not come yet.
    ///
    /// - Throws: what the system said when reading failed.
    /// - Complexity: O(bytes of the line).
    mutating func next() throws(InputError) -> Line? {
        while true {
            if let feed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: feed, next: feed + 1) }
            searched = buffer.count
            guard searched - start <= limit else { return try passOver() }
            guard !isAtEnd else { return start < buffer.count ? take(upTo: buffer.count, next: buffer.count) : nil }
            try fill()
        }
    }

    private mutating func take(upTo end: Int, next: Int) -> Line {
        defer {
            start = next
            searched = next
            count += 1
        }
        return end - start <= limit ? .whole(Array(buffer[start..<end])) : .tooLong
    }

    /// Drops the bytes of a line that is too long, without keeping them.
    private mutating func passOver() throws(InputError) -> Line {
        while true {
            if let feed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                start = feed + 1
                searched = start
                break
            }
            // Its memory goes, too.
            buffer = []
            (start, searched) = (0, 0)
            if isAtEnd { break }
            try fill()
        }
        count += 1
        return .tooLong
    }

    /// Waits until there is more, or the input ends.
    private mutating func fill() throws(InputError) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            searched -= start
            start = 0
            // One long line does not make the reader large for good.
            if buffer.count < chunk, buffer.capacity > 16 * chunk { buffer = Array(buffer) }
        }
        var failure: Int32?
        let (descriptor, chunk) = (descriptor, chunk)
        let part = [UInt8](unsafeUninitializedCapacity: chunk) { memory, count in
            while true {
                let received = read(descriptor, memory.baseAddress, chunk)
                if received >= 0 { return count = received }
                if errno == EINTR { continue }
                return failure = errno
            }
        }
        if let failure { throw .system(failure, path: "-") }
        isAtEnd = part.isEmpty
        buffer += part
    }
}
