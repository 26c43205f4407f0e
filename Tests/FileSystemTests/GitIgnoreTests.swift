import FileSystem
import Foundation
import Processes
import TestSupport
import Testing

/// What a walk passes over is what `git check-ignore` names.
struct GitIgnoreTests {
    private static let names = ["a", "b", "ab", "a.md", "b.txt", "稿", "初稿.md", "build", "x y", "[a]", "!a", "#a", "a*b"]
    private static let pieces = [
        "a", "b", "*", "?", "**/", "/**/", "/**", "/", "a/", ".md", "稿", "build", "[ab]", "[!a]", "[a-z]", "\\", "\\*", "\\[", "x y", ".txt", "[",
        "]", "!", "#", " ", "\\ ", "[[:alpha:]]", "[]a]", "[^b]",
    ]

    @Test("random patterns in random trees ignore what git ignores", .enabled(if: hasGit, "git is not installed"), arguments: 0..<40)
    func agreesWithGit(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let folder = FileManager.default.temporaryDirectory.appending(path: "hegao-ignore-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try #expect(ProgramRun("git", ["init", "-q", folder.path]).status == 0)
        try Self.grow(in: folder, levels: 3, &random)
        let exclude = folder.appending(path: ".git/info/exclude")
        try Data(Self.patterns(&random).utf8).write(to: exclude)
        var found: [String: Bool] = [:]
        Self.walk(folder.path, "", IgnoreRules(from: folder.path), &found)
        let names = found.keys.sorted()
        let run = try ProgramRun("git", ["-C", folder.path, "check-ignore", "--no-index", "-z", "--"] + names)
        let ignored = Set(run.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
        for name in names { #expect(found[name] == ignored.contains(name), "\(name) in seed \(seed)") }
    }

    /// Makes folders and files of chance, with ignore files here and there.
    private static func grow(in folder: URL, levels: Int, _ random: inout SeededGenerator) throws {
        for name in names where random.chance(50) {
            let url = folder.appending(path: name)
            if levels > 0, random.chance(40) {
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
                try grow(in: url, levels: levels - 1, &random)
            } else {
                try Data().write(to: url)
            }
        }
        if random.chance(levels == 3 ? 100 : 30) {
            try Data(patterns(&random).utf8).write(to: folder.appending(path: ".gitignore"))
        }
    }

    /// Patterns of ASCII but for whole Chinese names, since git counts bytes; without stars that only look like `**`, which git
    /// takes for it where no other wildcard stands before them.
    private static func patterns(_ random: inout SeededGenerator) -> String {
        var lines: [String] = []
        for _ in 0..<random.below(6) {
            let line = random.text(of: pieces, upTo: 5)
            let parts = line.split(separator: "/", omittingEmptySubsequences: false)
            if parts.allSatisfy({ !$0.contains("**") || $0 == "**" }), !line.contains("**\\") { lines.append(line) }
        }
        return lines.joined(separator: random.chance(20) ? "\r\n" : "\n")
    }

    private static func walk(_ folder: String, _ prefix: String, _ rules: IgnoreRules, _ found: inout [String: Bool]) {
        for name in Paths.entries(of: folder) ?? [] where name != ".git" {
            let path = Paths.joined(folder, name)
            let isFolder = Paths.kind(of: path) == .folder
            let isIgnored = rules.ignores(name, isFolder: isFolder)
            found[prefix + name] = isIgnored
            guard isFolder, !isIgnored, let entries = Paths.entries(of: path) else { continue }
            walk(path, prefix + name + "/", rules.entering(path, entries: entries), &found)
        }
    }
}

private let hasGit = (try? ProgramRun("git", ["--version"])) != nil
