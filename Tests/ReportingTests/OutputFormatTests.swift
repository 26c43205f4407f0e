import Foundation
import Reporting
import Testing

struct OutputFormatTests {
    /// One case, one file: `text` is `TextReporter.swift`.
    @Test func everyFormatHasAFileAndEveryFileAFormat() throws {
        let folder = TextFile(besideTests: "../../Sources/Reporting").path
        let reporters = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix("Reporter.swift") }
        let names = reporters.map { $0.lowercased().replacing("reporter.swift", with: "") }.filter { !$0.isEmpty }
        #expect(Set(names) == Set(OutputFormat.allCases.map(\.rawValue)))
    }

    @Test(arguments: OutputFormat.allCases)
    func givesTheSameBytesEveryTime(format: OutputFormat) {
        let first = format.render(Samples.troubled, options: ReportOptions())
        #expect(!first.isEmpty && first == format.render(Samples.troubled, options: ReportOptions()))
    }
}
