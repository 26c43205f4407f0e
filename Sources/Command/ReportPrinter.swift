import Diagnostics
import FileSystem
import Reporting
import SourceText

/// Prints a report file by file, so that memory does not grow with their number; a report for a file is written when whole.
struct ReportPrinter {
    /// Bytes kept back before they are written, so that many clean files make few writes.
    private static let flushSize = 64 * 1024

    private var reporter: any Reporter
    private let target: String?
    private var output: [UInt8] = []
    private(set) var summary = Summary()

    /// - Parameter target: the file to write; `nil` for standard output.
    init(format: OutputFormat, options: ReportOptions, target: String?) {
        reporter = format.reporter(options)
        self.target = target
        reporter.begin(into: &output)
    }

    mutating func print(_ report: FileReport) {
        summary.add(report)
        reporter.file(report, into: &output)
        if target == nil, output.count >= Self.flushSize { flush() }
    }

    /// - Throws: that the file could not be written.
    mutating func finish(problems: [Problem], unread: [String: Int]) throws(InputError) {
        for problem in problems { summary.add(problem) }
        for (ending, count) in unread.sorted(by: { $0.key < $1.key }) { summary.addUnread(fileExtension: ending, count: count) }
        reporter.end(summary, problems: problems, into: &output)
        if let target { try replaceFile(target, with: output) } else { flush() }
    }

    private mutating func flush() {
        StandardStreams.write(output)
        output.removeAll(keepingCapacity: true)
    }
}
