import Hashing

/// Stands for all that a report depends on; reports with one key are the same report.
package struct CacheKey: Sendable, Hashable {
    /// A digest of 32 bytes.
    let bytes: [UInt8]

    /// - Parameter hash: has been fed all that the report depends on.
    package init(_ hash: SHA256) { bytes = hash.digest }

    /// 64 hexadecimal digits.
    var name: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
