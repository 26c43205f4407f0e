import JSON
import Localization
import Patterns
import RuleModel
import RuleSchema
import SourceText

/// What may be typed at a place of a rule file or a configuration.
struct Completion {
    private let position: TextPosition
    private let document: OpenDocument
    private let features: ClientFeatures

    init(_ params: JSONValue, _ document: OpenDocument, _ features: ClientFeatures) throws(ResponseFault) {
        guard let position = TextPosition(params["position"]) else { throw .noPosition }
        self.position = position
        self.document = document
        self.features = features
    }

    /// A proposal, in the order in which it should be shown.
    private struct Item {
        let label: String
        /// The kinds of LSP 3.17, CompletionItemKind.
        let kind: Int
        var detail: String?
        var documentation: String?
        var insertion: String?
    }

    private static let property = 10
    private static let value = 12
    private static let variable = 6
    private static let type = 25
    private static let reference = 18

    func list(_ bench: inout Bench) -> JSONValue {
        let source = document.source
        guard let grammar = bench.grammar(of: document, source) else { return [] }
        let offset = document.buffer.offset(of: position, features.encoding)
        let context = RuleFileContext(source: source, offset: offset, root: grammar)
        guard let shape = context.shape else { return [] }
        let (items, typed) = proposals(context, shape, bench.explained(for: document))
        let start = offset - typed.utf8.count
        let range = Places(source: source, encoding: features.encoding).range(max(0, start)..<offset)
        return ["isIncomplete": false, "items": .array(items.enumerated().map { json($1, rank: $0, range) })]
    }

    /// - Returns: what may be typed, and the part of it that is typed already.
    private func proposals(_ context: RuleFileContext, _ shape: ValueShape, _ rules: RuleSet) -> ([Item], typed: String) {
        switch context.slot {
        case .key:
            // What stands without colon in a list may be a word as well as a key.
            let values = context.path.isEmpty ? [] : words(shape, rules, context)
            let namesRules = document.isConfiguration && ConfigurationGrammar.namesRules(at: context.path)
            let ids = namesRules ? ruleKeys(rules, context.siblings) : []
            return (keys(shape, context.siblings) + ids + values, context.typed)
        case .value:
            if let inner = InnerText(context.typed), shape.takesPattern || shape.takesTemplate {
                return (self.inner(inner, shape, context), inner.typed)
            }
            return (words(shape, rules, context), context.typed)
        }
    }

    // MARK: Keys

    private func keys(_ shape: ValueShape, _ present: Set<String>) -> [Item] {
        shape.mappings.flatMap { mapping in
            let taken = mapping.exactlyOne.filter { !present.isDisjoint(with: $0) }.flatMap { $0 }
            return mapping.keys.filter { !present.contains($0.name) && !taken.contains($0.name) }.map { key in
                Item(
                    label: key.name, kind: Self.property,
                    detail: key.isRequired ? LocalizedText(zh: "必填", en: "required")(in: features.language) : nil,
                    documentation: key.doc(in: features.language), insertion: key.name + ": ")
            }
        }
    }

    /// Rules that a configuration may speak of, groups of them first.
    private func ruleKeys(_ rules: RuleSet, _ present: Set<String>) -> [Item] {
        let groups = Set(rules.rules.compactMap { rule in rule.id.lastIndex(of: "/").map { rule.id[...$0] + "*" } }).sorted()
        let whole = groups.map(String.init).map { Item(label: $0, kind: Self.reference, insertion: $0 + ": ") }
        let single = rules.rules.map {
            Item(label: $0.id, kind: Self.reference, documentation: $0.why?(in: features.language), insertion: $0.id + ": ")
        }
        return (whole + single).filter { !present.contains($0.label) }
    }

    // MARK: Values

