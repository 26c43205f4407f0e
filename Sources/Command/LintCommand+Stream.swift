import Configuration
import Diagnostics
import Linting
import RecordStream
import RulePacks
import SourceText

/// Drafts that come as a stream of records.
extension LintCommand {
    /// Options that ask for an input or output other than a stream's.
    var optionsAgainstStreams: [(name: String, isGiven: Bool)] {
        [
            (paths.first ?? "", !paths.isEmpty), ("--output", !reportFiles.outputs.isEmpty), ("--format", reportFiles.format != nil),
            ("--accept", baselineOptions.accepts), ("--prune", baselineOptions.prunes),
            ("--accepted", baselineOptions.list.file != nil), ("--statistics", statistics),
            ("--changed-since / --staged", changeOptions.areUsed), ("--print-config", printConfig),
            ("--stdin-filename", draft.standardInput.name != nil),
        ]
    }

    /// Answers the records of standard input; ends like any run, but an empty stream is no failure.
    func lintStream(_ commandLine: CommandLineSettings) throws {
        let cache = try cacheOptions.open(output)
        let linters = StreamLinters(configurationOptions.workspaceOfStream(commandLine)) { settings in
            DraftLinter(
                settings.linter(listsRelations: verbose), rules: settings.rulesFingerprint, reader: DraftReader(draft),
                cache: profile ? nil : cache)
        }
        // Whoever sends millions of drafts hears at once that the rules are not those that were asked for.
        try ProblemPrinter(output).printAndThrow(linters.problems)
        let scratches = (0..<(jobs ?? Processors.count)).map { _ in LintScratch(isProfiling: profile) }
        let tally = RecordStream(language: output.language).run(
            from: 0, scratches: scratches,
            check: { (record, scratch) throws(RecordFault) in try linters.report(on: record, scratch: scratch) },
            write: { StandardStreams.write($0) })
        cacheOptions.tell(cache, output)
        if profile { StandardStreams.writeError(LintRun.profile(of: scratches, language: output.language)) }
        let found = linters.problems + (tally.failure.map { [Problem($0)] } ?? [])
        try ProblemPrinter(output).printAndThrow(found)
        throw tally.troubled > 0 ? ExitStatus.failure : linters.isFailing ? .findings : .clean
    }
}
