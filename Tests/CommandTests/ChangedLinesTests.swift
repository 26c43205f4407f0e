import Foundation
import Testing

private let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

/// In a repository, work on new lines is not held up by old findings.
@Suite(.serialized)
struct ChangedLinesTests {
    private static let fault = "全长约30公里左右。\n"

    private static func git(_ folder: Folder, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/git")
        process.arguments = ["-C", folder.url.path, "-c", "user.name=n", "-c", "user.email=n@example.org"] + arguments
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    /// A repository with one draft that has an old fault in its first line.
    private static func repository() throws -> Folder {
        let folder = try Folder()
        try git(folder, "init", "-q", "-b", "main")
        _ = try folder.write("稿 一.txt", Data((fault + "\n一切正常。\n").utf8))
        try git(folder, "add", "-A")
        try git(folder, "commit", "-q", "-m", "first")
        return folder
    }

    private static func lint(_ folder: Folder, _ arguments: String...) throws -> Program.Outcome {
        try Program.run(["lint", "--format", "json"] + arguments + [folder.url.path], environment: ["HOME": folder.url.path])
    }

    @Test("only findings on changed lines are left", .enabled(if: hasGit, "git is not installed"))
    func changedSince() throws {
        let folder = try Self.repository()
        let clean = try Self.lint(folder, "--changed-since", "main")
        #expect(clean.status == 0)
        #expect(clean.errors.contains("没有文稿改动"))
        _ = try folder.write("稿 一.txt", Data((Self.fault + "\n一切正常。\n" + "新修约10公里左右。\n").utf8))
        let outcome = try Self.lint(folder, "--changed-since", "main")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("约10公里左右") && !outcome.output.contains("约30公里左右"))
        #expect(outcome.errors.contains("另有 1 处"))
    }

    @Test("an accepted finding on an old line is neither shown nor taken for gone", .enabled(if: hasGit, "git is not installed"))
    func accepted() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, "--accept").status == 0)
        _ = try folder.write("稿 一.txt", Data((Self.fault + "\n一切正常。\n" + "新修约10公里左右。\n").utf8))
        let list = folder.url.appending(path: ".hegao-accepted.yml")
        let before = try Data(contentsOf: list)
        let outcome = try Self.lint(folder, "--changed-since", "main", "--prune")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("约10公里左右"))
        #expect(try Data(contentsOf: list) == before)
    }

    @Test("what is staged is checked, not what the working tree holds", .enabled(if: hasGit, "git is not installed"))
    func staged() throws {
        let folder = try Self.repository()
        let file = try folder.write("二.txt", Data(Self.fault.utf8))
        try Self.git(folder, "add", "二.txt")
        try FileManager.default.removeItem(atPath: file)
        let outcome = try Self.lint(folder, "--staged")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("二.txt"))
        #expect(try Program.run(["lint", "--staged", file], environment: ["HOME": folder.url.path]).status == 1)
    }

    @Test(
        "what cannot be compared ends with status 2 and says why", .enabled(if: hasGit, "git is not installed"),
        arguments: [("no-such", "没有"), ("", "不是版本名"), ("mian", "是不是想写“main”")])
    func wrongRevision(revision: String, words: String) throws {
        let outcome = try Self.lint(try Self.repository(), "--changed-since", revision)
        #expect(outcome.status == 2)
        #expect((outcome.output + outcome.errors).contains(words))
    }

    @Test("a folder outside any repository and standard input have no changes to tell")
    func nothingToCompare() throws {
        let folder = try Folder()
        _ = try folder.write("a.txt", Data(Self.fault.utf8))
        #expect(try Self.lint(folder, "--staged").status == 2)
        #expect(try Program.run(["lint", "--changed-since", "HEAD", "-"]).status == 2)
        #expect(try Program.run(["lint", "--changed-since", "HEAD", "--staged", "."]).status == 2)
        let lonely = try Program.run(["lint", "--staged", folder.url.path], environment: ["PATH": "/nowhere"])
        #expect(lonely.status == 2)
        #expect((lonely.output + lonely.errors).contains("没有找到 git"))
    }
}
