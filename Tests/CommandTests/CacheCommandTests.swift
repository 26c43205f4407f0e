import Foundation
import TestSupport
import Testing

/// `hegao lint --cache FOLDER`: the same to the byte, whatever the folder holds (docs/scale.md).
struct CacheCommandTests {
    private static let drafts = ["Examples/flawed-report.txt", "Examples/clean-report.txt", "Examples/numbers/draft.txt"]

    /// Files of the reports that a cache keeps.
    private func entries(in cache: URL) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: cache.path).filter {
            URL(filePath: $0).lastPathComponent.count == 64
        }
        return names.sorted().map { cache.appending(path: $0) }
    }

    private func age(_ file: URL) throws -> TimeInterval {
        let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
        return -(try #require(date).timeIntervalSinceNow)
    }

    private func makeOld(_ file: URL) throws {
        let date = Date(timeIntervalSinceNow: -2 * 24 * 60 * 60)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
    }

    private func expect(_ outcome: Program.Outcome, equals other: Program.Outcome, _ comment: Comment? = nil) {
        #expect(outcome.output == other.output && outcome.errors == other.errors && outcome.status == other.status, comment)
    }

    @Test(arguments: [
        [], ["--format", "json"], ["--format", "sarif"], ["--format", "compact"], ["--format", "html"], ["--lang", "en"],
        ["--statistics"], ["--verbose"], ["--level", "info"], ["--strict"], ["--kind", "plan-report"], ["--select", "number/*"],
        ["--fail-on", "never", "--quiet"],
    ])
    func aRunIsTheSameWithoutWithAnEmptyAndWithAFullCache(options: [String]) throws {
        let folder = try Folder()
        let arguments = ["lint", "--no-config", "--no-accepted"] + options + Self.drafts
        let without = try Program.run(arguments)
        for _ in 1...2 { expect(try Program.run(arguments + ["--cache", folder.url.path]), equals: without) }
    }

    @Test func anEntryIsUsedAgainAndServesEveryFormat() throws {
        let folder = try Folder()
        let arguments = ["lint", "--no-config", "--no-accepted", "--cache", folder.url.path] + Self.drafts
        _ = try Program.run(arguments)
        let kept = try entries(in: folder.url)
        #expect(kept.count == Self.drafts.count)
        // A use is noted to the day, so that an entry of yesterday shows that it was found.
        for entry in kept { try makeOld(entry) }
        _ = try Program.run(arguments + ["--format", "csv", "--lang", "en"])
        #expect(try entries(in: folder.url) == kept)
        for entry in kept { #expect(try age(entry) < 3_600) }
    }

    @Test(arguments: [
        ["--select", "number/*"], ["--ignore", "number/*"], ["--kind", "plan-report"], ["--level", "info"], ["--strict"],
        ["--rules", "Examples/first-rule"],
    ])
    func whatAReportDependsOnMakesAnEntryOfItsOwn(options: [String]) throws {
        let folder = try Folder()
        let arguments = ["lint", "--no-config", "--no-accepted", Self.drafts[0], "--cache", folder.url.path]
        _ = try Program.run(arguments)
        _ = try Program.run(arguments + options)
        #expect(try entries(in: folder.url).count == 2)
    }

    @Test func aDraftOrARuleThatChangesIsCheckedAnew() throws {
        let rule = """
            rules:
              - id: house/word
                level: error
                message: 用词不当
                message-en: wrong word
                why: 试
                why-en: a test
                source: 试
                find: WORD
                examples: {bad: ["有⟦WORD⟧。"], good: ["没有。"]}

            """
        let folder = try Folder(["draft.txt": "甲乙丙。\n", "rules.yaml": rule.replacing("WORD", with: "甲乙")])
        func run() throws -> Program.Outcome {
            let rules = ["--rules", "rules.yaml", "--no-builtin", "--no-config"]
            return try Program.run(
                ["lint", "draft.txt", "--cache", "cache", "--format", "compact"] + rules, in: folder.url)
        }
        #expect(try run().status == 1)
        _ = try folder.write("rules.yaml", Data(rule.replacing("WORD", with: "丁戊").utf8))
        #expect(try run().status == 0)
        _ = try folder.write("draft.txt", Data("甲丁戊。\n".utf8))
        let last = try run()
        #expect(last.status == 1 && last.output.contains("draft.txt:1:2"))
        #expect(try entries(in: folder.url.appending(path: "cache")).count == 3)
    }

    /// Any selection of drafts, in any state of the folder: damaged, cut, of another draft, emptied, a folder in its place.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func whateverIsInTheFolderTheReportIsTheSame(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = try Folder()
        for round in 1...6 {
            let chosen = Self.drafts.filter { _ in Bool.random(using: &random) }
            let drafts = chosen.isEmpty ? [Self.drafts[2]] : chosen
            let arguments = ["lint", "--no-config", "--no-accepted", "--format", "json"] + drafts
            expect(
                try Program.run(arguments + ["--cache", folder.url.path]), equals: try Program.run(arguments),
                "seed \(seed), round \(round)")
            let kept = try entries(in: folder.url)
            for entry in kept { try spoil(entry, others: kept, &random) }
        }
    }

    private func spoil(_ entry: URL, others: [URL], _ random: inout SeededGenerator) throws {
        var bytes = try Data(contentsOf: entry)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: bytes = Data()
        case 1: bytes = bytes.prefix(Int.random(in: 0..<max(1, bytes.count), using: &random))
        case 2 where !bytes.isEmpty: bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1
        case 3: bytes += Data([0])
        case 4: bytes = try Data(contentsOf: others.randomElement(using: &random) ?? entry)
        case 5: bytes = Data((0..<200).map { _ in UInt8.random(in: 0...255, using: &random) })
        default: return
        }
        try bytes.write(to: entry)
    }

    @Test func runsAtTheSameTimeMayShareAFolder() async throws {
        let folder = try Folder()
        let arguments = ["lint", "--no-config", "--no-accepted", "--format", "json"] + Self.drafts
        let without = try Program.run(arguments)
        let path = folder.url.path
        try await withThrowingTaskGroup { group in
            for _ in 1...6 { group.addTask { try Program.run(arguments + ["--cache", path]) } }
            for try await outcome in group { expect(outcome, equals: without) }
        }
        let names = try FileManager.default.subpathsOfDirectory(atPath: path).map { URL(filePath: $0).lastPathComponent }
        #expect(!names.contains { $0.count > 64 }, "nothing half written is left")
        #expect(try entries(in: folder.url).count == Self.drafts.count)
    }

    @Test(arguments: ["/proc/none", "Examples/clean-report.txt"])
    func aFolderThatCannotBeWrittenIsAFailure(cache: String) throws {
        let outcome = try Program.run(["lint", "--no-config", Self.drafts[1], "--cache", cache])
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains("--cache 要一个可以写的文件夹"))
    }

    @Test func aStreamSharesTheCache() throws {
        let folder = try Folder()
        let input = Data(#"{"id":1,"text":"产量约30公里左右。"}"#.utf8)
        let without = try Program.run(["lint", "--stdin-jsonl", "--no-config"], input: input)
        for _ in 1...2 {
            let cached = try Program.run(["lint", "--stdin-jsonl", "--no-config", "--cache", folder.url.path], input: input)
            expect(cached, equals: without)
        }
        #expect(try entries(in: folder.url).count == 1)
    }
}
