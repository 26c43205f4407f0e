/// What a run adds up to; counted file by file, so that no report has to be kept.
package struct Summary: Sendable, Hashable {
    /// Files that at least one rule looked at.
    package private(set) var files = 0
    /// Files that were named but not checked.
    package private(set) var unchecked = 0
    package private(set) var filesWithFindings = 0
    /// Findings that have a safe fix.
    package private(set) var fixable = 0
    /// Findings that directives of the drafts pass over.
    package private(set) var suppressed = 0
    /// Findings that were accepted earlier.
    package private(set) var accepted = 0
    /// Problems of files and of the run.
    package private(set) var problems = 0
    /// The number of rules that looked at a file; where files differ, the largest.
    package private(set) var rules = 0
    /// Documents that lay in the folders but are in a format the program cannot read, by file extension.
    package private(set) var unread: [String: Int] = [:]
    /// How far the figures of all files were checked against each other.
    package private(set) var coverage = Coverage()
    /// Files of each kind that was sought or recognised.
    private var filesByKind: [Recognition: Int] = [:]
    private var tallies: [TallyKey: FindingTally] = [:]
    /// Findings by the raw value of their severity.
    private var findingsBySeverity = [Int](repeating: 0, count: Severity.allCases.count)

    private struct TallyKey: Sendable, Hashable {
        let rule: String
        let severity: Severity
    }

    package init() {}

    package init(_ report: Report) {
        for file in report.files { add(file) }
        for problem in report.problems { add(problem) }
    }

    /// Counts one file with its findings and problems.
    ///
    /// - Complexity: O(findings + rules that check figures).
    package mutating func add(_ file: FileReport) {
        if file.isChecked { files += 1 } else { unchecked += 1 }
        if !file.diagnostics.isEmpty { filesWithFindings += 1 }
        for excused in file.excused {
            if excused.ground == .directive { suppressed += 1 } else { accepted += 1 }
        }
        problems += file.problems.count
        rules = max(rules, file.activeRules)
        coverage.add(file.coverage)
        if file.isChecked, file.kind != .notSought { filesByKind[file.kind, default: 0] += 1 }
        count(file.diagnostics)
        for diagnostic in file.diagnostics {
            findingsBySeverity[diagnostic.severity.rawValue] += 1
            if diagnostic.fix?.safety == .safe { fixable += 1 }
        }
    }

    private mutating func count(_ diagnostics: [Diagnostic]) {
        var seen: Set<TallyKey> = []
        for diagnostic in diagnostics {
            let key = TallyKey(rule: diagnostic.rule, severity: diagnostic.severity)
            var tally = tallies[key] ?? FindingTally(rule: key.rule, severity: key.severity)
            tally.findings += 1
            if seen.insert(key).inserted { tally.files += 1 }
            tallies[key] = tally
        }
    }

    /// Counts documents of a format that the program cannot read.
    package mutating func addUnread(fileExtension: String, count: Int) { unread[fileExtension, default: 0] += count }

    /// Counts a problem that belongs to no file of the run.
    package mutating func add(_ problem: Problem) { problems += 1 }

    /// Findings of one severity.
    package func count(_ severity: Severity) -> Int { findingsBySeverity[severity.rawValue] }

    /// What each rule has reported, the gravest level first, then the most frequent.
    package var findingsByRule: [FindingTally] {
        tallies.values.sorted { ($1.severity, $1.findings, $0.rule) < ($0.severity, $0.findings, $1.rule) }
    }

    /// Kinds of the files that were checked, the most frequent first, with the number of files; without those where none was sought.
    package var kinds: [(kind: Recognition, files: Int)] {
        filesByKind.sorted { ($1.value, $0.key.id ?? "~") < ($0.value, $1.key.id ?? "~") }.map { ($0.key, $0.value) }
    }

    /// Files that show the signs of no kind that the rules know.
    package var unrecognised: Int { filesByKind[.unknown] ?? 0 }

    /// Findings of every severity.
    package var findings: Int { findingsBySeverity.reduce(0, +) }

    /// Whether files were checked, none in vain, and nothing was found.
    package var isClean: Bool { files > 0 && unchecked == 0 && problems == 0 && findings == 0 }
}
