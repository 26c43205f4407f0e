import PrintedPages
import SourceText
import WebPages
import WordDocuments

extension SourceFile {
    /// Reads a draft, or standard input for the path `-`: a Word document or a PDF by what it holds, a web page by its name, else
    /// text.
    ///
    /// - Parameters:
    ///   - changes: which text of a Word document with tracked changes is read.
    ///   - name: the path that standard input stands for, as an editor has it open; `nil` if it stands for none.
    package init(draft path: String, changes: TrackedChanges, standardInput name: String? = nil) throws(InputError) {
        if path == "-", let name {
            let raw = try readStandardInput()
            if Self.isNamedAsPage(name) {
                try self.init(path: name, webPage: raw)
            } else {
                try self.init(path: name, wordOrText: raw, changes: changes)
            }
            return
        }
        let raw = try path == "-" ? readStandardInput() : readFile(path)
        try self.init(draft: path, bytes: raw, storedAt: path, changes: changes)
    }

    /// Takes bytes for a draft of a name.
    ///
    /// - Parameter place: a file with the same bytes, which other programs can read; `-` if there is none.
    package init(draft path: String, bytes raw: [UInt8], storedAt place: String, changes: TrackedChanges) throws(InputError) {
        if place != "-", raw.starts(with: Self.markOfPDF) {
            try self.init(pdf: path, storedAt: place)
        } else if Self.isNamedAsPage(path) {
            try self.init(path: path, webPage: raw)
        } else {
            try self.init(path: path, wordOrText: raw, changes: changes)
        }
    }

    /// Reads a draft that came as text: a web page by its name, else as it stands.
    ///
    /// - Parameters:
    ///   - name: what it is called.
    ///   - text: UTF-8.
    package init(draftNamed name: String, text: [UInt8]) throws(InputError) {
        if Self.isNamedAsPage(name) {
            try self.init(path: name, webPage: text)
        } else {
            self.init(path: name, text: String(decoding: text, as: UTF8.self))
        }
    }

    private static func isNamedAsPage(_ path: String) -> Bool {
        ["html", "htm", "xhtml", "shtml"].contains(path.split(separator: ".").last?.lowercased() ?? "")
    }
}
