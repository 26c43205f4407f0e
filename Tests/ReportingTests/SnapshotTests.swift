import Diagnostics
import Localization
import Reporting
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Whole reports, compared with the files in Snapshots/; `HEGAO_RECORD=1` writes the files anew and fails the run.
struct SnapshotTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let report: Report
        var options = ReportOptions()

        var format: OutputFormat { OutputFormat(path: name) ?? .text }
        var testDescription: String { name }

        /// What the format makes of the report; of a page the part that depends on it.
        var output: [UInt8] {
            let output = format.render(report, options: options)
            guard format == .html else { return output }
            let page = String(decoding: output, as: UTF8.self)
            guard let start = page.firstRange(of: "<body>"), let end = page.firstRange(of: "<script>") else { return output }
            return Array(page[start.lowerBound..<end.lowerBound].utf8) + [UInt8(ascii: "\n")]
        }
    }

    @Test(arguments: [
        Case(name: "mixed.zh.txt", report: Samples.mixed),
        Case(name: "mixed.en.txt", report: Samples.mixed, options: ReportOptions(language: .english)),
        Case(name: "mixed.color.txt", report: Samples.mixed, options: ReportOptions(color: true)),
        Case(name: "mixed.narrow.txt", report: Samples.mixed, options: ReportOptions(width: 40)),
        Case(name: "mixed.quiet.txt", report: Samples.mixed, options: ReportOptions(quiet: true)),
        Case(name: "mixed.zh.json", report: Samples.mixed),
        Case(name: "mixed.en.json", report: Samples.mixed, options: ReportOptions(language: .english)),
        Case(name: "spotless.zh.txt", report: Samples.spotless),
        Case(name: "spotless.en.txt", report: Samples.spotless, options: ReportOptions(language: .english)),
        Case(name: "spotless.color.txt", report: Samples.spotless, options: ReportOptions(color: true)),
        Case(name: "spotless.json", report: Samples.spotless),
        Case(name: "troubled.zh.txt", report: Samples.troubled),
        Case(name: "troubled.en.txt", report: Samples.troubled, options: ReportOptions(language: .english)),
        Case(name: "troubled.json", report: Samples.troubled),
        Case(name: "futile.zh.txt", report: Samples.futile),
        Case(name: "futile.en.txt", report: Samples.futile, options: ReportOptions(language: .english)),
        Case(name: "futile.quiet.txt", report: Samples.futile, options: ReportOptions(quiet: true)),
        Case(name: "futile.json", report: Samples.futile),
        Case(name: "empty.quiet.txt", report: Samples.empty, options: ReportOptions(quiet: true)),
        Case(name: "empty.json", report: Samples.empty),
        Case(name: "hostile.zh.txt", report: Samples.hostile),
        Case(name: "hostile.json", report: Samples.hostile),
        Case(name: "reckoned.zh.txt", report: FigureSamples.reckoned, options: ReportOptions(width: 80)),
        Case(name: "reckoned.en.txt", report: FigureSamples.reckoned, options: ReportOptions(language: .english, width: 80)),
        Case(name: "reckoned.color.txt", report: FigureSamples.reckoned, options: ReportOptions(color: true, width: 80)),
        Case(name: "reckoned.narrow.txt", report: FigureSamples.reckoned, options: ReportOptions(width: 40)),
        Case(name: "reckoned.json", report: FigureSamples.reckoned),
        Case(name: "covered.zh.txt", report: FigureSamples.covered, options: ReportOptions(width: 80, statistics: true)),
        Case(
            name: "covered.en.txt", report: FigureSamples.covered,
            options: ReportOptions(language: .english, width: 80, statistics: true)),
        Case(
            name: "covered.quiet.txt", report: FigureSamples.covered,
            options: ReportOptions(width: 80, quiet: true, statistics: true)),
        Case(name: "covered.json", report: FigureSamples.covered),
        Case(name: "mixed.zh.md", report: Samples.mixed),
        Case(name: "mixed.en.md", report: Samples.mixed, options: ReportOptions(language: .english)),
        Case(name: "spotless.md", report: Samples.spotless),
        Case(name: "troubled.md", report: Samples.troubled),
        Case(name: "futile.quiet.md", report: Samples.futile, options: ReportOptions(quiet: true)),
        Case(name: "hostile.md", report: Samples.hostile),
        Case(name: "reckoned.zh.md", report: FigureSamples.reckoned),
        Case(name: "reckoned.en.md", report: FigureSamples.reckoned, options: ReportOptions(language: .english)),
        Case(name: "mixed.zh.html", report: Samples.mixed),
        Case(name: "troubled.en.html", report: Samples.troubled, options: ReportOptions(language: .english)),
        Case(name: "spotless.html", report: Samples.spotless),
        Case(name: "hostile.html", report: Samples.hostile),
        Case(name: "reckoned.zh.html", report: FigureSamples.reckoned),
        Case(name: "covered.en.html", report: FigureSamples.covered, options: ReportOptions(language: .english)),
        Case(name: "uncovered.zh.txt", report: Samples.spotless, options: ReportOptions(statistics: true)),
    ])
    func looksAsRecorded(example: Case) throws {
        let output = example.output
        let file = TextFile(besideTests: "Snapshots/" + example.name)
        guard getenv("HEGAO_RECORD") == nil else {
            #expect(file.write(output), "\(file.path) can be written")
            Issue.record("recorded \(example.name): look at it, then run without HEGAO_RECORD")
            return
        }
        let recorded = try #require(file.bytes, "no snapshot \(example.name); record it with HEGAO_RECORD=1")
        #expect(String(decoding: output, as: UTF8.self) == String(decoding: recorded, as: UTF8.self))
        #expect(output == recorded)
    }
}
