import Diagnostics
import Linting
import SourceText
import TestSupport

/// Puts the faults of a class into reports, one at a time, and looks whether the rules find them.
struct Trial: Sendable {
    /// A report with its findings when nothing was put in.
    struct Subject: Sendable {
        let report: SoundReport
        let findings: Findings
    }

    /// What came of a class.
    struct Result: Sendable {
        let name: String
        let isGated: Bool
        fileprivate(set) var planted = 0
        fileprivate(set) var found = 0
        /// Faults that nobody found, with their reports.
        fileprivate(set) var missed: [String] = []
        /// Sound sentences that were reported.
        fileprivate(set) var disturbed: Set<String> = []
    }

    let linter: Linter
    /// Rules that report each kind of fault once, with all its places.
    private let summing: Set<String>
    let subjects: [Subject]
    /// Into which sentences are put to see that they are sound: a short report.
    let host: Subject

    init(_ linter: Linter, reports: [SourceFile]) throws {
        let scratch = LintScratch()
        let summing = Set(linter.rules.rules.filter { $0.report == .once }.map(\.id))
        let subjects = reports.compactMap { source -> Subject? in
            let report = linter.lint(source, scratch: scratch)
            // Resolutions, news and other kinds of report are held to other rules.
            guard report.kind.id == "government-work-report", let sound = SoundReport(source) else { return nil }
            return Subject(report: sound, findings: Findings(report, summing: summing))
        }
        guard let host = subjects.min(by: { $0.report.length < $1.report.length }) else {
            throw NothingToTry()
        }
        (self.linter, self.summing, self.subjects, self.host) = (linter, summing, subjects, host)
    }

    struct NothingToTry: Error {}

    /// - Parameter count: faults to put in; a class that a report has once is tried once in each.
    func run(_ fault: FaultClass, count: Int) -> Result {
        var random = SeededGenerator(seed: fault.name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        var result = Result(name: fault.name, isGated: fault.isGated)
        let scratch = LintScratch()
        var silence = Silence(trial: self)
        var tried: Set<String> = []
        for attempt in 0..<(fault.isSingle ? subjects.count : count * 8) where result.planted < count {
            let subject = fault.isSingle ? subjects[attempt] : pick(&random)
            guard let seed = fault.plant(subject.report, &random), tried.insert(subject.report.name + seed.account).inserted
            else { continue }
            let excused = seed.sound.map { silence.rules(disturbedBy: $0, scratch: scratch) } ?? []
            if !excused.isEmpty, let sound = seed.sound { result.disturbed.insert("\(sound) \(excused.sorted())") }
            let findings = findings(of: seed, in: subject, scratch)
            result.planted += 1
            if findings.reveal(seed, over: subject.findings, except: excused) {
                result.found += 1
            } else {
                result.missed.append("\(subject.report.name): \(seed.account)")
            }
        }
        return result
    }

    fileprivate func findings(of seed: Seed, in subject: Subject, _ scratch: LintScratch) -> Findings {
        Findings(linter.lint(seed.applied(to: subject.report), scratch: scratch), summing: summing)
    }

    /// Of three reports the shortest, since a long one takes its time.
    private func pick(_ random: inout SeededGenerator) -> Subject {
        let three = [random.pick(subjects), random.pick(subjects), random.pick(subjects)]
        return three.min { $0.report.length < $1.report.length } ?? three[0]
    }
}

extension Trial {
    /// Remembers which rules report a sentence that is meant to be sound.
    struct Silence {
        let trial: Trial
        private var known: [String: Set<String>] = [:]

        init(trial: Trial) {
            self.trial = trial
        }

        mutating func rules(disturbedBy sentence: String, scratch: LintScratch) -> Set<String> {
            if let rules = known[sentence] { return rules }
            let report = trial.host.report
            guard let line = report.paragraphs.last(where: { report.lines[$0].hasSuffix("。") }) else { return [] }
            let seed = Seed(line, report.lines[line] + sentence, account: sentence)
            let findings = trial.findings(of: seed, in: trial.host, scratch)
            let rules = findings.rules(new: seed, over: trial.host.findings)
            known[sentence] = rules
            return rules
        }
    }
}
