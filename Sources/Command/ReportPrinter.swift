import Diagnostics
import FileSystem
import Reporting
import SourceText

/// Writes the reports of a run file by file, so that memory does not grow with their number; one for a file appears when whole.
struct ReportPrinter {
    private var reports: [OpenReport]
    private(set) var summary = Summary()

    /// - Parameter options: how a report looks that goes to a file, or to standard output.
    init(_ targets: [ReportTarget], options: (_ writingFile: Bool) -> ReportOptions) {
        // The files must be finished even if nobody reads standard output any more.
        if targets.contains(where: { $0.file != nil }) { StandardStreams.ignoreBrokenPipes() }
        reports = targets.map { OpenReport($0, options: options($0.file != nil), isAlone: targets.count == 1) }
    }

    mutating func print(_ report: FileReport) {
        summary.add(report)
        for index in reports.indices { reports[index].add(report) }
    }

    /// - Returns: why reports could not be written; the others were.
    mutating func finish(problems: [Problem], unread: [String: Int]) -> [Problem] {
        for problem in problems { summary.add(problem) }
        for (ending, count) in unread.sorted(by: { $0.key < $1.key }) { summary.addUnread(fileExtension: ending, count: count) }
        for index in reports.indices { reports[index].finish(summary, problems: problems) }
        return reports.compactMap(\.failure).map { Problem($0) }
    }
}
