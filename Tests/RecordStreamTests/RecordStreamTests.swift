import Diagnostics
import Foundation
import JSON
import Linting
import Localization
import Synchronization
import TestSupport
import Testing

@testable import RecordStream

struct RecordStreamTests {
    /// Answers of a stream, by a check that finds nothing; `work` may take its time over a record.
    private func answers(
        to input: [UInt8], workers: Int = 3, lineLimit: Int = 1 << 16, work: @Sendable (DraftRecord) -> Void = { _ in }
    ) throws -> (answers: [JSONValue], tally: RecordStream.Tally) {
        let file = FileManager.default.temporaryDirectory.appending(path: "hegao-stream-\(UUID().uuidString)")
        try Data(input).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forReadingFrom: file)
        let output = Output()
        let tally = RecordStream(language: .english, lineLimit: lineLimit).run(
            from: handle.fileDescriptor, scratches: (0..<workers).map { _ in LintScratch() },
            check: { (record, _) throws(RecordFault) in
                work(record)
                return FileReport(path: record.name, kind: .unknown, diagnostics: [], problems: [], activeRules: 1)
            },
            write: { output.add($0) })
        let lines = output.bytes.split(separator: UInt8(ascii: "\n"))
        return (try lines.map { try JSONValue(reading: Array($0)) }, tally)
    }

    private final class Output: Sendable {
        private let written = Mutex<[UInt8]>([])
        var bytes: [UInt8] { written.withLock { $0 } }
        func add(_ bytes: [UInt8]) { written.withLock { $0 += bytes } }
    }

    private func line(_ id: Int) -> String { #"{"id":\#(id),"text":"x"}"# + "\n" }

    @Test(arguments: [1, 2, 7])
    func answersInTheOrderOfTheInput(workers: Int) throws {
        let input = (0..<2000).map(line).joined()
        let (answers, tally) = try answers(to: Array(input.utf8), workers: workers) { record in
            if record.id.last == UInt8(ascii: "0") { usleep(200) }
        }
        #expect(answers.map { $0["id"]?.integer } == (0..<2000).map(Optional.some))
        #expect(answers.map { $0["line"]?.integer } == (1...2000).map(Optional.some))
        #expect((tally.records, tally.troubled) == (2000, 0))
    }

    @Test func goesOnAfterEveryBadLine() throws {
        let long = String(repeating: "长", count: 40_000)
        let input = "nope\n\n" + line(1) + #"{"id":2,"text":"\#(long)"}"# + "\r\n" + line(3) + #"{"id":4,"text":"no line feed"}"#
        let (answers, tally) = try answers(to: Array(input.utf8))
        #expect(answers.map { $0["id"] } == [.null, 1, .null, 3, 4])
        #expect(answers.map { $0["line"] } == [1, 3, 4, 5, 6])
        #expect(answers.map { $0["checked"] } == [false, true, false, true, true])
        #expect((tally.records, tally.troubled) == (5, 2))
    }

    @Test func anEmptyInputIsAnsweredByNothing() throws {
        #expect(try answers(to: []).answers.isEmpty)
        #expect(try answers(to: Array("\n\r\n".utf8)).answers.isEmpty)
    }

    @Test func noBytesStopTheStream() throws {
        var random = SeededGenerator(seed: 7)
        let pieces = [#"{"id":1,"text":"x"}"#, "{", "}", "\"", "\\", "\\u", ":", ",", "[", "\n", "\r\n", "null", "1e", "长", "\u{FEFF}", " "]
        for _ in 0..<200 {
            var input: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<60, using: &random) {
                input += Array((pieces.randomElement(using: &random) ?? "").utf8)
                if Int.random(in: 0..<20, using: &random) == 0 { input.append(UInt8.random(in: 0...255, using: &random)) }
            }
            let (answers, _) = try answers(to: input)
            let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let blank: Set<UInt8> = [0x20, 0x09, 0x0D]
            let expected = lines.count { line in
                let text = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
                return !text.allSatisfy(blank.contains)
            }
            #expect(answers.count == expected)
        }
    }

    @Test(arguments: [0, 100, 1 << 20])
    func answersThatWaitAreBounded(room: Int) {
        let output = Output()
        let ordered = OrderedOutput(room: room) { output.add($0) }
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            while true {
                let ticket = next.add(1, ordering: .relaxed).oldValue
                guard ticket < 500 else { return }
                if ticket % 7 == 0 { usleep(300) }
                ordered.put(Array("\(ticket) ".utf8), ticket: ticket)
            }
        }
        #expect(String(decoding: output.bytes, as: UTF8.self) == (0..<500).map { "\($0) " }.joined())
    }
}