    private func words(_ shape: ValueShape, _ rules: RuleSet, _ context: RuleFileContext) -> [Item] {
        let keywords = shape.keywords.flatMap { keyword in
            keyword.spellings.map {
                Item(
                    label: $0, kind: Self.value, detail: keyword.alias == $0 ? keyword.word : keyword.alias,
                    documentation: keyword.doc(in: features.language))
            }
        }
        let names = shape.names.flatMap { self.names($0, rules) }
        let flags = shape.takesFlag ? ["true", "false"].map { Item(label: $0, kind: Self.value) } : []
        return keywords + names + flags
    }

    private func names(_ names: ValueShape.Names, _ rules: RuleSet) -> [Item] {
        switch names {
        case .kind:
            rules.kinds.map { Item(label: $0.id, kind: Self.reference, documentation: $0.title(in: features.language)) }
        case .part:
            Set(rules.partProviders.flatMap(\.check.partNames)).sorted().map { Item(label: $0, kind: Self.reference) }
        case .ruleID:
            rules.rules.map { Item(label: $0.id, kind: Self.reference, documentation: $0.why?(in: features.language)) }
        case .table: []
        }
    }

    // MARK: Inside patterns and messages

    private func inner(_ inner: InnerText, _ shape: ValueShape, _ context: RuleFileContext) -> [Item] {
        switch inner.sort {
        case .slotType where shape.takesPattern: slotTypes
        case .word where shape.takesPattern: terms.map { Item(label: $0, kind: Self.variable, insertion: $0 + "}") }
        case .variable:
            Self.variables.map { Item(label: $0.name, kind: Self.variable, documentation: $0.doc(in: features.language), insertion: $0.name + "}") }
        case .slotName where shape.takesTemplate:
            (InnerText.slots(in: context.itemText) + ["match"]).map { Item(label: $0, kind: Self.variable, insertion: $0 + "}") }
        default: []
        }
    }

    private var slotTypes: [Item] {
        SlotType.names.map { name in
            let kind = SlotType.Kind.allCases.first { $0.rawValue == name || $0.alias == name }
            return Item(
                label: name, kind: Self.type, detail: kind.map { $0.alias == name ? $0.rawValue : $0.alias },
                documentation: kind?.meaning(in: features.language)
                    ?? LocalizedText(zh: "一列这样的值：4.6%、6.4%和5%", en: "an enumeration of such values")(in: features.language),
                insertion: name + "}")
        }
    }

    /// Word lists and tables that the file declares.
    private var terms: [String] {
        let source = document.source
        var names: [String] = []
        var isInside = false
        for line in source.lines.starts.indices {
            let other = RuleFileLine(source.text(in: source.contentRange(ofLine: line)))
            guard !other.isBlank, let key = other.key else { continue }
            if other.column == 0 { isInside = key == "terms" || key == "data" } else if isInside { names.append(key) }
        }
        return names
    }

    private static let variables: [(name: String, doc: LocalizedText)] = [
        ("year", LocalizedText(zh: "会议的年份", en: "year of the session")),
        ("date", LocalizedText(zh: "会议的日期", en: "date of the session")),
        ("place", LocalizedText(zh: "地名", en: "place")),
        ("level", LocalizedText(zh: "行政级别", en: "administrative level")),
        ("congress", LocalizedText(zh: "第几届", en: "number of the congress")),
        ("session", LocalizedText(zh: "第几次会议", en: "number of the session")),
        ("speaker", LocalizedText(zh: "报告人", en: "speaker")),
        ("speaker-title", LocalizedText(zh: "报告人的职务", en: "office of the speaker")),
    ]

    private func json(_ item: Item, rank: Int, _ range: JSONValue) -> JSONValue {
        let digits = String(rank)
        var json: [String: JSONValue] = [
            "label": .string(item.label), "kind": .integer(item.kind),
            "sortText": .string(String(repeating: "0", count: max(0, 5 - digits.count)) + digits),
            "filterText": .string(item.label),
            "textEdit": ["range": range, "newText": .string(item.insertion ?? item.label)],
        ]
        if let detail = item.detail { json["detail"] = .string(detail) }
        if let text = item.documentation { json["documentation"] = .string(text) }
        return .object(json)
    }
}
