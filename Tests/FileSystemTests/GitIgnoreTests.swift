import FileSystem
import Foundation
import Processes
import TestSupport
import Testing

/// What a walk passes over is what git passes over.
struct GitIgnoreTests {
    /// In every third tree names are Chinese, too; patterns there leave `?` and sets out, which count bytes in git.
    private static func isChinese(_ seed: Int) -> Bool { seed % 3 == 0 }

    private static let allNames = ["a", "b", "ab", "a.md", "b.txt", "稿", "初稿.md", "build", "x y", "[a]", "!a", "#a", "a*b"]
    private static let allPieces = [
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
        let names = Self.allNames.filter { Self.isChinese(seed) || $0.utf8.count == $0.unicodeScalars.count }
        let pieces = Self.allPieces.filter { !Self.isChinese(seed) || !$0.contains("?") && !$0.contains("[") }
        try Self.grow(in: folder, levels: 3, names, pieces, &random)
        let exclude = folder.appending(path: ".git/info/exclude")
        try Data(Self.patterns(pieces, &random).utf8).write(to: exclude)
        var found: Set<String> = []
        Self.walk(folder.path, "", IgnoreRules(from: folder.path), &found)
        let run = try ProgramRun("git", ["-C", folder.path, "ls-files", "--others", "--exclude-standard", "-z"])
        let expected = Set(run.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
        #expect(found.symmetricDifference(expected).sorted() == [])
    }

    /// Makes folders and files of chance, with ignore files here and there.
    private static func grow(
        in folder: URL, levels: Int, _ names: [String], _ pieces: [String], _ random: inout SeededGenerator
    ) throws {
        for name in names where random.chance(50) {
            let url = folder.appending(path: name)
            if levels > 0, random.chance(40) {
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
                try grow(in: url, levels: levels - 1, names, pieces, &random)
            } else {
                try Data().write(to: url)
            }
        }
        if random.chance(levels == 3 ? 100 : 30) {
            try Data(patterns(pieces, &random).utf8).write(to: folder.appending(path: ".gitignore"))
        }
    }

    /// Patterns of chance without stars that only look like `**`, which git takes for it where no other wildcard stands before.
    private static func patterns(_ pieces: [String], _ random: inout SeededGenerator) -> String {
        var lines: [String] = []
        for _ in 0..<random.below(6) {
            let line = random.text(of: pieces, upTo: 5)
            let parts = line.split(separator: "/", omittingEmptySubsequences: false)
            if parts.allSatisfy({ !$0.contains("**") || $0 == "**" }), !line.contains("**\\") { lines.append(line) }
        }
        return lines.joined(separator: random.chance(20) ? "\r\n" : "\n")
    }

    private static func walk(_ folder: String, _ prefix: String, _ rules: IgnoreRules, _ found: inout Set<String>) {
        for name in Paths.entries(of: folder) ?? [] where name != ".git" {
            let path = Paths.joined(folder, name)
            let isFolder = Paths.kind(of: path) == .folder
            if rules.ignores(name, isFolder: isFolder) { continue }
            guard isFolder else {
                found.insert(prefix + name)
                continue
            }
            walk(path, prefix + name + "/", rules.entering(path, entries: Paths.entries(of: path) ?? []), &found)
        }
    }
}

private let hasGit = (try? ProgramRun("git", ["--version"])) != nil
