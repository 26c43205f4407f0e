import Diagnostics
import JSON
import Localization
import RuleModel
import RuleSchema
import SourceText

/// What stands behind the place that the pointer rests on: the rule of a finding, or what a word of a rule file means.
struct Hover {
    private let position: TextPosition
    private let document: OpenDocument
    private let features: ClientFeatures

    init(_ params: JSONValue, _ document: OpenDocument, _ features: ClientFeatures) throws(ResponseFault) {
        guard let position = TextPosition(params["position"]) else { throw .noPosition }
        self.position = position
        self.document = document
        self.features = features
    }

    func answer(_ bench: inout Bench) -> JSONValue {
        let analysis = bench.analysis(of: document)
        let grammar = bench.grammar(of: document, analysis.source)
        let places = Places(source: analysis.source, encoding: features.encoding)
        switch analysis.findings {
        case .draft(let report): return draft(report, places, &bench)
        case .ruleFile: return grammar.map { ruleFile(analysis.source, $0, places, &bench) } ?? .null
        case .withheld, .none: return .null
        }
    }

    private func draft(_ report: FileReport, _ places: Places, _ bench: inout Bench) -> JSONValue {
        let found = report.diagnostics.filter { diagnostic in
            let range = diagnostic.place.range
            return places.position(range.lowerBound) <= position && position <= places.position(range.upperBound)
        }
        guard let first = found.first else { return .null }
        let rules = bench.explained(for: document).rules
        let pages = found.map { diagnostic in
            RulePage(
                id: diagnostic.rule, message: diagnostic.message, rule: rules.first { $0.id == diagnostic.rule }, features: features
            ).text
        }
        let range = found.dropFirst().reduce(first.place.range) { common, diagnostic in
            let other = diagnostic.place.range
            let start = max(common.lowerBound, other.lowerBound)
            return start..<max(start, min(common.upperBound, other.upperBound))
        }
        return json(pages.joined(separator: "\n\n---\n\n"), range, places)
    }

    private func ruleFile(_ source: SourceFile, _ grammar: MappingShape, _ places: Places, _ bench: inout Bench) -> JSONValue {
        let offset = document.buffer.offset(of: position, features.encoding)
        guard let word = RuleFileWord(at: offset, in: source) else { return .null }
        if let rule = bench.explained(for: document).rules.first(where: { $0.id == word.text }) {
            return json(RulePage(id: rule.id, message: nil, rule: rule, features: features).text, word.range, places)
        }
        let context = RuleFileContext(source: source, offset: word.range.upperBound, root: grammar)
        guard let text = context.explanation(of: word.text, in: features.language) else { return .null }
        return json(text, word.range, places)
    }

    private func json(_ text: String, _ range: ByteRange, _ places: Places) -> JSONValue {
        let kind: JSONValue = features.showsMarkdown ? "markdown" : "plaintext"
        return ["contents": ["kind": kind, "value": .string(text)], "range": places.range(range)]
    }
}
