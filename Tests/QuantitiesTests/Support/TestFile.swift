#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files beside the tests, read without Foundation.
enum TestFile {
    /// The folder of the tests of this target.
    static let folder: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(2)
        return parts.joined(separator: "/")
    }()

    /// The bytes of a file below the folder; empty when it cannot be read, which the callers' counts then show.
    static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(folder + "/" + path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    static func lines(_ path: String) -> [String] {
        bytes(path).split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
}
