#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The process's output, written straight to the file descriptors.
enum StandardStreams {
    /// Writes all bytes to standard output; a reader that went away ends the process quietly, as in any pipeline.
    static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }

    /// Lets a reader that goes away be noticed by ``writeWhileRead(_:)`` rather than end the process.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Writes all bytes to standard output; after ``ignoreBrokenPipes()`` returns whether there is still a reader.
    static func writeWhileRead(_ bytes: [UInt8]) -> Bool { write(bytes, to: 1, isNeeded: false) }

    static func write(_ text: String) { write(Array(text.utf8), to: 1) }

    /// Writes all bytes to standard error.
    static func writeError(_ bytes: [UInt8]) { write(bytes, to: 2) }

    static func writeError(_ text: String) { write(Array(text.utf8), to: 2) }

    /// Writes all bytes to standard output, and says whether its reader was still there.
    static func tryWriting(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { systemWrite(1, $0.baseAddress, $0.count) }
            if written < 0, errno != EINTR { return false }
            rest = rest.dropFirst(max(0, written))
        }
        return true
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// - Parameter isNeeded: whether the process has nothing left to do when nobody reads it.
    @discardableResult
    private static func write(_ bytes: [UInt8], to descriptor: Int32, isNeeded: Bool = true) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE, !isNeeded { return false }
                if errno != EPIPE, descriptor != 2 { writeError("hegao: \(String(cString: strerror(errno)))\n") }
                finish(.failure)
            }
            rest = rest.dropFirst(written)
        }
        return true
    }

    private static func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, base, count)
        #else
            Darwin.write(descriptor, base, count)
        #endif
    }
}
