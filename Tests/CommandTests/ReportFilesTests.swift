import Foundation
import Testing

/// `hegao lint --output`, several times: every report goes to its file, whole or not at all.
struct ReportFilesTests {
    private static let draft = Data("会议认为，各项工作取得新成效。。\n".utf8)

    /// Runs in a folder with one draft, whose name is one for careful writers.
    private func lint(_ folder: Folder, _ arguments: [String]) throws -> Program.Outcome {
        let draft = try folder.write("稿 100%,“一”.txt", Self.draft)
        let placed = arguments.map { $0.replacing("@", with: folder.url.path + "/") }
        return try Program.run(["lint", draft] + placed)
    }

    private func names(in folder: Folder) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path)).subtracting(["稿 100%,“一”.txt"])
    }

    private func text(_ name: String, in folder: Folder) throws -> String {
        String(decoding: try Data(contentsOf: folder.url.appending(path: name)), as: UTF8.self)
    }

    @Test func everyReportGoesToItsFile() throws {
        let folder = try Folder()
        let outcome = try lint(
            folder,
            [
                "--output", "sarif=@a", "--output", "html=@b", "-o", "@c.csv", "-o", "@d.jsonl", "--output", "junit=@e.xml",
                "--output", "gitlab=@f.json", "--output", "compact",
            ])
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        #expect(outcome.output.hasSuffix("(punctuation/doubled-mark)\n") && outcome.output.split(separator: "\n").count == 1)
        #expect(try names(in: folder) == ["a", "b", "c.csv", "d.jsonl", "e.xml", "f.json"])
        #expect(try text("a", in: folder).contains("%E7%A8%BF%20100%25%2C%E2%80%9C%E4%B8%80%E2%80%9D.txt"))
        #expect(try text("b", in: folder).hasPrefix("<!DOCTYPE html>"))
        #expect(try text("c.csv", in: folder).hasPrefix("\u{FEFF}文件,"))
        #expect(try text("d.jsonl", in: folder).contains(#"{"type":"summary""#))
        #expect(try text("e.xml", in: folder).contains(#"failures="1""#))
        #expect(try text("f.json", in: folder).contains(#""check_name":"punctuation/doubled-mark""#))
    }

    @Test(arguments: [
        (["--format", "github", "--output", "sarif=@a.sarif"], "::error file=", ["a.sarif"]),
        (["--output", "json=-", "--output", "@a.md"], "{\"version\":1", ["a.md"]),
        (["--output", "-", "--format", "gitlab"], "[\n", []),
        (["--output", "gitlab"], "[\n", []),
        (["--format", "rdjsonl"], "{\"message\":", []),
        (["--output", "./a=b.txt", "-o", "/dev/null"], "", []),
    ])
    func whatIsNotSaidGoesToStandardOutput(options: [String], start: String, files: [String]) throws {
        defer { try? FileManager.default.removeItem(at: Program.root.appending(path: "a=b.txt")) }
        let folder = try Folder()
        let outcome = try lint(folder, options)
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        #expect(start.isEmpty ? outcome.output.isEmpty : outcome.output.hasPrefix(start))
        #expect(try names(in: folder) == Set(files))
    }

    @Test(arguments: [
        (["--output", "srif=@a"], "sarif"), (["--format", "jsn"], "json"), (["--output", "sarif="], "--output"),
        (["--output", "text", "--output", "json=-"], "标准输出"), (["--output", "-", "--output", "sarif"], "标准输出"),
        (["-o", "@a.json", "--output", "sarif=@./a.json"], "同一个文件"), (["-o", "@a.xml"], "checkstyle="),
        (["-o", "@a.html", "-o", "@b.html", "--format", "json"], "--format"), (["--output", "html=@"], "--output"),
        (["--output", "html=@稿 100%,“一”.txt", "--output", "sarif=@a"], "是要检查的文稿"),
    ])
    func whatCannotBeMeantIsRefusedBeforeAnythingIsWritten(options: [String], words: String) throws {
        let folder = try Folder()
        let outcome = try lint(folder, options)
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try names(in: folder).isEmpty)
    }

    @Test func aReportThatCannotBeWrittenKeepsNoOtherBack() throws {
        let folder = try Folder()
        let outcome = try lint(folder, ["--output", "sarif=@none/a", "--output", "json=@b", "--output", "compact"])
        #expect(outcome.status == 2 && outcome.errors.contains("none/a") && outcome.errors.contains("写不进这个文件"))
        #expect(outcome.output.contains("punctuation/doubled-mark"))
        #expect(try names(in: folder) == ["b"] && text("b", in: folder).hasSuffix("}}}\n"))
    }

    /// `head -1` goes away after its line; the files are finished all the same, and nobody hears of it.
    @Test(arguments: [([], false), (["--output", "compact", "--output", "sarif=@a.sarif"], true)])
    func aReaderThatGoesAwayDoesNoHarm(options: [String], writesFile: Bool) throws {
        let folder = try Folder()
        let many = String(repeating: "会议认为，各项工作取得新成效。。\n", count: 5_000)
        let draft = try folder.write("draft.txt", Data(many.utf8))
        let reporting = options.isEmpty ? ["--format", "compact"] : options.map { $0.replacing("@", with: folder.url.path + "/") }
        let outcome = try Program.run(["lint", draft] + reporting, headOnly: true)
        #expect(outcome.errors.isEmpty)
        // Killed by SIGPIPE as any program of a pipeline, or told by its write; with a file to finish, the result of the run.
        #expect(writesFile ? outcome.status == 1 : outcome.status == 13 || outcome.status == 141 || outcome.status == 2)
        let expected: Set<String> = writesFile ? ["draft.txt", "a.sarif"] : ["draft.txt"]
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path)) == expected)
        guard writesFile else { return }
        let log = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.url.appending(path: "a.sarif"))) as? [String: Any]
        let run = try #require((log?["runs"] as? [[String: Any]])?.first)
        #expect((run["results"] as? [Any])?.count == 5_000)
    }

    /// A run that takes part of the rules describes them, with the place of each in the list.
    @Test func codeScanningLearnsOfTheRules() throws {
        let folder = try Folder()
        _ = try lint(folder, ["--output", "sarif=@a", "--select", "punctuation/*"])
        let log = try JSONSerialization.jsonObject(with: Data(text("a", in: folder).utf8)) as? [String: Any]
        let run = try #require((log?["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules.allSatisfy { ($0["id"] as? String)?.hasPrefix("punctuation/") ?? false })
        #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        let help = try #require(rules[index]["help"] as? [String: String])
        #expect(help["text"]?.contains("反例") == true && help["markdown"]?.contains("**依据：**") == true)
    }
}
