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

        /// By the ending of the name, or by the word before the last two: `mixed.junit.xml`.
        var format: OutputFormat {
            let words = name.split(separator: ".").dropLast()
            return words.last.flatMap { OutputFormat(rawValue: String($0)) } ?? OutputFormat(path: name) ?? .text
        }
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
    func looksAsRecorded(example: Case) throws { try compare(example) }

    /// The formats of continuous integration, each over every sample.
    @Test(arguments: [
        Case(name: "mixed.compact.txt", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.compact.txt", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.compact.txt", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.compact.txt", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.compact.txt", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.compact.txt", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.compact.txt", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.compact.txt", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.csv", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.csv", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.csv", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.csv", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.csv", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.csv", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.csv", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.csv", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.jsonl", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.jsonl", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.jsonl", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.jsonl", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.jsonl", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.jsonl", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.jsonl", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.jsonl", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.sarif", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.sarif", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.sarif", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.sarif", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.sarif", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.sarif", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.sarif", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.sarif", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.github.txt", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.github.txt", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.github.txt", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.github.txt", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.github.txt", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.github.txt", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.github.txt", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.github.txt", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.gitlab.json", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.gitlab.json", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.gitlab.json", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.gitlab.json", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.gitlab.json", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.gitlab.json", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.gitlab.json", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.gitlab.json", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.checkstyle.xml", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.checkstyle.xml", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.checkstyle.xml", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.checkstyle.xml", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.checkstyle.xml", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.checkstyle.xml", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.checkstyle.xml", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.checkstyle.xml", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.junit.xml", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.junit.xml", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.junit.xml", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.junit.xml", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.junit.xml", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.junit.xml", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.junit.xml", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.junit.xml", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.rdjson", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.rdjson", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.rdjson", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.rdjson", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.rdjson", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.rdjson", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.rdjson", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.rdjson", report: Samples.empty, options: FormatSamples.run),
        Case(name: "mixed.rdjsonl", report: Samples.mixed, options: FormatSamples.run),
        Case(name: "troubled.rdjsonl", report: Samples.troubled, options: FormatSamples.run),
        Case(name: "hostile.rdjsonl", report: Samples.hostile, options: FormatSamples.run),
        Case(name: "awkward.rdjsonl", report: FormatSamples.awkward, options: FormatSamples.run),
        Case(name: "documents.rdjsonl", report: FormatSamples.documents, options: FormatSamples.run),
        Case(name: "mixed.en.rdjsonl", report: Samples.mixed, options: FormatSamples.english),
        Case(name: "spotless.rdjsonl", report: Samples.spotless, options: FormatSamples.run),
        Case(name: "empty.rdjsonl", report: Samples.empty, options: FormatSamples.run),
        Case(name: "reckoned.sarif", report: FigureSamples.reckoned, options: FormatSamples.run),
        Case(name: "reckoned.jsonl", report: FigureSamples.reckoned, options: FormatSamples.run),
        Case(name: "reckoned.junit.xml", report: FigureSamples.reckoned, options: FormatSamples.run),
        Case(name: "awkward.text.txt", report: FormatSamples.awkward),
        Case(name: "documents.text.txt", report: FormatSamples.documents),
        Case(name: "awkward.json", report: FormatSamples.awkward),
        Case(name: "documents.json", report: FormatSamples.documents),
        Case(name: "awkward.md", report: FormatSamples.awkward),
        Case(name: "documents.md", report: FormatSamples.documents),
        Case(name: "awkward.html", report: FormatSamples.awkward),
        Case(name: "documents.html", report: FormatSamples.documents),
    ])
    func looksAsRecordedForPrograms(example: Case) throws { try compare(example) }

    private func compare(_ example: Case) throws {
        let output = example.output
        let file = TextFile(besideTests: "Snapshots/" + example.name)
        guard getenv("HEGAO_RECORD") == nil || file.bytes == output else {
            #expect(file.write(output), "\(file.path) can be written")
            Issue.record("recorded \(example.name): look at it, then run without HEGAO_RECORD")
            return
        }
        let recorded = try #require(file.bytes, "no snapshot \(example.name); record it with HEGAO_RECORD=1")
        #expect(String(decoding: output, as: UTF8.self) == String(decoding: recorded, as: UTF8.self))
        #expect(output == recorded)
    }
}
