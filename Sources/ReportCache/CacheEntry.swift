import Diagnostics
import Hashing

/// A report in a file of its own: what it is, whose it is, a checksum, the report.
struct CacheEntry {
    /// With the form of the report, so that a program that stores reports in another form takes no old one.
    private static let mark = Array("hegao report \(FileReport.storedFormat)\n".utf8)

    /// The bytes of a file for a report.
    static func bytes(_ report: FileReport, for key: CacheKey) -> [UInt8] {
        let stored = report.storedBytes
        return mark + key.bytes + checksum(key, stored[...]) + stored
    }

    /// The report in a file's bytes.
    ///
    /// - Returns: `nil` for whatever was not written for this key, or is not as it was written.
    static func report(_ bytes: [UInt8], for key: CacheKey) -> FileReport? {
        let front = mark.count + SHA256.digestSize
        let start = front + SHA256.digestSize
        guard bytes.count > start, bytes.starts(with: mark), bytes[mark.count..<front].elementsEqual(key.bytes),
            bytes[front..<start].elementsEqual(checksum(key, bytes[start...]))
        else { return nil }
        return try? FileReport(storedBytes: bytes[start...])
    }

    private static func checksum(_ key: CacheKey, _ stored: ArraySlice<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.add(key.bytes)
        hash.add(Array(stored))
        return hash.digest
    }
}
