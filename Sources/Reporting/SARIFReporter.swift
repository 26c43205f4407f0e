import Diagnostics
import JSON
import Localization
import SourceText

/// The Static Analysis Results Interchange Format 2.1.0 (OASIS, errata 01), one result a line.
///
/// Memory grows with the number of files and problems only, which SARIF wants listed behind the results.
package struct SARIFReporter: Reporter {
    private static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private let options: ReportOptions
    private let ruleIndices: [String: Int]
    private var writer = JSONWriter()
    private var artifacts = SARIFArtifacts()
    private var problems: [Problem] = []
    private var omissions: [(path: String, words: LocalizedText)] = []
    private var isEmpty = true

    package init(_ options: ReportOptions) {
        self.options = options
        ruleIndices = Dictionary(options.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    package mutating func begin(into output: inout [UInt8]) {
        writer.beginObject()
        writer.member("$schema", Self.schema)
        writer.member("version", "2.1.0")
        writer.breakLine()
        writer.key("runs")
        writer.beginArray()
        writer.beginObject()
        writer.sarifTool(options)
        writer.breakLine()
        writer.member("columnKind", "unicodeCodePoints")
        writer.sarifBase(options.folder)
        writer.breakLine()
        writer.key("results")
        writer.beginArray()
        writer.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        problems += report.problems
        omissions += report.omissions.map { (report.path, $0) }
        let path = RepositoryPath.relative(report.path, to: options.folder)
        let file = SARIFFile(path: path, index: artifacts.add(path, encoding: report.encoding), isText: report.encoding != nil)
        var fingerprints = Fingerprints(path: path)
        for diagnostic in report.diagnostics {
            isEmpty = false
            writer.breakLine()
            writer.sarifResult(
                diagnostic, in: file, ruleIndex: ruleIndices[diagnostic.rule], fingerprint: fingerprints.next(diagnostic),
                options: options)
        }
        writer.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems others: [Problem], into output: inout [UInt8]) {
        if !isEmpty { writer.breakLine() }
        writer.endArray()
        writer.breakLine()
        writer.key("artifacts")
        artifacts.write(to: &writer)
        writer.breakLine()
        writer.sarifInvocation(
            isSuccessful: summary.problems == 0, problems: others + problems, omissions: omissions, options: options)
        writer.endObject()
        writer.endArray()
        writer.endObject()
        writer.drain(into: &output)
        output.append(UInt8(ascii: "\n"))
    }
}
