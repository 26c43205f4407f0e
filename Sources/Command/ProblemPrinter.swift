import Diagnostics
import Reporting

/// Prints problems where there is no report to print, and ends the command accordingly.
struct ProblemPrinter {
    private let options: OutputOptions

    init(_ options: OutputOptions) {
        self.options = options
    }

    /// Prints to standard error; ends with ``ExitStatus/failure`` if there is any problem.
    func printAndThrow(_ problems: [Problem]) throws {
        guard !problems.isEmpty else { return }
        StandardStreams.writeError(TextReporter.render(problems, options: options.reportOptions))
        throw ExitStatus.failure
    }
}
