import Processes
import Testing

/// Other programs are run to their end, and not beyond their bounds.
struct ProgramRunTests {
    @Test("output, messages and status are told apart")
    func outcome() throws {
        let run = try ProgramRun("sh", ["-c", "echo 稿; echo oh >&2; exit 3"])
        #expect(String(decoding: run.output, as: UTF8.self) == "稿\n")
        #expect(String(decoding: run.messages, as: UTF8.self) == "oh\n")
        #expect(run.status == 3)
    }

    @Test("a program that is missing, runs on or prints on is an error")
    func failures() {
        #expect(throws: ProgramRun.Failure.missing) { try ProgramRun("no-such-program-of-hegao", []) }
        #expect(throws: ProgramRun.Failure.timeout) { try ProgramRun("sleep", ["30"], limits: .init(seconds: 1)) }
        #expect(throws: ProgramRun.Failure.tooMuch) { try ProgramRun("yes", [], limits: .init(bytes: 100_000)) }
    }
}
