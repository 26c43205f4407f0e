import SourceText

extension SourceFile {
    /// Reads the bytes of a file: a Word document by what they hold, else text.
    ///
    /// - Parameters:
    ///   - raw: the file as it lies on disk.
    ///   - changes: which text of a Word document with tracked changes is read.
    package init(path: String, wordOrText raw: [UInt8], changes: TrackedChanges) throws(InputError) {
        guard raw.starts(with: [0x50, 0x4B, 3, 4]) || raw.starts(with: [0x50, 0x4B, 5, 6]) else {
            try self.init(path: path, decoding: raw)
            if Self.claimsWord(path) { throw .mislabelled(holding: bytes, path: path) }
            return
        }
        let document: WordDocument
        do { document = try WordDocument(raw, changes: changes) } catch { throw InputError(error, path: path) }
        self.init(path: path, document)
    }

    /// The text of a document, with places that count paragraphs.
    package init(path: String, _ document: WordDocument) {
        let entries = document.paragraphs.map { ParagraphTable.Entry(outlineLevel: $0.outlineLevel, setting: $0.setting) }
        let starts = document.paragraphs.map(\.range.lowerBound)
        let table = ParagraphTable(entries, starts: starts, omissions: document.omissions)
        self.init(path: path, text: document.text, paragraphs: table)
    }

    /// Whether the name says that a Word document of any kind is in it.
    private static func claimsWord(_ path: String) -> Bool {
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        return ["docx", "docm", "dotx", "dotm", "doc", "dot", "wps", "wpt"].contains(ending)
    }
}

extension WordParagraph {
    fileprivate var setting: ParagraphTable.Setting {
        if story != .body { return .note }
        return isInTextBox ? .textBox : cells.isEmpty ? .body : .cell
    }
}
