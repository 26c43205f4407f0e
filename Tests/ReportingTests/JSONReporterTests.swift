import Diagnostics
import Foundation
import Localization
import Reporting
import SourceText
import Testing

/// Read back by a parser that is not ours.
struct JSONReporterTests {
    private typealias Object = [String: Any]

    private func parsed(_ report: Report, language: Language = .chinese) throws -> Object {
        let output = OutputFormat.json.render(report, options: ReportOptions(language: language))
        return try #require(JSONSerialization.jsonObject(with: Data(output)) as? Object)
    }

    @Test(arguments: [
        Samples.mixed, Samples.spotless, Samples.troubled, Samples.futile, Samples.empty, Samples.hostile, Samples.documented,
    ])
    func holdsWhatTheReportHolds(report: Report) throws {
        let json = try parsed(report)
        #expect(Set(json.keys) == ["version", "files", "problems", "summary"] && json["version"] as? Int == 1)
        let files = try #require(json["files"] as? [Object])
        let checked = report.files.filter(\.isChecked)
        #expect(files.map { $0["path"] as? String } == checked.map(\.path))
        for (file, expected) in zip(files, checked) {
            #expect(Set(file.keys) == ["path", "kind", "findings", "coverage"] && file["kind"] as? String == expected.kind.id)
            let findings = try #require(file["findings"] as? [Object])
            #expect(findings.count == expected.diagnostics.count)
            for (finding, diagnostic) in zip(findings, expected.diagnostics) { try check(finding, diagnostic) }
        }
        let problems = try #require(json["problems"] as? [Object])
        #expect(problems.map { $0["message"] as? String } == report.allProblems.map(\.message.zh))
        #expect(problems.map { $0["path"] as? String } == report.allProblems.map(\.path))
        #expect(problems.allSatisfy { Set($0.keys) == ["path", "message", "hint", "start", "end", "quote"] })
    }

    private func check(_ finding: Object, _ diagnostic: Diagnostic) throws {
        let keys = ["rule", "level", "message", "why", "source", "start", "end", "quote", "section", "notes", "fix", "reckoning"]
        #expect(Set(finding.keys) == Set(keys))
        #expect(finding["rule"] as? String == diagnostic.rule && finding["level"] as? String == diagnostic.severity.keyword)
        #expect(finding["why"] as? String == diagnostic.why?.zh && finding["source"] as? String == diagnostic.source)
        #expect((finding["quote"] as? String)?.unicodeScalars.map(\.value) == diagnostic.place.quote.unicodeScalars.map(\.value))
        #expect(finding["section"] as? [String] == diagnostic.section)
        try expect(finding["start"], is: diagnostic.place.start)
        try expect(finding["end"], is: diagnostic.place.end)
        let notes = try #require(finding["notes"] as? [Object])
        #expect(notes.map { $0["message"] as? String } == diagnostic.notes.map(\.message.zh))
        for (note, expected) in zip(notes, diagnostic.notes) { try expect(note["start"], is: expected.place?.start) }
        guard let fix = diagnostic.fix else { return #expect(finding["fix"] is NSNull) }
        let object = try #require(finding["fix"] as? Object)
        #expect(object["safety"] as? String == fix.safety.rawValue)
        let edits = try #require(object["edits"] as? [Object])
        #expect(edits.map { $0["text"] as? String } == fix.edits.map(\.replacement))
        for (edit, expected) in zip(edits, fix.edits) { try expect(edit["end"], is: expected.end) }
    }

    private func expect(_ json: Any?, is position: SourcePosition?) throws {
        guard let position else { return #expect(json is NSNull) }
        let object = try #require(json as? [String: Int])
        #expect(
            object == [
                "line": position.line, "column": position.column, "offset": position.offset, "utf16": position.utf16Column,
            ])
    }

    @Test func writesEveryFindingOnALineOfItsOwn() throws {
        let output = String(decoding: OutputFormat.json.render(Samples.mixed, options: ReportOptions()), as: UTF8.self)
        let lines = output.split(separator: "\n").filter { $0.hasPrefix(#"{"rule":"#) }
        #expect(lines.count == Samples.mixed.files.reduce(0) { $0 + $1.diagnostics.count })
        for line in lines {
            let record = line.hasSuffix(",") ? line.dropLast() : line
            #expect(try JSONSerialization.jsonObject(with: Data(record.utf8)) is Object)
        }
    }

    @Test func speaksTheLanguageAskedFor() throws {
        let problems = try #require(try parsed(Samples.troubled, language: .english)["problems"] as? [Object])
        #expect(problems.first?["message"] as? String == "there is no key “levle”")
        #expect(problems.first?["hint"] as? String == "did you mean level?")
    }

    @Test func summaryAddsUpWhatStandsAbove() throws {
        let summary = try #require(try parsed(Samples.troubled)["summary"] as? Object)
        #expect(
            summary.compactMapValues { $0 as? Int } == [
                "files": 2, "unchecked": 1, "withFindings": 1, "rules": 128, "error": 2, "warning": 3, "info": 2, "fixable": 3,
                "problems": 4, "accepted": 0, "suppressed": 0,
            ])
    }

    /// The example of the documentation is the very output for the sample.
    @Test func theDocumentationShowsWhatReallyComesOut() throws {
        let page = String(decoding: try #require(TextFile(besideTests: "../../docs/json-format.md").bytes), as: UTF8.self)
        let start = try #require(page.firstRange(of: "```json\n")).upperBound
        let end = try #require(page[start...].firstRange(of: "```")).lowerBound
        let example = String(page[start..<end])
        #expect(try JSONSerialization.jsonObject(with: Data(example.utf8)) is Object)
        #expect(
            example == String(decoding: OutputFormat.json.render(Samples.documented, options: ReportOptions()), as: UTF8.self))
    }

    /// Every key that comes out is explained.
    @Test func theDocumentationNamesEveryKey() throws {
        let page = String(decoding: try #require(TextFile(besideTests: "../../docs/json-format.md").bytes), as: UTF8.self)
        let output = String(decoding: OutputFormat.json.render(Samples.everything, options: ReportOptions()), as: UTF8.self)
        let keys = Set(output.matches(of: /"([A-Za-z0-9]+)":/).map { String($0.1) })
        #expect(keys.count > 25)
        for key in keys.sorted() { #expect(page.contains("| `\(key)` |"), "docs/json-format.md explains `\(key)`") }
    }
}
