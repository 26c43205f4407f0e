import DocumentModel
import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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

    /// A file in any encoding that reports come in; `nil` if it is not there.
    static func source(_ path: String) -> SourceFile? { try? SourceFile(reading: path) }

    /// The text of a file; `nil` if it is not there.
    static func text(_ path: String) -> String? {
        source(path).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        return fwrite(bytes, 1, bytes.count, file) == bytes.count
    }

    /// Processor time that work takes on this thread.
    static func processorSeconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
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
