import Diagnostics
import JSON
import Localization
import Reporting

/// The line that answers a line of the input; docs/scale.md describes it.
struct RecordAnswer {
    /// Version of the answers' form, raised when a reader of the old one would misread the new one.
    static let formatVersion = 1

    /// One line of JSON with its line feed.
    let bytes: [UInt8]
    /// Whether it tells of a problem.
    let isTroubled: Bool

    init(_ report: FileReport, to record: DraftRecord, line: Int, _ language: Language) {
        bytes = Self.line(id: record.id, line) { $0.members(of: report, record, language) }
        isTroubled = !report.problems.isEmpty
    }

    init(_ fault: RecordFault, line: Int, _ language: Language) {
        let problem = Problem(path: nil, message: fault.message, hint: fault.hint)
        let report = FileReport(path: "", kind: .notSought, diagnostics: [], problems: [problem], activeRules: 0)
        bytes = Self.line(id: fault.id, line) { $0.members(of: report, nil, language) }
        isTroubled = true
    }

    private static func line(id: [UInt8]?, _ number: Int, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("version", formatVersion)
        writer.member("line", number)
        writer.key("id")
        if let id { writer.value(json: id) } else { writer.value(nil) }
        members(&writer)
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONWriter {
    fileprivate mutating func members(of report: FileReport, _ record: DraftRecord?, _ language: Language) {
        member("path", record.flatMap { $0.name.isEmpty ? nil : $0.name })
        member("kind", report.kind.id)
        key("checked")
        value(report.isChecked)
        list("findings", report.diagnostics) { $0.finding($1, language) }
        coverage(report.coverage, relations: report.relations, language, breakingLines: false)
        list("omissions", report.omissions) { $0.value($1(in: language)) }
        list("problems", report.problems) { $0.problem($1.named, language) }
        key("summary")
        beginObject()
        member("rules", report.activeRules)
        for (name, count) in report.counts { member(name, count) }
        endObject()
    }
}

extension Problem {
    /// The same problem; a text without a name has no path.
    fileprivate var named: Problem {
        path == "" ? Problem(path: nil, place: place, message: message, hint: hint) : self
    }
}

extension FileReport {
    fileprivate var counts: [(name: StaticString, count: Int)] {
        func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
        return [
            ("error", count(.error)), ("warning", count(.warning)), ("info", count(.info)),
            ("fixable", diagnostics.count { $0.fix?.safety == .safe }),
            ("suppressed", excused.count { $0.ground == .directive }), ("accepted", excused.count { $0.ground == .accepted }),
            ("problems", problems.count),
        ]
    }
}
