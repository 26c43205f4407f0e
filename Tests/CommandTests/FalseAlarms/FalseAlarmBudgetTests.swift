import Foundation
import Testing

/// What the built-in rules report on published texts was read by people and judged, in judged.tsv: a new finding fails until it is
/// judged too, one that is gone must leave the list, and the false ones stay within a budget.
///
/// With `HEGAO_RECORD=1` the list is brought up to date, new findings as `unjudged`, and the test fails.
struct FalseAlarmBudgetTests {
    private static let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "judged.tsv")
    private static let mostFalseWarnings = 2

    /// The reports of the repository, and those of the folder `shared` beside it where there is one.
    private static let documents: [String] = {
        let shared = Program.root.deletingLastPathComponent().appending(path: "shared/reports").path
        let found = (try? FileManager.default.contentsOfDirectory(atPath: shared)) ?? []
        let own = ["台儿庄区-2023.txt", "clean-report.txt"]
        return own.map { "Examples/" + $0 } + found.filter { !own.contains($0) }.sorted().map { shared + "/" + $0 }
    }()

    private static func judged() throws -> [JudgedFinding] {
        let rows = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(rows.first.map(String.init) == JudgedFinding.header)
        let findings = rows.dropFirst().compactMap { JudgedFinding(row: $0) }
        #expect(findings.count == rows.count - 1, "a row of judged.tsv cannot be read")
        return findings
    }

    private struct Output: Decodable {
        struct File: Decodable {
            let path: String
            let findings: [Finding]
        }
        struct Finding: Decodable {
            struct Position: Decodable {
                let line: Int
            }
            let rule: String
            let level: String
            let quote: String
            let start: Position
        }
        let files: [File]
    }

    private static func present() throws -> (findings: [JudgedFinding], documents: Set<String>) {
        let outcome = try Program.run(["lint", "--format", "json"] + documents)
        let files = try JSONDecoder().decode(Output.self, from: Data(outcome.output.utf8)).files
        let findings = files.flatMap { file in
            file.findings.map { finding in
                JudgedFinding(
                    document: name(file.path), level: finding.level, rule: finding.rule, line: finding.start.line, quote: finding.quote)
            }
        }
        return (findings.sorted(), Set(files.map { name($0.path) }))
    }

    private static func name(_ path: String) -> String { URL(filePath: path).lastPathComponent }

    @Test func everyFindingOnAPublishedTextIsJudged() throws {
        let (present, documents) = try Self.present()
        #expect(documents.count >= 2)
        let known = try Self.judged()
        if ProcessInfo.processInfo.environment["HEGAO_RECORD"] == "1" {
            return try Self.record(present, known: known, of: documents)
        }
        let keys = Set(known.map(\.key))
        for finding in present where !keys.contains(finding.key) { Issue.record("not judged yet: \(finding.row)") }
        let here = Set(present.map(\.key))
        for finding in known where documents.contains(finding.document) && !here.contains(finding.key) {
            Issue.record("no longer reported: \(finding.row)")
        }
        #expect(known.map(\.key) == known.sorted().map(\.key), "judged.tsv is sorted by document and line")
    }

    @Test func falseAlarmsStayWithinTheBudget() throws {
        let judged = try Self.judged()
        #expect(!judged.contains { $0.verdict == .unjudged })
        #expect(judged.allSatisfy { !$0.remark.isEmpty }, "a verdict says why")
        #expect(judged.filter { $0.verdict == .false && $0.level == "error" }.isEmpty)
        for (document, findings) in Dictionary(grouping: judged.filter { $0.verdict == .false }, by: \.document) {
            #expect(findings.count <= Self.mostFalseWarnings, "\(document) has too many false alarms")
        }
    }

    private static func record(_ present: [JudgedFinding], known: [JudgedFinding], of documents: Set<String>) throws {
        let judgements = Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let elsewhere = known.filter { !documents.contains($0.document) }
        let rows = (present.map { judgements[$0.key] ?? $0 } + elsewhere).sorted().map(\.row)
        let comments = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
        let text = (comments + [JudgedFinding.header] + rows).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: list)
        Issue.record("recorded judged.tsv; judge what is new, then run again without HEGAO_RECORD")
    }
}
