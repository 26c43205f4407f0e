import DocumentModel
import JSON
import SourceText
import YAML

/// The outline of a document: headings of a draft, rules of a rule file.
struct Symbols {
    let document: OpenDocument
    let features: ClientFeatures

    /// A heading or a rule, with what stands below it.
    private struct Node {
        let name: String
        let detail: String
        /// The kinds of LSP 3.17, SymbolKind.
        let kind: Int
        let range: ByteRange
        let selection: ByteRange
        var children: [Node] = []
    }

    func list(_ bench: inout Bench) -> JSONValue {
        let source = document.source
        let places = Places(source: source, encoding: features.encoding)
        let nodes: [Node]
        switch document.role {
        case .draft: nodes = Self.headings(of: Document(reading: source, format: DocumentFormat(of: source)))
        case .yaml: nodes = bench.isRuleFile(document, source) ? Self.rules(in: source) : []
        case .other: nodes = []
        }
        return .array(features.nestsSymbols ? nodes.map { json($0, places) } : nodes.flatMap { flat($0, nil, places) })
    }

    private static let string = 15
    private static let module = 2
    private static let event = 24

    // MARK: Drafts

    private static func headings(of document: Document) -> [Node] {
        var children = [[Int]](repeating: [], count: document.sections.count)
        for (index, section) in document.sections.enumerated() {
            if let parent = section.parent { children[parent].append(index) }
        }
        func node(_ index: Int) -> Node? {
            let section = document.sections[index]
            guard let heading = document.paragraphs[section.paragraphs].first, let last = document.paragraphs[section.paragraphs].last else {
                return nil
            }
            let title = heading.heading.map { document.reading.sourceRange(of: $0.title) } ?? heading.range
            let selection = heading.range.lowerBound..<max(title.upperBound, heading.range.lowerBound)
            return Node(
                name: name(section.title, heading, document), detail: "", kind: string,
                range: heading.range.lowerBound..<max(last.range.upperBound, selection.upperBound), selection: selection,
                children: children[index].compactMap(node))
        }
        let title = document.paragraphs.filter { $0.role == .title }.first.map { paragraph in
            Node(
                name: document.reading.text(in: paragraph.readingRange), detail: "", kind: module, range: paragraph.range,
                selection: paragraph.range)
        }
        return [title].compactMap(\.self) + (children.first ?? []).compactMap(node)
    }

    /// The heading with its number; never empty, as editors want it.
    private static func name(_ title: String, _ paragraph: Paragraph, _ document: Document) -> String {
        guard let heading = paragraph.heading else { return title.isEmpty ? "…" : title }
        let words = document.reading.text(in: paragraph.readingRange.lowerBound..<heading.title.upperBound)
        return words.isEmpty ? "…" : words
    }

    // MARK: Rule files

    private static func rules(in source: SourceFile) -> [Node] {
        guard let items = YAMLDocument.parse(source).root?["rules"]?.sequence else { return [] }
        return items.compactMap { item in
            guard let id = item["id"]?.scalar, !id.value.isEmpty, item.range.lowerBound <= id.range.lowerBound else { return nil }
            return Node(
                name: id.value, detail: item["level"]?.scalar?.value ?? "", kind: event,
                range: item.range.lowerBound..<max(item.range.upperBound, id.range.upperBound), selection: id.range)
        }
    }

    // MARK: JSON

    private func json(_ node: Node, _ places: Places) -> JSONValue {
        var symbol: [String: JSONValue] = [
            "name": .string(node.name), "kind": .integer(node.kind), "range": places.range(node.range),
            "selectionRange": places.range(node.selection),
        ]
        if !node.detail.isEmpty { symbol["detail"] = .string(node.detail) }
        if !node.children.isEmpty { symbol["children"] = .array(node.children.map { json($0, places) }) }
        return .object(symbol)
    }

    private func flat(_ node: Node, _ container: String?, _ places: Places) -> [JSONValue] {
        var symbol: [String: JSONValue] = [
            "name": .string(node.name), "kind": .integer(node.kind),
            "location": ["uri": .string(document.uri.text), "range": places.range(node.range)],
        ]
        if let container { symbol["containerName"] = .string(container) }
        return [.object(symbol)] + node.children.flatMap { flat($0, node.name, places) }
    }
}
