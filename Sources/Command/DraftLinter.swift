import Diagnostics
import Drafts
import Hashing
import Linting
import RecordStream
import ReportCache
import RulePacks
import SourceText
import WordDocuments

/// Lints drafts that share their settings, or takes their reports out of a cache; immutable, so that workers can share it.
struct DraftLinter: Sendable {
    let linter: Linter
    private let reader: DraftReader
    private let cache: ReportCache?
    /// Fed with all that reports depend on, but the draft.
    private let settings: SHA256

    /// - Parameters:
    ///   - rules: digest of what the rules were made from.
    ///   - cache: is not used where reports keep the text of their drafts, which it does not hold, nor for what a commit is to hold.
    init(_ linter: Linter, rules: [UInt8], reader: DraftReader, cache: ReportCache?) {
        self.linter = linter
        self.reader = reader
        self.cache = linter.keepsDrafts || !reader.readsFiles ? nil : cache
        var settings = SHA256()
        settings.add(Executable.identity)
        settings.add(rules.map(String.init))
        settings.add(reader.changes.rawValue)
        linter.add(to: &settings)
        self.settings = settings
    }

    /// The report on a file, or on standard input for the path `-`.
    func report(_ path: String, kind: String? = nil, variables: [String: String] = [:], scratch: LintScratch) -> FileReport {
        do throws(InputError) {
            guard cache != nil else { return linter.lint(try reader.read(path), kind: kind, variables: variables, scratch: scratch) }
            let raw = try path == "-" ? readStandardInput() : readFile(path)
            let isPDF = path != "-" && raw.starts(with: SourceFile.markOfPDF)
            let shown = path == "-" ? reader.name ?? path : path
            let key = cacheKey(isPDF ? Executable.identity(of: "pdftotext") : ["file"], shown, raw, kind, variables)
            if let report = cache?.report(for: key) { return report }
            let source = try SourceFile(draft: shown, bytes: raw, storedAt: path, changes: reader.changes)
            let report = linter.lint(source, kind: kind, variables: variables, scratch: scratch)
            // Another program has read a PDF, perhaps after it was written anew.
            let isUnchanged = isPDF ? try readFile(path) == raw : true
            if isUnchanged { keep(report, key) }
            return report
        } catch {
            return FileReport(path: path, kind: .notSought, diagnostics: [], problems: [Problem(error)], activeRules: 0)
        }
    }

    /// The report on a text.
    ///
    /// - Parameter text: UTF-8.
    func report(_ text: [UInt8], named name: String, kind: String?, variables: [String: String], scratch: LintScratch) -> FileReport {
        let key = cache.map { _ in cacheKey(["text"], name, text, kind, variables) }
        if let key, let report = cache?.report(for: key) { return report }
        do throws(InputError) {
            let source = try SourceFile(draftNamed: name, text: text)
            let report = linter.lint(source, kind: kind, variables: variables, scratch: scratch)
            if let key { keep(report, key) }
            return report
        } catch {
            return FileReport(path: name, kind: .notSought, diagnostics: [], problems: [Problem(error)], activeRules: 0)
        }
    }

    private func cacheKey(_ origin: [String], _ name: String, _ raw: [UInt8], _ kind: String?, _ variables: [String: String]) -> CacheKey {
        var hash = settings
        hash.add(origin)
        hash.add(name)
        hash.add([kind].compactMap(\.self))
        hash.add(variables.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
        linter.addAccepted(of: name, to: &hash)
        hash.add(raw)
        return CacheKey(hash)
    }

    /// What a problem stopped may turn out otherwise the next time, such as a pattern that ran out of time.
    private func keep(_ report: FileReport, _ key: CacheKey) {
        if report.problems.isEmpty { cache?.keep(report, for: key) }
    }
}
