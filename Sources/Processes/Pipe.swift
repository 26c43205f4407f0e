#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Two ends of a pipe, which programs started by this one do not inherit.
final class Pipe {
    let reading: Int32
    private(set) var writing: Int32

    init() throws(ProgramRun.Failure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system(errno) }
        // A program that another thread starts in between keeps an end open until it is done, which delays and spoils nothing.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }

    /// Ends the writing on this side, so that reading ends when the other program's writing does.
    func closeWriting() {
        if writing >= 0 { system(closing: writing) }
        writing = -1
    }

    func close() {
        closeWriting()
        system(closing: reading)
    }

    private func system(closing end: Int32) {
        #if canImport(Glibc)
            _ = Glibc.close(end)
        #else
            _ = Darwin.close(end)
        #endif
    }
}
