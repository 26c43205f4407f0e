import Archives
import Testing

/// The members of a document that a test looks at.
struct Parts {
    private let archive: [UInt8]

    init(_ archive: [UInt8]) { self.archive = archive }

    func bytes(_ name: String) throws -> [UInt8] {
        let archive = try Archive(archive)
        let member = archive.member(named: name)
        return try archive.contents(of: #require(member))
    }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func names() throws -> [String] { try Archive(archive).members.map(\.name) }

    /// The main part in short.
    func sketch() throws -> String { WordEditingTests.sketch(try text("word/document.xml")) }

    /// Names of members that differ between two documents, and of those that only the second has.
    func differences(from other: Parts) throws -> Set<String> {
        let old = try Set(other.names())
        return try Set(names().filter { name in try !old.contains(name) || bytes(name) != other.bytes(name) })
    }
}
