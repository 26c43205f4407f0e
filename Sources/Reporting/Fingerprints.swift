import Diagnostics
import Hashing

/// Names findings of one file by what they are, not by where they stand, so that a host knows them again after an edit elsewhere.
struct Fingerprints {
    private let path: String
    /// How often each identity has come up so far.
    private var ordinals: [FindingIdentity: Int] = [:]

    /// - Parameter path: as the report names the file.
    init(path: String) { self.path = path }

    /// The fingerprint of the next finding of the file: a SHA-256 of path, rule, words, section and ordinal among equal ones, in
    /// hexadecimal digits.
    ///
    /// - Complexity: O(length of quote and section).
    mutating func next(_ diagnostic: Diagnostic) -> String {
        let identity = FindingIdentity(diagnostic)
        let ordinal = ordinals[identity, default: 0]
        ordinals[identity] = ordinal + 1
        return Self.digest([path, identity.rule, identity.text] + identity.section + [String(ordinal)])
    }

    /// The fingerprint of something that is no finding.
    static func digest(_ parts: [String]) -> String {
        // No part holds a zero byte that could blur where it ends: each goes before its length.
        let bytes = parts.flatMap { part in Array(part.utf8) + Array("\u{0}\(part.utf8.count)\u{0}".utf8) }
        var digits: [UInt8] = []
        for byte in SHA256.digest(of: bytes) { digits.append(hexadecimal: byte) }
        return String(decoding: digits, as: UTF8.self)
    }
}
