import Diagnostics
import FileSystem
import JSON
import Localization
import Reporting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes figures file by file, to the screen or to a file, and says at the end how many there were.
struct FiguresPrinter {
    private let format: FiguresFormat
    private let target: String?
    private let options: ReportOptions
    private var json = JSONWriter()
    private var output: [UInt8] = []
    private var tally = FiguresTally()

    init(format: FiguresFormat, target: String?, options: ReportOptions) {
        self.format = format
        self.target = target
        self.options = options
        switch format {
        case .table: break
        case .csv: output += FiguresCSV(language: options.language).header
        case .json: FiguresJSON.begin(&json)
        }
    }

    mutating func print(_ list: FigureList) {
        tally.add(list)
        switch format {
        case .table: output += Array(FiguresTable(list: list, options: tableOptions, isFirst: tally.files == 1).text.utf8)
        case .csv: output += FiguresCSV(language: options.language).rows(of: list)
        case .json:
            FiguresJSON.append(list, to: &json)
            json.drain(into: &output)
        }
        // A file is written as a whole, so that one that cannot be written is left as it was.
        if target == nil { flush() }
    }

    /// Ends the output; returns what kept it from being written.
    mutating func finish(unread: [String: Int]) -> [Problem] {
        if format == .json {
            FiguresJSON.end(&json)
            json.drain(into: &output)
            output.append(UInt8(ascii: "\n"))
        }
        var problems: [Problem] = []
        if let target, tally.files > 0 {
            if let problem = Self.write(output, to: target) { problems.append(problem) }
        } else if target == nil {
            flush()
        }
        sayHowMany(unread: unread, isWritten: problems.isEmpty)
        return problems
    }

    // MARK: Where to

    /// Colour has no place in a file.
    private var tableOptions: ReportOptions {
        var options = options
        if target != nil { options.color = false }
        return options
    }

    private mutating func flush() {
        StandardStreams.write(output)
        output.removeAll(keepingCapacity: true)
    }

    /// On the screen only beside a table, which people read; otherwise it would be data.
    private func sayHowMany(unread: [String: Int], isWritten: Bool) {
        var lines = unread.sorted { $0.key < $1.key }.map { ending, count in
            LocalizedText(
                zh: "文件夹里还有 \(count) 个 .\(ending) 文件没有读：另存为纯文本（.txt，UTF-8）再列",
                en: "\(count) .\(ending) files in folders were not read: save them as plain text (.txt, UTF-8)")
        }
        if !options.quiet, tally.files > 0, isWritten { lines.append(target.map(tally.summary(writtenTo:)) ?? tally.summary) }
        let text = lines.map { $0(in: options.language) + "\n" }.joined()
        if format == .table, target == nil, !text.isEmpty {
            StandardStreams.write("\n" + text)
        } else {
            StandardStreams.writeError(text)
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Problem? {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return .unwritable(path, errno) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return .unwritable(path, errno)
            }
            rest = rest.dropFirst(written)
        }
        return nil
    }

    private static func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, base, count)
        #else
            Darwin.write(descriptor, base, count)
        #endif
    }
}

extension Problem {
    fileprivate static func unwritable(_ path: String, _ code: Int32) -> Problem {
        let reason = String(cString: strerror(code))
        return Problem(
            path: path, message: LocalizedText(zh: "无法写入这个文件（\(reason)）", en: "the file cannot be written (\(reason))"),
            hint: LocalizedText(zh: "检查文件夹是否存在、有没有权限", en: "check that the folder exists and lets you write"))
    }
}
