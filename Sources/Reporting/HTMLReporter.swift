import Diagnostics
import Localization

/// The report as one page that needs nothing but itself: the drafts with their findings in place, and the list of the findings.
///
/// Everything is there without a script; the script only filters, walks and ticks off. The page is kept until its end, since
/// what it adds up to stands at its head.
package struct HTMLReporter: Reporter {
    private var page: HTMLPage

    package init(_ options: ReportOptions) { page = HTMLPage(options) }

    package mutating func begin(into output: inout [UInt8]) {}

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) { page.add(report) }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        output += page.bytes(summary, problems: problems)
    }
}
