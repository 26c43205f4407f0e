import Diagnostics
import DocumentModel
import JSON
import Linting
import Localization
import SourceText

/// What can be done about the findings of a range: mend one, mend all that is safe, let one pass.
struct CodeActions {
    private let range: (start: TextPosition, end: TextPosition)
    /// Kinds that the client asks for; `nil` for all.
    private let only: [String]?
    private let document: OpenDocument
    private let features: ClientFeatures

    init(_ params: JSONValue, _ document: OpenDocument, _ features: ClientFeatures) throws(ResponseFault) {
        guard let start = TextPosition(params["range"]?["start"]), let end = TextPosition(params["range"]?["end"]) else {
            throw ResponseFault(.invalidParams, "range is missing or none")
        }
        range = (start, max(start, end))
        only = params["context"]?["only"]?.array?.compactMap(\.string)
        self.document = document
        self.features = features
    }

    func list(_ bench: inout Bench) -> JSONValue {
        let analysis = bench.analysis(of: document)
        guard case .draft(let report) = analysis.findings else { return [] }
        let places = Places(source: analysis.source, encoding: features.encoding)
        let list = DiagnosticList(analysis, document: document, features: features)
        let chosen = report.diagnostics.filter { isMeant($0, places) }
        var actions: [JSONValue] = []
        if isAsked("quickfix") {
            actions += chosen.compactMap { fix($0, places, list) }
            actions += chosen.compactMap { suppression($0, analysis.source, places, list) }
        }
        if isAsked("source.fixAll.hegao"), let action = fixAll(report, Fixer(linter: bench.linter(for: document), includesUnsafe: false), places) {
            actions.append(action)
        }
        return .array(actions)
    }

    /// Whether actions of a kind are wanted: kinds are a tree, `source` asks for `source.fixAll.hegao` as well.
    private func isAsked(_ kind: String) -> Bool {
        guard let only else { return true }
        return only.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
    }

    private func isMeant(_ diagnostic: Diagnostic, _ places: Places) -> Bool {
        let place = diagnostic.place.range
        return places.position(place.lowerBound) <= range.end && range.start <= places.position(place.upperBound)
    }

    // MARK: Actions

    private func fix(_ diagnostic: Diagnostic, _ places: Places, _ list: DiagnosticList) -> JSONValue? {
        guard let fix = diagnostic.fix, !fix.edits.isEmpty else { return nil }
        let title = fix.rewording.map { rewording in
            rewording.after.isEmpty
                ? LocalizedText(zh: "删去“\(rewording.before)”", en: "delete “\(rewording.before)”")
                : LocalizedText(zh: "改为“\(rewording.after)”", en: "change to “\(rewording.after)”")
        }
        let plain = LocalizedText(zh: "按 \(diagnostic.rule) 的建议修改", en: "apply the suggestion of \(diagnostic.rule)")
        return action(
            (title ?? plain)(in: features.language), "quickfix", fix.fix.edits, places, of: [list.item(diagnostic)],
            isPreferred: fix.safety == .safe)
    }

    /// All safe fixes that can be made together.
    private func fixAll(_ report: FileReport, _ fixer: Fixer, _ places: Places) -> JSONValue? {
        let chosen = fixer.compatible(report.diagnostics)
        guard !chosen.isEmpty else { return nil }
        let title = LocalizedText(
            zh: "核稿：改好能放心改的 \(chosen.count) 处", en: "hegao: apply all \(chosen.count) safe fixes")
        return action(
            title(in: features.language), "source.fixAll.hegao", chosen.flatMap { $0.fix?.fix.edits ?? [] }, places)
    }

    /// A comment above the line that lets the finding pass, with a place for the reason.
    private func suppression(
        _ diagnostic: Diagnostic, _ source: SourceFile, _ places: Places, _ list: DiagnosticList
    ) -> JSONValue? {
        let line = source.lines.line(at: diagnostic.place.range.lowerBound)
        let start = max(source.lines.starts[line], line == 0 ? source.textStart : 0)
        let reason = LocalizedText(zh: "原因", en: "reason")(in: features.language)
        let words = "hegao-disable-next-line \(diagnostic.rule) -- \(reason)"
        let comment = DocumentFormat(of: source) == .markdown ? "<!-- \(words) -->" : "// \(words)"
        let title = LocalizedText(zh: "这一处不再报 \(diagnostic.rule)", en: "let \(diagnostic.rule) pass here")
        return action(
            title(in: features.language), "quickfix", [Edit(range: start..<start, replacement: comment + Self.lineBreak(of: source))], places,
            of: [list.item(diagnostic)])
    }

    /// The break that ends the first line.
    private static func lineBreak(of source: SourceFile) -> String {
        guard source.lines.starts.count > 1 else { return "\n" }
        return source.text(in: source.contentRange(ofLine: 0).upperBound..<source.lines.starts[1])
    }

    private func action(
        _ title: String, _ kind: String, _ edits: [Edit], _ places: Places, of diagnostics: [JSONValue] = [],
        isPreferred: Bool = false
    ) -> JSONValue {
        var action: [String: JSONValue] = [
            "title": .string(title), "kind": .string(kind), "edit": workspaceEdit(edits, places),
        ]
        if !diagnostics.isEmpty { action["diagnostics"] = .array(diagnostics) }
        if isPreferred { action["isPreferred"] = true }
        return .object(action)
    }

    private func workspaceEdit(_ edits: [Edit], _ places: Places) -> JSONValue {
        let edits = JSONValue.array(edits.map { ["range": places.range($0.range), "newText": .string($0.replacement)] })
        guard features.takesVersionedEdits else { return ["changes": [document.uri.text: edits]] }
        let name: JSONValue = ["uri": .string(document.uri.text), "version": document.version.map { .integer($0) } ?? .null]
        return ["documentChanges": [["textDocument": name, "edits": edits]]]
    }
}
