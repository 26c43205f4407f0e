import Foundation
import Testing

/// The hooks and recipes that the project offers do what docs/ci.md says.
@Suite(.serialized)
struct HookTests {
    private static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
    private static let hasPython = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/python3")
    }

    private static func run(_ script: String) throws -> (status: Int32, words: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let interpreter = script.hasSuffix(".py") ? "python3" : "bash"
        process.arguments = [interpreter, Program.root.appending(path: script).path, Program.products.appending(path: "hegao").path]
        let log = FileManager.default.temporaryDirectory.appending(path: "hegao-hooks-\(UUID().uuidString)")
        try Data().write(to: log)
        defer { try? FileManager.default.removeItem(at: log) }
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: try Data(contentsOf: log), as: UTF8.self))
    }

    @Test("a git hook and pre-commit block a commit with a fault and let a sound one pass", .enabled(if: hasGit, "git is not installed"))
    func hooks() throws {
        let outcome = try Self.run("Tests/Repository/hooks.sh")
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(outcome.words.contains("ok: plain git hook"))
        #expect(outcome.words.contains("ok: pre-commit") || outcome.words.contains("skipped: pre-commit"))
    }

    @Test("a repository adopts hegao step by step", .enabled(if: hasGit && hasPython, "git or Python is not installed"))
    func adoption() throws {
        let outcome = try Self.run("Tests/Repository/adopt.sh")
        #expect(outcome.status == 0 && outcome.words.contains("ok: adopted"), "\(outcome.words)")
    }

    @Test("the action's steps and the recipes' scripts run", .enabled(if: hasGit && hasPython, "git or Python is not installed"))
    func recipes() throws {
        let outcome = try Self.run("Tests/Repository/recipes.py")
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(outcome.words.contains("ok: action") || outcome.words.contains("skipped"))
    }
}
