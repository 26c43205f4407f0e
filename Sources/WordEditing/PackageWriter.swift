import Archives
import WordDocuments

/// A document's archive with the parts that are to be written in it.
struct PackageWriter: ~Copyable {
    private let archive: Archive
    private var written: [ArchiveContents] = []

    init(_ file: [UInt8]) throws(WordError) {
        do { archive = try Archive(file) } catch { throw .archive(error) }
    }

    /// A part as it was; `nil` if there is none of the name.
    func part(_ name: String) throws(WordError) -> WordPart? {
        guard let member = archive.member(named: name) else { return nil }
        let bytes: [UInt8]
        do { bytes = try archive.contents(of: member) } catch { throw .archive(error) }
        return try WordPart(name: member.name, bytes: bytes)
    }

    func has(_ name: String) -> Bool { archive.member(named: name) != nil }

    /// Writes a part with changes; one that was UTF-16 becomes that again.
    mutating func write(_ part: WordPart, with splices: [Splice]) {
        guard !splices.isEmpty else { return }
        let bytes = part.bytes.spliced(splices)
        add(part.name, part.isConverted ? bytes.utf16WithMark : bytes)
    }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        written.append(ArchiveContents(name: name, bytes: bytes))
    }

    consuming func finish() throws(WordError) -> [UInt8] {
        do { return try archive.replacing(written) } catch { throw .archive(error) }
    }
}

extension [UInt8] {
    /// UTF-8 as UTF-16 with the lower byte first, which its mark says.
    fileprivate var utf16WithMark: [UInt8] {
        [0xFF, 0xFE] + String(decoding: self, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
}
