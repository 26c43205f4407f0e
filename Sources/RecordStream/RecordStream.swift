import Diagnostics
import Dispatch
import Linting
import Localization
import SourceText
import Synchronization

/// Checks the drafts of a stream of JSON lines and answers each with a line, in their order, as docs/scale.md describes it.
///
/// Each worker reads a line, checks it and hands its answer on, so that somebody reads while others check; no line is read before a
/// worker is free, and no answer is kept back while the input pauses. Memory does not grow with the number of lines.
package struct RecordStream: Sendable {
    /// Bytes that a line may have.
    package static let lineLimit = 64 << 20
    /// Bytes of answers that may wait for their turn.
    private static let room = 16 << 20

    /// What came of a stream.
    package struct Tally: Sendable, Hashable {
        /// Lines that were answered.
        package fileprivate(set) var records = 0
        /// Answers that tell of a problem.
        package fileprivate(set) var troubled = 0
        /// Why the input could not be read to its end.
        package fileprivate(set) var failure: InputError?
    }

    private let language: Language
    private let lineLimit: Int

    package init(language: Language, lineLimit: Int = lineLimit) {
        self.language = language
        self.lineLimit = lineLimit
    }

    /// Answers every line of an input until it ends.
    ///
    /// - Parameters:
    ///   - descriptor: where the lines come from.
    ///   - scratches: one a worker.
    ///   - check: called on several threads at once, each with its own scratch.
    ///   - write: takes whole lines; called by one thread at a time, in the order of the input.
    package func run(
        from descriptor: Int32, scratches: [LintScratch],
        check: @Sendable (DraftRecord, LintScratch) throws(RecordFault) -> FileReport, write: @escaping @Sendable ([UInt8]) -> Void
    ) -> Tally {
        let source = Source(LineReader(descriptor: descriptor, limit: lineLimit))
        let output = OrderedOutput(room: Self.room, write: write)
        // Unchecked, and sound: each scratch is used by one worker.
        nonisolated(unsafe) let scratches = scratches
        DispatchQueue.concurrentPerform(iterations: scratches.count) { worker in
            while let (ticket, number, line) = source.next() {
                let answer = answer(line, number, scratches[worker], check)
                if let answer { source.count(answer) }
                output.put(answer?.bytes ?? [], ticket: ticket)
            }
        }
        return source.tally
    }

    /// The answer to a line; `nil` for a line of blanks.
    private func answer(
        _ line: LineReader.Line, _ number: Int, _ scratch: LintScratch,
        _ check: (DraftRecord, LintScratch) throws(RecordFault) -> FileReport
    ) -> RecordAnswer? {
        do throws(RecordFault) {
            guard case .whole(let bytes) = line else { throw .tooLong(limit: lineLimit) }
            guard let record = try DraftRecord(line: bytes) else { return nil }
            return RecordAnswer(try check(record, scratch), to: record, line: number, language)
        } catch {
            return RecordAnswer(error, line: number, language)
        }
    }
}

extension RecordStream {
    /// The input, which one worker reads at a time, and what is counted on the way.
    private final class Source: Sendable {
        private let reader: Mutex<LineReader>
        private let counted = Mutex(Tally())

        init(_ reader: LineReader) {
            self.reader = Mutex(reader)
        }

        /// The next line, its ticket from 0 and its number from 1.
        func next() -> (ticket: Int, number: Int, line: LineReader.Line)? {
            reader.withLock { reader -> (ticket: Int, number: Int, line: LineReader.Line)? in
                do throws(InputError) {
                    guard let line = try reader.next() else { return nil }
                    return (reader.count - 1, reader.count, line)
                } catch {
                    counted.withLock { $0.failure = $0.failure ?? error }
                    return nil
                }
            }
        }

        func count(_ answer: RecordAnswer) {
            counted.withLock { tally in
                tally.records += 1
                if answer.isTroubled { tally.troubled += 1 }
            }
        }

        var tally: Tally { counted.withLock { $0 } }
    }
}
