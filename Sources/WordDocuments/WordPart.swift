import Archives
import SourceText

/// A part of the document as XML: what all byte offsets into it count.
package struct WordPart: Sendable {
    /// The member of the archive, `word/document.xml`.
    package let name: String
    /// UTF-8; the bytes of the member itself, unless that is UTF-16.
    package let bytes: [UInt8]
    /// Whether the bytes are not those of the member, which is UTF-16.
    package let isConverted: Bool

    /// - Throws: also if UTF-16 is broken.
    package init(name: String, bytes: [UInt8]) throws(WordError) {
        self.name = name
        isConverted = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        guard isConverted else {
            self.bytes = bytes
            return
        }
        guard let source = try? SourceFile(path: name, decoding: bytes) else { throw .archive(.damaged(member: name)) }
        self.bytes = source.bytes
    }
}
