import Diagnostics
package struct MarkdownReporter: Reporter {
    package init(_ options: ReportOptions) {}
    package mutating func begin(into output: inout [UInt8]) {}
    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {}
    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {}
}
