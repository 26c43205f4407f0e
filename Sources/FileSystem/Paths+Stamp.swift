#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Paths {
    /// What shows that a file was written, or that another one took its name.
    package struct Stamp: Hashable, Sendable {
        private let node: UInt64
        private let size: Int64
        /// Seconds and nanoseconds of the last change.
        private let time: [Int]

        init(_ status: stat) {
            node = UInt64(status.st_ino)
            size = Int64(status.st_size)
            #if canImport(Glibc)
                time = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
            #else
                time = [Int(status.st_mtimespec.tv_sec), Int(status.st_mtimespec.tv_nsec)]
            #endif
        }
    }

    /// The stamp of a file or folder, links followed; `nil` where there is none.
    package static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(status)
    }
}
