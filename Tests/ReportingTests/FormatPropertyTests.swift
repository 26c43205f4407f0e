import Diagnostics
import Foundation
import Localization
import Reporting
import SourceText
import Testing

/// What holds for a format whatever the drafts hold.
struct FormatPropertyTests {
    private typealias Object = [String: Any]

    private static let samples = [
        Samples.mixed, Samples.spotless, Samples.troubled, Samples.futile, Samples.empty, Samples.hostile,
        FigureSamples.reckoned, FormatSamples.awkward, FormatSamples.documents,
    ]

    private static func text(_ format: OutputFormat, _ report: Report) -> String {
        String(decoding: format.render(report, options: FormatSamples.run), as: UTF8.self)
    }

    private static func object(_ text: some StringProtocol) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    /// A draft that forged a line would forge a finding, or a command to the runner.
    @Test(arguments: [OutputFormat.compact, .github, .rdjsonl], samples.indices)
    func aLineIsAFindingOrAProblem(format: OutputFormat, sample: Int) {
        let report = Self.samples[sample]
        let text = Self.text(format, report)
        let findings = report.files.reduce(0) { $0 + $1.diagnostics.count }
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == findings + report.allProblems.count)
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
        if format == .github { #expect(lines.allSatisfy { $0.starts(with: "::".unicodeScalars) }) }
    }

    @Test(arguments: samples.indices)
    func jsonLinesEndWithTheirSummary(sample: Int) throws {
        let report = Self.samples[sample]
        let lines = try Self.text(.jsonl, report).split(separator: "\n").map { try #require(Self.object($0) as? Object) }
        let types = lines.map { $0["type"] as? String }
        #expect(types.last == "summary" && types.dropLast().allSatisfy { ["finding", "problem", "file"].contains($0) })
        #expect(types.count { $0 == "finding" } == report.files.reduce(0) { $0 + $1.diagnostics.count })
        #expect(types.count { $0 == "problem" } == report.allProblems.count)
        #expect(types.count { $0 == "file" } == report.files.count(where: \.isChecked))
    }

    /// A record a line, the same number of cells in each, and no cell that a spreadsheet would work out.
    @Test(arguments: samples.indices)
    func spreadsheetsSeeRecordsOfTextOnly(sample: Int) {
        let text = Self.text(.csv, Self.samples[sample])
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        var counts: Set<Int> = []
        for record in String(text.unicodeScalars.dropFirst()).components(separatedBy: "\r\n").dropLast() {
            var (cells, cell, isQuoted) = ([String](), "", false)
            for character in record.unicodeScalars {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted:
                    cells.append(cell)
                    cell = ""
                default: cell.unicodeScalars.append(character)
                }
            }
            cells.append(cell)
            counts.insert(cells.count)
            #expect(!isQuoted && !cells.contains { ["=", "+", "-", "@", "＝"].contains($0.unicodeScalars.first) })
        }
        #expect(counts == [14])
    }

    // MARK: Places

    private static let draft = Draft("列.txt", "\u{FEFF}标题\n😀é甲⟦乙😀⟧丙\r\n⟦丁⟧\n戊⟦己\n庚⟧\n")

    private static var placed: Report {
        let message = LocalizedText(verbatim: "x")
        return Report(
            files: [
                draft.report(
                    draft.ranges.indices.map { draft.diagnostic("x/y", .error, at: $0, message, edits: [($0, "新")]) })
            ], problems: [])
    }

    private static let lines = draft.source.lines.starts

    /// reviewdog counts bytes, also of its suggestions.
    @Test func columnsForReviewdogAreBytes() throws {
        let result = try #require(try Self.object(Self.text(.rdjson, Self.placed)) as? Object)
        let diagnostics = try #require(result["diagnostics"] as? [Object])
        #expect(diagnostics.count == Self.draft.ranges.count)
        for (diagnostic, range) in zip(diagnostics, Self.draft.ranges) {
            let location = try #require(diagnostic["location"] as? Object)
            let suggestion = try #require((diagnostic["suggestions"] as? [Object])?.first)
            for place in [location["range"], suggestion["range"]] {
                let ends = try #require(place as? [String: [String: Int]])
                #expect(try offset(ends["start"]) == range.lowerBound && offset(ends["end"]) == range.upperBound)
            }
        }
    }

    private func offset(_ position: [String: Int]?) throws -> Int {
        let line = try #require(position?["line"])
        return Self.lines[line - 1] + (try #require(position?["column"])) - 1
    }

    @Test func columnsOfCodeScanningCountCodePoints() throws {
        let log = try #require(try Self.object(Self.text(.sarif, Self.placed)) as? Object)
        let run = try #require((log["runs"] as? [Object])?.first)
        let results = try #require(run["results"] as? [Object])
        for (result, range) in zip(results, Self.draft.ranges) {
            let location = try #require((result["locations"] as? [Object])?.first)
            let region = try #require((location["physicalLocation"] as? Object)?["region"] as? Object)
            let words = Self.draft.source.text(in: range)
            #expect((region["snippet"] as? [String: String])?["text"] == words)
            let line = try #require(region["startLine"] as? Int)
            let content = Self.draft.source.contentRange(ofLine: line - 1)
            let column = try #require(region["startColumn"] as? Int)
            let rest = Self.draft.source.text(in: content).unicodeScalars.dropFirst(column - 1)
            #expect(rest.starts(with: words.unicodeScalars.prefix { $0 != "\n" }))
        }
    }

    // MARK: Fingerprints

    private static func fingerprints(_ draft: Draft) throws -> [String] {
        let message = LocalizedText(verbatim: "x")
        let report = draft.report(draft.ranges.indices.map { draft.diagnostic("x/y", .error, at: $0, message, section: ["甲 乙"]) })
        let issues = try #require(try object(text(.gitlab, Report(files: [report], problems: []))) as? [Object])
        return issues.compactMap { $0["fingerprint"] as? String }
    }

    @Test func fingerprintsSurviveEditsElsewhereAndTellEqualFindingsApart() throws {
        let before = try Self.fingerprints(Draft("a.txt", "⟦甲乙⟧，⟦甲乙⟧，⟦丙⟧"))
        #expect(Set(before).count == 3)
        #expect(try Self.fingerprints(Draft("a.txt", "新的一行\n⟦甲\n乙⟧又⟦甲乙⟧\n\n还有⟦丙⟧")) == before)
        #expect(try Set(Self.fingerprints(Draft("b.txt", "⟦甲乙⟧，⟦甲乙⟧，⟦丙⟧"))).isDisjoint(with: before))
    }

    @Test func codeScanningAndGitLabKnowAFindingByTheSameFingerprint() throws {
        let issues = try #require(try Self.object(Self.text(.gitlab, Samples.mixed)) as? [Object])
        let sarif = Self.text(.sarif, Samples.mixed)
        #expect(issues.count > 5)
        for issue in issues { #expect(sarif.contains("\"hegaoFinding/v1\":\"\(try #require(issue["fingerprint"] as? String))\"")) }
    }

    @Test func onlyMarkedLevelsFailATest() {
        var options = FormatSamples.run
        let failures = { (failing: Severity?) in
            options.failing = failing
            let text = String(decoding: OutputFormat.junit.render(Samples.mixed, options: options), as: UTF8.self)
            return text.components(separatedBy: "<failure ").count - 1
        }
        let report = Samples.mixed
        #expect(failures(nil) == 0 && failures(.error) == report.count(.error))
        #expect(failures(.warning) == report.count(.error) + report.count(.warning))
        #expect(failures(.info) == report.files.reduce(0) { $0 + $1.diagnostics.count })
    }
}
