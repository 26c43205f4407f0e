import Checks
import Diagnostics
import Foundation
import Hashing
import Linting
import Localization
import RulePacks
import SourceText
import TestSupport
import Testing

@testable import ReportCache

struct ReportCacheTests {
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.appending(path: "hegao-cache-\(UUID().uuidString)").path
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private static let rules = RuleSources(paths: [], includesBuiltin: true, needsExamples: false).load().loaded.rules

    /// Reports with findings, fixes, reckonings, relations and excused findings, from the project's own examples.
    private static let reports: [FileReport] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let linter = Linter(rules: rules, listsRelations: true)
        return ["Examples/flawed-report.txt", "Examples/台儿庄区-2023.txt", "Examples/numbers/draft.txt"].compactMap { name in
            guard let text = try? String(contentsOf: root.appending(path: name), encoding: .utf8) else { return nil }
            return linter.lint(SourceFile(path: name, text: "<!-- hegao-disable -->\n" + text + text), scratch: LintScratch())
        } + ["约30公里左右。"].map { linter.lint(SourceFile(path: "x.txt", text: $0), scratch: LintScratch()) }
    }()

    private func key(_ text: String) -> CacheKey {
        var hash = SHA256()
        hash.add(text)
        return CacheKey(hash)
    }

    @Test(arguments: reports)
    func aReportComesBackAsItWas(report: FileReport) throws {
        let bytes = report.storedBytes
        let back = try FileReport(storedBytes: bytes[...])
        #expect(back == report)
        #expect(back.storedBytes == bytes)
    }

    @Test func everyPartOfAReportIsKept() {
        // A new part has to be stored, too; then add its name here, and raise FileReport.storedFormat.
        let parts = Mirror(reflecting: Self.reports[0]).children.compactMap(\.label)
        #expect(
            Set(parts) == [
                "path", "kind", "diagnostics", "excused", "unmet", "problems", "activeRules", "coverage", "relations", "omissions",
                "encoding", "text",
            ])
    }

    @Test func everyPartOfALinterIsInTheKey() {
        let parts = Mirror(reflecting: Linter(rules: Self.rules)).children.compactMap(\.label)
        #expect(
            Set(parts) == [
                "rules", "kind", "threshold", "variables", "acceptedWords", "listsRelations", "keepsText", "acceptedFindings", "gathers",
            ])
    }

    @Test func anyDamageMakesAnEntryMissing() throws {
        var random = SeededGenerator(seed: 3)
        let report = try #require(Self.reports.last)
        let bytes = CacheEntry.bytes(report, for: key("a"))
        #expect(CacheEntry.report(bytes, for: key("a")) == report)
        #expect(CacheEntry.report(bytes, for: key("b")) == nil)
        for _ in 0..<500 {
            var damaged = bytes
            damaged[Int.random(in: 0..<damaged.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            #expect(CacheEntry.report(damaged, for: key("a")) == nil)
            #expect(CacheEntry.report(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))), for: key("a")) == nil)
        }
        #expect(CacheEntry.report(bytes + [0], for: key("a")) == nil)
    }

    @Test func noStoredBytesTrap() throws {
        var random = SeededGenerator(seed: 5)
        let whole = try #require(Self.reports.last).storedBytes
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            // Whatever is taken for a report must be one that can be stored again.
            if let report = try? FileReport(storedBytes: bytes[...]) { #expect(!report.storedBytes.isEmpty) }
        }
    }

    @Test func keepsAndFindsReports() throws {
        let folder = Folder()
        let cache = try ReportCache(in: folder.path)
        let report = try #require(Self.reports.first)
        #expect(cache.report(for: key("a")) == nil)
        cache.keep(report, for: key("a"))
        #expect(cache.report(for: key("a")) == report)
        #expect(try ReportCache(in: folder.path).report(for: key("a")) == report)
        #expect((cache.hits, cache.failure) == (1, nil))
    }

    @Test func anEntryThatIsNoFileCountsAsMissing() throws {
        let folder = Folder()
        let cache = try ReportCache(in: folder.path)
        let name = key("a").name
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/hegao-reports/\(name.prefix(2))/\(name)", withIntermediateDirectories: true)
        #expect(cache.report(for: key("a")) == nil)
        cache.keep(try #require(Self.reports.first), for: key("a"))
        #expect(cache.failure != nil)
    }

    @Test func whatWasNotUsedForLongGoes() throws {
        let folder = Folder()
        let report = try #require(Self.reports.first)
        let cache = try ReportCache(in: folder.path)
        for name in ["old", "new"] { cache.keep(report, for: key(name)) }
        let shelves = "\(folder.path)/hegao-reports"
        let old = key("old").name
        let past = Date(timeIntervalSinceNow: -Double((ReportCache.keptDays + 1) * 86_400))
        for path in ["\(shelves)/\(old.prefix(2))/\(old)", "\(shelves)/pruned"] {
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: path)
        }
        let own = "\(shelves)/notes.txt"
        try Data().write(to: URL(filePath: own))
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: own)
        let later = try ReportCache(in: folder.path)
        #expect(later.report(for: key("old")) == nil)
        #expect(later.report(for: key("new")) == report)
        #expect(FileManager.default.fileExists(atPath: own))
    }

    @Test func aFileInThePlaceOfTheFolderIsAProblem() throws {
        let folder = Folder()
        try Data().write(to: URL(filePath: folder.path))
        #expect(throws: InputError.self) { try ReportCache(in: folder.path) }
    }
}
