import JSON
import SourceText

/// A file that results lie in.
struct SARIFFile {
    /// Relative to the folder of the run, or absolute.
    let path: String
    /// Position among the artifacts of the run; `nil` for a file that is not among them.
    let index: Int?
    /// Whether its places are lines and columns of the file itself, and its edits can be applied to them.
    let isText: Bool
}

/// The files of a run, written down as they come.
struct SARIFArtifacts: Sendable {
    private var files: [(path: String, encoding: TextEncoding?)] = []

    /// - Returns: the position of the file.
    mutating func add(_ path: String, encoding: TextEncoding?) -> Int {
        files.append((path, encoding))
        return files.count - 1
    }

    func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for file in files {
            writer.breakLine()
            writer.beginObject()
            writer.sarifArtifactLocation(file.path)
            writer.list("roles", ["analysisTarget"]) { $0.value($1) }
            if let encoding = file.encoding { writer.member("encoding", encoding.rawValue) }
            writer.endObject()
        }
        if !files.isEmpty { writer.breakLine() }
        writer.endArray()
    }
}
