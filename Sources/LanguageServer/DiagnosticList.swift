import Diagnostics
import FileSystem
import JSON
import Localization
import SourceText

/// The findings of a document as LSP has them.
struct DiagnosticList {
    private let analysis: Analysis
    private let document: OpenDocument
    private let features: ClientFeatures
    private let places: Places

    init(_ analysis: Analysis, document: OpenDocument, features: ClientFeatures) {
        self.analysis = analysis
        self.document = document
        self.features = features
        places = Places(source: analysis.source, encoding: features.encoding)
    }

    var items: [JSONValue] {
        switch analysis.findings {
        case .draft(let report):
            report.diagnostics.map(item) + report.problems.compactMap { problem($0, .warning) }
        case .ruleFile(let faults, let failures):
            faults.compactMap { problem($0, .error) } + failures.compactMap { problem($0.problem, .warning, code: $0.rule) }
        case .withheld(let faults): faults.first.map { [withheld($0, count: faults.count)] } ?? []
        case .none: []
        }
    }

    /// On the first line, that the draft is not checked, and the fault that is to be mended; it stands in another file.
    private func withheld(_ fault: Problem, count: Int) -> JSONValue {
        let place = [fault.path, fault.place.map { String($0.start.line) }].compactMap(\.self).joined(separator: ":")
        let source = place.isEmpty ? "" : place + "  "
        let others = count > 1 ? LocalizedText(zh: "（共 \(count) 处错误）", en: " (\(count) mistakes in all)") : LocalizedText(verbatim: "")
        let hint = fault.hint.map { "\n" + $0(in: features.language) } ?? ""
        let head = LocalizedText(zh: "这份文稿没有检查，先要改正设置：", en: "this draft is not checked; the settings have to be mended first:")
        var item: [String: JSONValue] = [
            "range": places.range(analysis.source.contentRange(ofLine: 0)), "severity": Self.severity(.error), "source": "hegao",
            "message": .string(
                head(in: features.language) + others(in: features.language) + "\n" + source + fault.message(in: features.language) + hint),
        ]
        if features.showsRelatedInformation, let path = fault.path, let place = fault.place {
            let location: JSONValue = ["uri": .string(DocumentURI(path: Paths.absolute(path)).text), "range": Self.range(place)]
            item["relatedInformation"] = [["location": location, "message": .string(fault.message(in: features.language))]]
        }
        return .object(item)
    }

    /// A finding, without edits: those come as code actions.
    func item(_ diagnostic: Diagnostic) -> JSONValue {
        let remarks = diagnostic.notes.filter { $0.place == nil }.map { $0.message(in: features.language) }
        var item: [String: JSONValue] = [
            "range": places.range(diagnostic.place.range), "severity": Self.severity(diagnostic.severity), "source": "hegao",
            "code": .string(diagnostic.rule),
            "message": .string(([diagnostic.message(in: features.language)] + remarks).joined(separator: "\n")),
        ]
        let related = features.showsRelatedInformation ? diagnostic.notes.compactMap(related) : []
        if !related.isEmpty { item["relatedInformation"] = .array(related) }
        return .object(item)
    }

    private func related(_ note: Diagnostic.PlacedNote) -> JSONValue? {
        guard let place = note.place else { return nil }
        let uri = note.path.map { DocumentURI(path: $0).text } ?? document.uri.text
        let range = note.path == nil ? places.range(place.range) : Self.range(place)
        return ["location": ["uri": .string(uri), "range": range], "message": .string(note.message(in: features.language))]
    }

    /// A place in a file whose text is not at hand, counted in UTF-16.
    private static func range(_ place: Place) -> JSONValue {
        let (start, end) = (place.start, place.end)
        return [
            "start": TextPosition(line: start.line - 1, character: start.utf16Column - 1).json,
            "end": TextPosition(line: end.line - 1, character: end.utf16Column - 1).json,
        ]
    }

    /// A problem of the document with its hint; `nil` for one without a place in it.
    private func problem(_ problem: Problem, _ severity: Severity, code: String? = nil) -> JSONValue? {
        guard let place = problem.place, problem.path == nil || problem.path == document.path else { return nil }
        let hint = problem.hint.map { "\n" + $0(in: features.language) } ?? ""
        var item: [String: JSONValue] = [
            "range": places.range(place.range), "severity": Self.severity(severity), "source": "hegao",
            "message": .string(problem.message(in: features.language) + hint),
        ]
        if let code { item["code"] = .string(code) }
        return .object(item)
    }

    private static func severity(_ severity: Severity) -> JSONValue {
        switch severity {
        case .error: 1
        case .warning: 2
        case .info: 3
        }
    }
}
