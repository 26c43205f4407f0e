import Diagnostics
import DocumentModel
import Localization
import SourceText
import YAML

/// Reads one rule file: what its rules share, then each rule.
struct RuleFileParser {
    /// What a file contributes.
    struct Parsed {
        var head: RuleFileHead
        var kind: DocumentKind?
        var variables: [VariableSource] = []
        var rules: [RuleLoader.SourcedRule] = []
    }

    private static let keys = [
        "title", "title-en", "about", "about-en", "kind", "applies", "recognise", "variables", "terms", "data", "rules",
    ]

    let file: RuleFile
    let reader: RuleReader
    let catalogue: [any Check.Type]

    /// How many patterns, word lists and spare patterns the reader has made.
    struct Progress {
        let patterns: Int
        let lists: Int
        let spares: Int
    }

    /// - Parameter note: Called with each sound rule, its node, and how far the reader was in front of it.
    @discardableResult
    func parse(_ root: YAMLNode, note: ((YAMLNode, RuleLoader.SourcedRule, Progress) -> Void)? = nil) -> Parsed? {
        guard let fields = reader.fields(root, allowed: Self.keys) else { return nil }
        defineWords(fields)
        var parsed = parseHead(fields)
        let applies = fields.strings("applies") ?? parsed.kind.map { [$0.id] } ?? []
        let appliesRange = (fields["applies"] ?? fields["kind"])?.range ?? root.range.prefix
        guard let rules = fields["rules"] else {
            if parsed.kind == nil, parsed.variables.isEmpty { _ = fields.required("rules") }
            return parsed
        }
        let parser = RuleParser(reader: reader, catalogue: catalogue, applies: applies, appliesRange: appliesRange)
        if case .sequence(let nodes) = rules.content {
            parsed.rules = nodes.compactMap { node in
                let progress = Progress(
                    patterns: reader.patterns.count, lists: reader.lists.count, spares: reader.spares.count)
                let rule = parser.parse(node)
                if let rule { note?(node, rule, progress) }
                return rule
            }
        } else {
            reader.fault(
                zh: "“rules”下面要写一列规则", en: "“rules” holds a list of rules",
                hint: LocalizedText(zh: "每条规则以“- id: …”开头", en: "each rule begins with “- id: …”"), at: rules.range.prefix)
        }
        return parsed
    }

    /// A root without the rules, as it was packed.
    func parseHead(_ root: YAMLNode) -> Parsed? {
        reader.fields(root, allowed: Self.keys).map(parseHead)
    }

    private func parseHead(_ fields: Fields) -> Parsed {
        Parsed(head: head(fields), kind: kind(fields), variables: variables(fields["variables"]))
    }

    // MARK: Shared words

    /// The words that a root defines.
    func words(_ root: YAMLNode) -> SharedWords {
        reader.fields(root, allowed: Self.keys).map(defineWords)
        return reader.sharedWords
    }

    private func defineWords(_ fields: Fields) {
        defineTerms(fields["terms"])
        defineTables(fields["data"])
    }

    private func defineTerms(_ node: YAMLNode?) {
        for entry in entries(node) {
            reader.define(term: entry.key.value, words: reader.strings(entry.value))
        }
    }

    private func defineTables(_ node: YAMLNode?) {
        for entry in entries(node) {
            guard let path = reader.string(entry.value) else { continue }
            switch file.sibling(path) {
            case .success(let source): reader.define(table: entry.key.value, DataTable(source))
            case .failure(let error):
                reader.record(error.message, hint: error.hint, at: entry.value.range)
            }
        }
    }

    private func entries(_ node: YAMLNode?) -> [YAMLEntry] {
        guard let node else { return [] }
        if case .mapping(let entries) = node.content { return entries }
        reader.fault(zh: "这里要写“名称: 值”", en: "a mapping from names is expected here", at: node.range.prefix)
        return []
    }

    // MARK: Head

    private func head(_ fields: Fields) -> RuleFileHead {
        RuleFileHead(
            path: file.path, title: fields.localized("title"), about: fields.localized("about"),
            kind: fields.string("kind"))
    }

    // MARK: Kind and variables

    private func kind(_ fields: Fields) -> DocumentKind? {
        guard let id = fields.string("kind") else { return nil }
        let signs = fields["recognise"].map { reader.items($0).compactMap(sign) } ?? []
        if signs.isEmpty {
            reader.fault(
                zh: "文种“\(id)”没有写怎样识别", en: "nothing says how the kind “\(id)” is recognised",
                hint: LocalizedText(zh: "加上“recognise:”", en: "add “recognise:”"), at: fields.keyRange("kind") ?? fields.range)
        }
        let title = fields.string("title") ?? id
        return DocumentKind(id: id, title: LocalizedText(zh: title, en: fields.string("title-en") ?? title), signs: signs)
    }

    private func sign(_ node: YAMLNode) -> DocumentKind.Sign? {
        guard let fields = reader.fields(node, allowed: ["within", "find"]) else { return nil }
        guard let pattern = fields.required("find").flatMap({ reader.pattern($0) }) else { return nil }
        return DocumentKind.Sign(scope: scope(fields), pattern: pattern)
    }

    private func variables(_ node: YAMLNode?) -> [VariableSource] {
        entries(node).flatMap { entry in
            reader.items(entry.value).compactMap { variable(entry.key.value, $0) }
        }
    }

    private func variable(_ name: String, _ node: YAMLNode) -> VariableSource? {
        guard let fields = reader.fields(node, allowed: ["within", "find"]),
            let place = fields.required("find"), let pattern = reader.pattern(place)
        else { return nil }
        guard let slot = pattern.pattern.slots.firstIndex(of: "v") else {
            reader.fault(
                zh: "模式里没有槽位 {v:…}", en: "the pattern has no slot {v:…}",
                hint: LocalizedText(zh: "变量的值取自名为 v 的槽位", en: "the variable takes its value from the slot named v"),
                at: place.range)
            return nil
        }
        return VariableSource(
            name: name, scope: scope(fields), pattern: pattern, slot: slot, isNumeric: ["year", "congress", "session"].contains(name))
    }

    private func scope(_ fields: Fields) -> Scope {
        fields["within"].flatMap { ScopeParser(reader: reader).parse($0) } ?? .document
    }
}
