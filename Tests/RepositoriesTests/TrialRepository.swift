import Foundation
import Processes
import SourceText

/// A repository in a folder that is removed when the test is over.
final class TrialRepository {
    static let hasGit = (try? ProgramRun("git", ["--version"])) != nil

    let url = FileManager.default.temporaryDirectory.appending(path: "hegao-repository-\(UUID().uuidString)").resolvingSymlinksInPath()
    var path: String { url.path }

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try git("init", "-q", "-b", "main")
        for (key, value) in [("user.name", "n"), ("user.email", "n@example.org"), ("commit.gpgSign", "false"), ("core.autocrlf", "false")] {
            try git("config", key, value)
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let run = try ProgramRun("git", ["-C", path] + arguments)
        guard run.status == 0 else { throw TrialError(words: String(decoding: run.messages, as: UTF8.self)) }
        return String(decoding: run.output, as: UTF8.self)
    }

    func write(_ name: String, _ text: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Writes files and commits all there is.
    func commit(_ files: [String: String] = [:]) throws {
        for (name, text) in files { try write(name, text) }
        try git("add", "-A")
        try git("commit", "-q", "--allow-empty", "-m", "step")
    }
}

struct TrialError: Error {
    let words: String
}
