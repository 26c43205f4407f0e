import Foundation
import Repositories
import SourceText
import TestSupport
import Testing

private let hasGit = TrialRepository.hasGit

/// What git knows of a change arrives as lines of files, whatever the files are called and however git is set up.
@Suite(.serialized)
struct WorkingTreeTests {
    private static func changes(_ trial: TrialRepository, since revision: String = "HEAD") throws -> [String: LineChanges] {
        let tree = try WorkingTree(containing: trial.path)
        let files = try tree.changes(since: tree.mergeBase(with: revision))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.lines) })
    }

    @Test(
        "lines that are new, altered or gone", .enabled(if: hasGit, "git is not installed"),
        arguments: [
            ("甲\n乙\n丙\n", "甲\n改\n丙\n", LineChanges.lines([2...2], deletions: [])),
            ("甲\n乙\n丙\n", "甲\n丙\n", .lines([], deletions: [1])),
            ("甲\n乙\n", "乙\n", .lines([], deletions: [0])),
            ("甲\n", "甲\n乙\n丙\n", .lines([2...3], deletions: [])),
            ("甲\n", "", .lines([], deletions: [0])),
            ("甲", "甲\n", .lines([], deletions: [])),
            ("甲\n乙\n", "甲\r\n乙\r\n", .lines([], deletions: [])),
            ("甲\r\n乙\r\n", "甲\r\n改\r\n", .lines([2...2], deletions: [])),
            ("a\n", "a\n++ b/other\n@@ -1 +1 @@\ndiff --git a/x b/x\n--- a/x\n", .lines([2...5], deletions: [])),
            ("-- a/x\n@@ -9 +9 @@\nb\n", "b\nc\n", .lines([2...2], deletions: [0])),
        ])
    func lines(before: String, after: String, expected: LineChanges) throws {
        let trial = try TrialRepository()
        try trial.commit(["稿.txt": before])
        try trial.write("稿.txt", after)
        #expect(try Self.changes(trial) == ["稿.txt": expected])
    }

    @Test("lines of chance edits are those that were edited", .enabled(if: hasGit, "git is not installed"), arguments: 0..<12)
    func chance(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let trial = try TrialRepository()
        let old = (0..<60).map { "第\($0)行" }
        try trial.commit(["a.txt": old.joined(separator: "\n") + "\n"])
        var new: [(text: String, isNew: Bool)] = []
        for line in old where !random.chance(10) {
            new.append(random.chance(10) ? ("改\(line)", true) : (line, false))
            if random.chance(10) { new.append(("增\(new.count)", true)) }
        }
        try trial.write("a.txt", new.map { $0.text + "\n" }.joined())
        let changes = try Self.changes(trial)["a.txt"] ?? .lines([], deletions: [])
        for (index, line) in new.enumerated() { #expect(changes.touch(index + 1...index + 1) == line.isNew, "line \(index + 1)") }
    }

    @Test(
        "files are known by any name", .enabled(if: hasGit, "git is not installed"),
        arguments: ["a b.txt", "政府 工作报告（稿）.md", "引\"号'.txt", "tab\there.txt", "new\nline.txt", "-x.txt", "深/处/\\n.txt", ":(top)x.txt", "*.txt", "😀.txt"])
    func names(name: String) throws {
        let trial = try TrialRepository()
        try trial.commit([name: "一\n二\n"])
        try trial.write(name, "一\n改\n")
        #expect(try Self.changes(trial) == [name: .lines([2...2], deletions: [])])
        try trial.git("add", "-A")
        let staged = try WorkingTree(containing: trial.path).stagedChanges()
        #expect(staged.map(\.path) == [name] && staged.map(\.lines) == [.lines([2...2], deletions: [])])
    }

    @Test("a file that moved is compared with what it was; a new, unknown or binary one counts as a whole", .enabled(if: hasGit, "git is not installed"))
    func kinds() throws {
        let trial = try TrialRepository()
        let text = (0..<30).map { "第\($0)行\n" }.joined()
        try trial.commit(["旧.txt": text, "pure.txt": text + "x\n", "b.docx": "PK\0\u{1}", "mode.txt": "m\n", "gone.txt": "g\n", ".gitignore": "*.log\n"])
        try trial.git("mv", "旧.txt", "新.txt")
        try trial.git("mv", "pure.txt", "深.txt")
        try trial.write("新.txt", text + "又一行\n")
        try trial.write("b.docx", "PK\0\u{2}")
        try trial.write("untracked.txt", "u\n")
        try trial.write("x.log", "ignored\n")
        try trial.git("rm", "-q", "gone.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trial.url.appending(path: "mode.txt").path)
        let none = LineChanges.lines([], deletions: [])
        #expect(
            try Self.changes(trial) == [
                "新.txt": .lines([31...31], deletions: []), "深.txt": none, "b.docx": .whole, "mode.txt": none, "untracked.txt": .whole,
            ])
    }

    @Test("a branch is compared with the commit where it left the other", .enabled(if: hasGit, "git is not installed"))
    func mergeBase() throws {
        let trial = try TrialRepository()
        try trial.commit(["a.txt": "一\n", "b.txt": "一\n"])
        try trial.git("checkout", "-q", "-b", "work")
        try trial.commit(["a.txt": "一\n二\n"])
        try trial.git("checkout", "-q", "main")
        try trial.commit(["b.txt": "一\n三\n"])
        try trial.git("checkout", "-q", "work")
        #expect(try Self.changes(trial, since: "main") == ["a.txt": .lines([2...2], deletions: [])])
    }

    @Test("programs that a repository names for diffs are not run, and its settings change nothing", .enabled(if: hasGit, "git is not installed"))
    func hostileSettings() throws {
        let trial = try TrialRepository()
        try trial.commit(["a.txt": "一\n二\n三\n四\n五\n", ".gitattributes": "*.txt diff=evil\n"])
        let mark = trial.url.appending(path: ".git/ran").path
        let script = "touch '\(mark)'; cat"
        for (key, value) in [
            ("diff.external", script), ("diff.evil.command", script), ("diff.evil.textconv", script), ("core.fsmonitor", script),
            ("core.pager", script), ("diff.noprefix", "true"), ("diff.interHunkContext", "9"), ("diff.context", "7"), ("color.ui", "always"),
            ("diff.relative", "true"), ("diff.renames", "false"), ("diff.mnemonicPrefix", "true"), ("diff.wsErrorHighlight", "all"),
        ] { try trial.git("config", key, value) }
        try trial.write("a.txt", "一\n改\n三\n改\n五\n")
        #expect(try Self.changes(trial) == ["a.txt": .lines([2...2, 4...4], deletions: [])])
        #expect(!FileManager.default.fileExists(atPath: mark))
    }

    @Test("what is staged is read from the index, also before the first commit", .enabled(if: hasGit, "git is not installed"))
    func staged() throws {
        let trial = try TrialRepository()
        try trial.write("a.txt", "暂存\n")
        try trial.git("add", "a.txt")
        try trial.write("a.txt", "后来\n")
        let tree = try WorkingTree(containing: trial.path)
        let first = try #require(try tree.stagedChanges().first)
        #expect(first.lines == .whole)
        #expect(try tree.stagedContent(of: first) == Array("暂存\n".utf8))
    }

    @Test(
        "what is no revision is said before git is asked", .enabled(if: hasGit, "git is not installed"),
        arguments: ["", "-x", "--output=/tmp/hegao-never", "no-such", "HEAD:a.txt", "a b", "HEAD\0", String(repeating: "x", count: 5000)])
    func revisions(revision: String) throws {
        let trial = try TrialRepository()
        try trial.commit(["a.txt": "一\n"])
        let tree = try WorkingTree(containing: trial.path)
        #expect(throws: InputError.self) { try tree.mergeBase(with: revision) }
    }

    @Test("a shallow clone says what to fetch, a bare repository and a plain folder say what they are", .enabled(if: hasGit, "git is not installed"))
    func failures() throws {
        let trial = try TrialRepository()
        try trial.commit(["a.txt": "一\n"])
        try trial.git("checkout", "-q", "-b", "work")
        try trial.commit(["a.txt": "二\n"])
        try trial.git("checkout", "-q", "main")
        try trial.commit(["b.txt": "三\n"])
        let clone = try TrialRepository()
        try trial.git("clone", "-q", "--depth", "1", "--no-single-branch", "file://" + trial.path, clone.path + "/shallow")
        let shallow = try WorkingTree(containing: clone.path + "/shallow")
        #expect(Self.words { try shallow.mergeBase(with: "origin/work") }.contains("fetch-depth: 0"))
        try trial.git("clone", "-q", "--bare", trial.path, clone.path + "/bare")
        #expect(Self.words { try WorkingTree(containing: clone.path + "/bare") }.contains("bare"))
        #expect(Self.words { try WorkingTree(containing: "/") }.contains("no git repository"))
    }

    private static func words(_ body: () throws -> some Any) -> String {
        do {
            _ = try body()
            return ""
        } catch {
            return (error as? InputError).map { $0.message.en + " " + $0.hint.en } ?? ""
        }
    }
}
