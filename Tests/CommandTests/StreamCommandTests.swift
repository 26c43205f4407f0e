import Foundation
import Testing

/// `hegao lint --stdin-jsonl`: a line of findings for each line of input, whatever the lines are (docs/scale.md).
struct StreamCommandTests {
    private static let drafts = [
        "Examples/flawed-report.txt", "Examples/clean-report.txt", "Examples/numbers/draft.txt", "Examples/台儿庄区-2023.txt",
    ]

    /// The answers to lines of input.
    private func answers(
        to input: String, _ options: [String] = [], in directory: URL = Program.root
    ) throws -> (status: Int32, answers: [[String: Any]], errors: String) {
        let outcome = try Program.run(["lint", "--stdin-jsonl", "--no-config"] + options, input: Data(input.utf8), in: directory)
        let lines = outcome.output.split(separator: "\n")
        return (outcome.status, try lines.map { try #require(object($0) as? [String: Any]) }, outcome.errors)
    }

    private func object(_ json: some StringProtocol) throws -> Any { try JSONSerialization.jsonObject(with: Data(json.utf8)) }

    private func json(_ value: Any) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]), as: UTF8.self)
    }

    /// Findings of the drafts as `hegao lint` gives them, by path.
    private func findingsOfFiles() throws -> [String: String] {
        let outcome = try Program.run(["lint", "--no-config", "--no-accepted", "--format", "json"] + Self.drafts)
        let report = try #require(try object(outcome.output) as? [String: Any])
        let files = try #require(report["files"] as? [[String: Any]])
        return try Dictionary(
            uniqueKeysWithValues: files.map { (try #require($0["path"] as? String), try json($0["findings"] ?? [])) })
    }

    @Test(arguments: ["1", "2", "7"])
    func filesGetTheFindingsOfAnOrdinaryRunInTheirOrder(jobs: String) throws {
        let lines = try (0..<5).flatMap { _ in Self.drafts }.enumerated().map { try json(["id": $0, "path": $1]) }
        let (status, answers, errors) = try answers(to: lines.joined(separator: "\n"), ["--jobs", jobs])
        #expect(answers.compactMap { $0["id"] as? Int } == Array(lines.indices))
        let expected = try findingsOfFiles()
        #expect(Set(expected.keys) == Set(Self.drafts) && expected.values.contains { $0 != "[]" })
        for answer in answers { #expect(try json(answer["findings"] ?? 0) == expected[try #require(answer["path"] as? String)]) }
        #expect(status == 1 && errors.isEmpty)
    }

    @Test func aTextGetsTheFindingsOfItsFile() throws {
        let lines = try Self.drafts.map {
            try json(["id": $0, "text": String(contentsOf: Program.root.appending(path: $0), encoding: .utf8), "year": 2023])
        }
        // CRLF, blank lines and a byte order mark: what engines write on one system or another.
        let (_, answers, _) = try answers(to: "\u{FEFF}" + lines.joined(separator: "\r\n\r\n"))
        let expected = try findingsOfFiles()
        #expect(answers.count == Self.drafts.count)
        for answer in answers { #expect(try json(answer["findings"] ?? 0) == expected[try #require(answer["id"] as? String)]) }
        #expect(answers.compactMap { $0["line"] as? Int } == Self.drafts.indices.map { 2 * $0 + 1 })
    }

    @Test(arguments: [
        "nope", "[1]", #"{"text":"好"}"#, #"{"id":1}"#, #"{"id":1,"text":"a","path":"b"}"#, #"{"id":1,"path":"no-such-file.txt"}"#,
        #"{"id":1,"path":"Examples"}"#, #"{"id":1,"text":"好","kind":"no-such-kind"}"#, #"{"id":1,"text":"好""#,
        #"{"id":1,"id":2,"text":"好"}"#, #"{"id":1,"text":"\ud800"}"#,
    ])
    func aBadLineIsAnsweredAndTheStreamGoesOn(line: String) throws {
        let good = #"{"id":"good","text":"产量约30公里左右。"}"#
        let (status, answers, errors) = try answers(to: "\(good)\n\(line)\n\(good)\n")
        try #require(answers.count == 3 && status == 2 && errors.isEmpty)
        #expect(answers.map { $0["checked"] as? Bool } == [true, false, true])
        #expect(answers.map { ($0["problems"] as? [Any])?.count } == [0, 1, 0])
        #expect(answers.map { ($0["findings"] as? [Any])?.count } == [1, 0, 1])
        #expect(answers.map { $0["line"] as? Int } == [1, 2, 3])
        #expect(Set(answers.map { Set($0.keys) }).count == 1, "every answer has all keys")
    }

    @Test func bytesThatAreNoTextAreABadLine() throws {
        let input = Data(#"{"id":"a","text":""#.utf8) + Data([0xFF, 0x22, 0x7D, 0x0A]) + Data(#"{"id":"b","text":"好"}"#.utf8)
        let outcome = try Program.run(["lint", "--stdin-jsonl", "--no-config"], input: input)
        let answers = try outcome.output.split(separator: "\n").map { try #require(object($0) as? [String: Any]) }
        #expect(answers.map { $0["id"] as? String } == ["a", "b"] && answers.map { $0["checked"] as? Bool } == [false, true])
        #expect(outcome.status == 2)
    }

    @Test(arguments: [
        ("", 0, 0), ("\n \r\n", 0, 0), (#"{"id":1,"text":""}"#, 2, 1), (#"{"id":1,"text":"今年工作取得成效。"}"#, 0, 1),
        (#"{"id":1,"text":"产量约30公里左右。"}"#, 1, 1), ("nope", 2, 1),
    ] as [(String, Int32, Int)])
    func theStatusSaysWhatTheStreamHeld(input: String, status: Int32, count: Int) throws {
        let outcome = try answers(to: input)
        #expect(outcome.status == status && outcome.answers.count == count && outcome.errors.isEmpty)
    }

    @Test func aRecordNamesItsKindItsNameAndItsVariables() throws {
        let text = #"# 标题\n\n<!-- hegao-disable -->\n产量约30公里左右。"#
        let input = ##"{"id":1,"text":"\##(text)","name":"a.md","kind":"plan-report","n":null}"##
        let answer = try #require(try answers(to: input).answers.first)
        #expect(answer["path"] as? String == "a.md" && answer["kind"] as? String == "plan-report")
        let summary = try #require(answer["summary"] as? [String: Any])
        #expect(summary["suppressed"] as? Int ?? 0 > 0, "a Markdown draft may silence rules")
    }

    @Test(arguments: [
        ["Examples"], ["--format", "json"], ["-o", "x.json"], ["--accept"], ["--prune"], ["--statistics"], ["--staged"],
        ["--changed-since", "HEAD"], ["--print-config"], ["--accepted", "x.yml"],
    ])
    func whatMakesNoSenseForAStreamIsRefusedByName(options: [String]) throws {
        let outcome = try Program.run(["lint", "--stdin-jsonl"] + options, input: Data(#"{"id":1,"text":"好"}"#.utf8))
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains(options[0]))
    }

    @Test func aFaultInARuleFileEndsTheRunBeforeTheFirstAnswer() throws {
        let folder = try Folder(["rules.yaml": "rules:\n  - id: a\n    chek: {}\n"])
        let rules = folder.url.appending(path: "rules.yaml").path
        let (status, answers, errors) = try answers(to: #"{"id":1,"text":"好"}"#, ["--rules", rules])
        #expect(status == 2 && answers.isEmpty && errors.contains("rules.yaml:3"))
    }

    @Test func aReaderThatLeavesEndsTheProcessQuietly() throws {
        let line = #"{"id":1,"text":"产量约30公里左右。"}"# + "\n"
        let outcome = try Program.run(
            ["lint", "--stdin-jsonl", "--no-config"], input: Data(String(repeating: line, count: 2_000).utf8), headOnly: true)
        #expect(outcome.output.split(separator: "\n").count == 1 && outcome.errors.isEmpty)
    }
}
