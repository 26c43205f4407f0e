import FileSystem

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Programs whose doing a report depends on.
enum Executable {
    /// This program, told from every other build of it.
    ///
    /// Of the file itself it looks at size and time only: to read it through would take longer than to check a draft.
    static let identity: [String] = [RootCommand.version, describe(path)]

    /// A program that the system would find by its name; of one that is not there, nothing but that.
    static func identity(of name: String) -> [String] {
        let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":").map(String.init)
        let found = folders.map { Paths.joined($0, name) }.first { access($0, X_OK) == 0 }
        return [name, found.map(describe) ?? ""]
    }

    private static var path: String {
        #if canImport(Glibc)
            return "/proc/self/exe"
        #else
            var size: UInt32 = 0
            _NSGetExecutablePath(nil, &size)
            let bytes = [CChar](unsafeUninitializedCapacity: Int(size)) { buffer, count in
                count = _NSGetExecutablePath(buffer.baseAddress, &size) == 0 ? Int(size) : 0
            }
            return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #endif
    }

    private static func describe(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "" }
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return "\(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
    }
}
