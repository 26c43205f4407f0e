import Diagnostics

/// Takes findings out of a run's reports, one file after the other in the order of the input, before they are printed and counted.
protocol ReportFilter {
    mutating func filtered(_ report: FileReport) -> FileReport
}
