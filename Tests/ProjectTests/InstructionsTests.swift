#if os(Linux)
import Foundation
import Testing

/// The guard of the instruction counts says no when hegao has become slower, and only then; tried with a made-up valgrind.
@Suite(.enabled(if: GuardTrial.canRun, "python3 and strip are needed"))
struct InstructionsTests {
    /// The jobs that the made-up valgrind counts, each taking a million instructions.
    private static let recorded = "load\t1000000\nreport\t1000000\ncorpus\t1000000\n"

    @Test(arguments: [
        (recorded, 0 as Int32, "as recorded"),
        ("load\t1000000\nreport\t975000\ncorpus\t1025000\n", 0, "as recorded"),
        ("load\t1000000\nreport\t960000\ncorpus\t1000000\n", 1, "1.0417  SLOWER"),
        ("load\t1000000\nreport\t1000000\ncorpus\t1200000\n", 0, "0.8333  faster"),
        ("load\t1000000\nreport\t1000000\n", 0, "not recorded yet"),
    ])
    func onlyMoreInstructionsThanTheBandAllowsFail(counts: String, status: Int32, words: String) throws {
        let trial = try GuardTrial(table: "job\tinstructions\n# for \(GuardTrial.setting)\n" + counts)
        let (ended, output) = try trial.run()
        #expect(ended == status, "\(output)")
        #expect(output.contains(words), "\(output)")
        #expect(output.contains("RECORD=1") == (words != "as recorded"), "\(output)")
    }

    @Test(arguments: ["# for swift 0.1, valgrind 9.9.9, debian 12, x86_64", "# for another machine"])
    func countsOfAnotherSettingAreNotCompared(setting: String) throws {
        let trial = try GuardTrial(table: "job\tinstructions\n\(setting)\nload\t1\nreport\t1\ncorpus\t1\n")
        let (ended, output) = try trial.run()
        #expect(ended == 0)
        #expect(output.contains("SKIPPED") && output.contains("recorded for") && output.contains("here is \(GuardTrial.setting)"))
        #expect(try trial.run(["--applies"]).status == 3)
    }

    @Test func withoutValgrindTheGuardStandsAside() throws {
        let trial = try GuardTrial(table: "job\tinstructions\n# for \(GuardTrial.setting)\nload\t1\n")
        let (ended, output) = try trial.run(["--valgrind", "there-is-none"])
        #expect(ended == 0)
        #expect(output.contains("SKIPPED: the instruction counts are not checked: valgrind is not installed"))
    }

    @Test(arguments: ["", "nonsense\n", "job\tinstructions\n# for a\n# for b\n", "job\tinstructions\n# for a\nload\tmany\n"])
    func aTableThatIsNoneIsReported(table: String) throws {
        let (ended, output) = try GuardTrial(table: table).run()
        #expect(ended == 2)
        #expect(output.contains("is not a table of counts"))
    }

    @Test func aRunThatFailsIsNoCount() throws {
        let trial = try GuardTrial(table: "job\tinstructions\n# for \(GuardTrial.setting)\n" + Self.recorded, valgrindStatus: 7)
        let (ended, output) = try trial.run()
        #expect(ended == 2)
        #expect(output.contains("ended with status 7 under valgrind"))
    }

    @Test func recordingMakesTheTableThatTheNextRunAgreesWith() throws {
        let trial = try GuardTrial(table: "job\tinstructions\n# for another machine\nload\t500000\n")
        let (ended, output) = try trial.run(["--record"])
        #expect(ended == 0, "\(output)")
        #expect(output.contains("2.0000"))
        #expect(try trial.table().hasSuffix(Self.recorded))
        #expect(try trial.run().output.contains("SLOWER") == false)
    }

    @Test func theRecordedTableIsSound() throws {
        let rows = try Repository.text("Benchmarks/instructions.tsv").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(rows.map { $0.prefix { $0 != "\t" } } == ["job", "load", "report", "corpus"])
    }
}
#endif
