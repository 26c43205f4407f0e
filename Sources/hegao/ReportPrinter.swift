import Diagnostics
import Reporting

/// Prints a report file by file, so that memory does not grow with their number.
struct ReportPrinter {
    /// Bytes kept back before they are written, so that many clean files make few writes.
    private static let flushSize = 64 * 1024

    private var reporter: any Reporter
    private var output: [UInt8] = []
    private(set) var summary = Summary()

    init(format: OutputFormat, options: ReportOptions) {
        reporter = format.reporter(options)
        reporter.begin(into: &output)
    }

    mutating func print(_ report: FileReport) {
        summary.add(report)
        reporter.file(report, into: &output)
        if output.count >= Self.flushSize { flush() }
    }

    mutating func finish(problems: [Problem], unread: [String: Int]) {
        for problem in problems { summary.add(problem) }
        for (ending, count) in unread.sorted(by: { $0.key < $1.key }) { summary.addUnread(fileExtension: ending, count: count) }
        reporter.end(summary, problems: problems, into: &output)
        flush()
    }

    private mutating func flush() {
        StandardStreams.write(output)
        output.removeAll(keepingCapacity: true)
    }
}
