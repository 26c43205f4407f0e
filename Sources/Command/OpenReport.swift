import Diagnostics
import FileSystem
import Reporting
import SourceText

/// A report in the making.
struct OpenReport {
    /// Bytes kept back before they are written, so that many clean files make few writes.
    private static let flushSize = 64 * 1024

    private enum Destination {
        /// - Parameter isAlone: whether nothing is left to do once nobody reads it.
        case standardOutput(isAlone: Bool)
        case file(PendingFile)
        /// Nobody reads it, or it cannot be written.
        case nowhere
    }

    private var reporter: any Reporter
    private var destination: Destination
    private var output: [UInt8] = []
    /// Why it could not be written.
    private(set) var failure: InputError?

    /// - Parameter isAlone: whether it is the run's only report.
    init(_ target: ReportTarget, options: ReportOptions, isAlone: Bool) {
        reporter = target.format.reporter(options)
        destination = .standardOutput(isAlone: isAlone)
        if let file = target.file { open(file) }
        reporter.begin(into: &output)
    }

    mutating func add(_ report: FileReport) {
        if case .nowhere = destination { return }
        reporter.file(report, into: &output)
        if output.count >= Self.flushSize { flush() }
    }

    mutating func finish(_ summary: Summary, problems: [Problem]) {
        if case .nowhere = destination { return }
        reporter.end(summary, problems: problems, into: &output)
        flush()
        guard case .file(let file) = destination else { return }
        do throws(InputError) { try file.commit() } catch { failure = error }
    }

    private mutating func open(_ file: String) {
        do throws(InputError) { destination = .file(try PendingFile(file)) } catch { giveUp(error) }
    }

    private mutating func flush() {
        switch destination {
        case .standardOutput(isAlone: true): StandardStreams.write(output)
        case .standardOutput: if !StandardStreams.writeWhileRead(output) { destination = .nowhere }
        case .file(let file):
            do throws(InputError) { try file.append(output) } catch {
                file.discard()
                giveUp(error)
            }
        case .nowhere: break
        }
        output.removeAll(keepingCapacity: true)
    }

    private mutating func giveUp(_ error: InputError) {
        failure = error
        destination = .nowhere
    }
}
