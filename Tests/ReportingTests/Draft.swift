import Diagnostics
import Localization
import SourceText

/// A text with ranges marked by ⟦ ⟧, numbered in the order of their ends, from which tests make findings and problems.
struct Draft {
    let source: SourceFile
    let ranges: [ByteRange]

    /// - Parameter table: of a text that was taken out of a file of another kind.
    init(_ path: String, _ marked: String, table: (_ text: String) -> ParagraphTable? = { _ in nil }) {
        var (text, starts, ranges) = ("", [Int](), [ByteRange]())
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(text.utf8.count)
            case "⟧": ranges.append((starts.popLast() ?? 0)..<text.utf8.count)
            default: text.unicodeScalars.append(scalar)
            }
        }
        source =
            table(text).map { SourceFile(path: path, text: Array(text.utf8), paragraphs: $0) }
            ?? SourceFile(path: path, text: text)
        self.ranges = ranges
    }

    /// A finding at a marked range; notes and edits name marked ranges too.
    func diagnostic(
        _ rule: String, _ severity: Severity, at range: Int = 0, _ message: LocalizedText, why: LocalizedText? = nil,
        source clause: String? = nil, notes: [(String, String, Int?)] = [], edits: [(Int, String)] = [],
        safety: Fix.Safety = .unsafe, section: [String] = []
    ) -> Diagnostic {
        let finding = Finding(
            at: ranges[range], message,
            notes: notes.map { zh, en, range in Note(LocalizedText(zh: zh, en: en), at: range.map { ranges[$0] }) },
            edits: edits.map { range, text in Edit(range: ranges[range], replacement: text) })
        return Diagnostic(
            rule: rule, severity: severity, finding: finding, why: why, source: clause, fixSafety: safety, section: section,
            in: source)
    }

    func problem(at range: Int? = 0, _ message: LocalizedText, hint: LocalizedText? = nil) -> Problem {
        Problem(path: source.path, place: range.map { Place(range: ranges[$0], in: source) }, message: message, hint: hint)
    }

    func report(
        _ diagnostics: [Diagnostic], problems: [Problem] = [], kind: String? = nil, rules: Int = 128,
        coverage: Coverage = Coverage(), relations: [PlacedVerification]? = nil
    ) -> FileReport {
        let title = LocalizedText(zh: "政府工作报告", en: "government work report")
        return FileReport(
            path: source.path, kind: kind.map { .kind(id: $0, title: title) } ?? .notSought, diagnostics: diagnostics,
            problems: problems, activeRules: rules, coverage: coverage, relations: relations,
            encoding: source.paragraphs == nil ? source.encoding : nil, text: text)
    }

    /// A paragraph a line: the first is the title, `一、` begins a heading, `（一）` one that its text follows.
    var text: DraftText {
        var section: Int?
        let lines = source.lines.starts.indices.map { source.contentRange(ofLine: $0) }
        let full = lines.filter { !$0.isEmpty }
        let paragraphs = full.enumerated().map { index, range in
            let line = source.text(in: range)
            let isHeading = line.hasPrefix("一、") || line.hasPrefix("二、")
            if isHeading { section = index }
            let runIn = line.hasPrefix("（一）") ? line.firstRange(of: "。").map { line[..<$0.lowerBound].utf8.count } : nil
            return DraftText.Paragraph(
                role: isHeading ? .heading(level: 1) : index == 0 ? .title : .body, range: range,
                runInEnd: runIn.map { range.lowerBound + $0 }, section: section)
        }
        return DraftText(source: source, paragraphs: paragraphs)
    }
}
