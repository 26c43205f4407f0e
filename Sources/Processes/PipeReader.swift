#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads what a program prints on two pipes until it closes both.
struct PipeReader {
    /// Bytes of messages that are kept.
    private static let mostMessages = 64 << 10

    private(set) var output: [UInt8] = []
    private(set) var messages: [UInt8] = []
    private let limits: ProgramRun.Limits
    private let deadline: ContinuousClock.Instant
    /// The ends that are still open; the first is the output's.
    private var ends: [pollfd]

    init(output: Int32, messages: Int32, limits: ProgramRun.Limits) {
        self.limits = limits
        deadline = .now + .seconds(limits.seconds)
        ends = [output, messages].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    }

    /// - Returns: why reading stopped before the end.
    mutating func read() -> ProgramRun.Failure? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while ends.contains(where: { $0.fd >= 0 }) {
            let left = ContinuousClock.now.duration(to: deadline).components.seconds
            guard ContinuousClock.now < deadline else { return .timeout }
            let ready = poll(&ends, nfds_t(ends.count), Int32(min(left + 1, 60) * 1000))
            if ready < 0, errno != EINTR { return .system(errno) }
            guard ready > 0 else { continue }
            for index in ends.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
                if let failure = take(index, &buffer) { return failure }
            }
        }
        return nil
    }

    /// Takes what is there; a negative descriptor is one that `poll` passes over.
    private mutating func take(_ index: Int, _ buffer: inout [UInt8]) -> ProgramRun.Failure? {
        let count = fill(&buffer, from: ends[index].fd)
        if count < 0 { return errno == EINTR || errno == EAGAIN ? nil : .system(errno) }
        if count == 0 { ends[index].fd = -1 }
        if index == 0 {
            output += buffer[..<count]
            return output.count > limits.bytes ? .tooMuch : nil
        }
        messages += buffer[..<min(count, Self.mostMessages - messages.count)]
        return nil
    }

    private func fill(_ buffer: inout [UInt8], from end: Int32) -> Int {
        #if canImport(Glibc)
            buffer.withUnsafeMutableBytes { Glibc.read(end, $0.baseAddress, $0.count) }
        #else
            buffer.withUnsafeMutableBytes { Darwin.read(end, $0.baseAddress, $0.count) }
        #endif
    }
}
