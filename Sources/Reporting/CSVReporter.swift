import Diagnostics
import Localization
import SourceText

/// The findings for a spreadsheet, one a record; problems stand among them.
package struct CSVReporter: Reporter {
    /// Kinds of change of one fix that are told.
    private static let mostChanges = 6

    private let language: Language
    private var text = CSVText()

    package init(_ options: ReportOptions) { language = options.language }

    private static let headings: [LocalizedText] = [
        ("文件", "file"), ("位置单位", "unit"), ("行", "line"), ("列", "column"), ("止行", "end line"), ("止列", "end column"),
        ("级别", "level"), ("规则", "rule"), ("问题", "message"), ("原文", "quote"), ("章节", "section"), ("建议", "suggestion"),
        ("理由", "why"), ("依据", "source"),
    ].map { LocalizedText(zh: $0.0, en: $0.1) }

    package mutating func begin(into output: inout [UInt8]) {
        text.byteOrderMark()
        text.record(Self.headings.map { .text($0(in: language)) })
        text.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        for diagnostic in report.diagnostics { record(diagnostic, path: report.path) }
        for problem in report.problems { record(problem) }
        text.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems { record(problem) }
        text.drain(into: &output)
    }

    private mutating func record(_ diagnostic: Diagnostic, path: String) {
        let message = ([diagnostic.message(in: language)] + diagnostic.remarks(in: language))
            .joined(separator: Wording.semicolon(in: language))
        text.record(
            cells(path, diagnostic.place) + [
                .text(diagnostic.severity.word(in: language)), .text(diagnostic.rule), .text(message),
                .text(diagnostic.place.quote), .text(diagnostic.section.joined(separator: " › ")),
                .text(diagnostic.fix.map(suggestion)), .text(diagnostic.why?(in: language)), .text(diagnostic.source),
            ])
    }

    private mutating func record(_ problem: Problem) {
        text.record(
            cells(problem.path, problem.place) + [
                .text(Wording.problem(in: language)), .text(Problem.rule), .text(problem.message(in: language)),
                .text(problem.place?.quote), .text(nil), .text(problem.hint?(in: language)), .text(nil), .text(nil),
            ])
    }

    /// A page has no lines that could be counted in columns.
    private func cells(_ path: String?, _ place: Place?) -> [CSVText.Cell] {
        let hasColumns = place?.start.unit != .page
        return [
            .text(path), .text(place?.start.unit.word(in: language)), .number(place?.start.line),
            .number(hasColumns ? place?.start.column : nil), .number(place?.end.line),
            .number(hasColumns ? place?.end.column : nil),
        ]
    }

    private func suggestion(_ fix: PlacedFix) -> String {
        if let rewording = fix.rewording { return change(from: rewording.before, to: rewording.after) }
        return fix.changes(most: Self.mostChanges).map { change(from: $0.rewording.before, to: $0.rewording.after) }
            .joined(separator: Wording.semicolon(in: language))
    }

    private func change(from before: String, to after: String) -> String {
        if after.isEmpty { return Wording.delete(in: language) + "“\(before)”" }
        return before.isEmpty ? Wording.insert(in: language) + "“\(after)”" : "“\(before)” → “\(after)”"
    }
}

extension SourcePosition.Unit {
    fileprivate var word: LocalizedText {
        switch self {
        case .line: LocalizedText(zh: "行", en: "line")
        case .paragraph: LocalizedText(zh: "段", en: "paragraph")
        case .page: LocalizedText(zh: "页", en: "page")
        }
    }
}
