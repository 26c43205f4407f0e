#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that tests compare with or record.
struct TextFile {
    let path: String

    /// The whole content, or `nil` when there is no such file.
    var bytes: [UInt8]? {
        guard let handle = fopen(path, "r") else { return nil }
        defer { fclose(handle) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, handle), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    /// Whether all of it was written.
    func write(_ bytes: [UInt8]) -> Bool {
        guard let handle = fopen(path, "w") else { return false }
        defer { fclose(handle) }
        return fwrite(bytes, 1, bytes.count, handle) == bytes.count
    }

    /// A file named relative to the folder of this source file.
    init(besideTests name: String) {
        let here: String = #filePath
        path = here.prefix(through: here.lastIndex(of: "/") ?? here.startIndex) + name
    }
}
