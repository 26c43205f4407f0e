import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// LibreOffice as a second reader of what we write, where it is installed.
enum LibreOffice {
    static let program: String? = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// A document as LibreOffice keeps it.
    struct View {
        /// Its paragraphs with all insertions and without deletions and comments.
        let accepted: String
        /// With all deletions and without insertions and comments.
        let rejected: String
        /// Authors of its comments with their first lines.
        let comments: [(author: String, text: String)]
        let changes: Int
    }

    /// Converts documents to flat ODT and reads what they hold.
    static func views(of files: [URL], in folder: Folder) throws -> [View] {
        let process = Process()
        process.executableURL = program.map { URL(filePath: $0) }
        let output = folder.url.appending(path: "flat-\(UUID().uuidString)")
        process.arguments =
            [
                "--headless", "-env:UserInstallation=\(folder.url.appending(path: "profile").absoluteString)", "--convert-to",
                "fodt",
                "--outdir", output.path,
            ] + files.map(\.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try files.map { file in
            let name = file.deletingPathExtension().lastPathComponent + ".fodt"
            let reader = FlatTextReader()
            let parser = XMLParser(data: try Data(contentsOf: output.appending(path: name)))
            parser.delegate = reader
            guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
            return reader.view
        }
    }
}
