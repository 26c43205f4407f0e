#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import DocumentModel
import SourceText

/// Files that tests read and write.
enum TestFiles {
    static let repository = parent(of: #filePath, levels: 3)
    static let outlines = parent(of: #filePath, levels: 1) + "/Fixtures/Outlines"

    /// The project's own example report.
    static let example = repository + "/Examples/台儿庄区-2023.txt"

    /// A folder with the reports that the outlines were recorded from; `nil` where there is none.
    static let reports: String? = {
        if let named = getenv("HEGAO_REPORTS") { return String(cString: named) }
        let shared = repository + "/../shared/reports"
        return access(shared, R_OK) == 0 ? shared : nil
    }()

    /// Whether snapshots are to be written instead of compared.
    static let isRecording = getenv("HEGAO_RECORD") != nil

    /// The text of a file; `nil` if it cannot be read or is not UTF-8.
    static func text(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(validating: bytes, as: UTF8.self)
    }

    static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        return fwrite(bytes, 1, bytes.count, file) == bytes.count
    }

    private static func parent(of path: String, levels: Int) -> String {
        var path = path[...]
        for _ in 0..<levels { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
        return String(path)
    }
}

extension Document {
    /// Reads a text written in a test.
    init(_ text: String, format: DocumentFormat = .plainText) {
        self.init(reading: SourceFile(path: "test.txt", text: text), format: format)
    }

    /// The paragraphs as read, frames left out.
    var texts: [String] {
        paragraphs.filter { $0.role != .frame }.map { reading.text(in: $0.readingRange) }
    }
}
