import Localization
import RuleModel
import SourceText
import YAML

/// What a `require` asks for.
struct RequireDemand: Sendable {
    /// A pattern with its name.
    struct Item: Sendable {
        let name: String
        let pattern: TextPattern
    }

    /// A match with the item it belongs to.
    struct Match {
        let item: Int
        let range: ByteRange
    }

    let items: [Item]
    /// Whether different items are counted, not occurrences.
    let countsItems: Bool
    let atLeast: Int
    let atMost: Int?
    /// What all of it is called.
    let name: LocalizedText

    init?(_ node: YAMLNode, reader: RuleReader) {
        guard case .mapping = node.content else {
            self.init(
                reader.items(node).compactMap { Self.item($0, reader) }, countsItems: false, atLeast: 1, atMost: nil, name: nil)
            return
        }
        let keys = ["find", "any-of", "at-least", "at-most", "in", "name", "name-en"]
        guard let fields = reader.fields(node, allowed: keys), let items = Self.items(fields, reader) else { return nil }
        let atMost = fields.integer("at-most")
        let atLeast = fields.integer("at-least") ?? (atMost == nil ? 1 : 0)
        let name = fields.string("name").map { LocalizedText(zh: $0, en: fields.string("name-en") ?? $0) }
        Self.checkLimits(atLeast, atMost, items: items, fields, reader)
        self.init(items, countsItems: fields["any-of"] != nil, atLeast: atLeast, atMost: atMost, name: name)
    }

    private init(_ items: [Item], countsItems: Bool, atLeast: Int, atMost: Int?, name: LocalizedText?) {
        self.items = items
        self.countsItems = countsItems
        self.atLeast = atLeast
        self.atMost = atMost
        self.name = name ?? LocalizedText(verbatim: items.map(\.name).joined(separator: "”“"))
    }

    // MARK: Reading

    private static func items(_ fields: Fields, _ reader: RuleReader) -> [Item]? {
        switch (fields["find"], fields["any-of"]) {
        case (let find?, nil):
            return reader.items(find).compactMap { item($0, reader) }
        case (nil, let anyOf?):
            guard case .mapping(let entries) = anyOf.content else {
                reader.fault(zh: "“any-of”下面要写“名称: 模式”", en: "“any-of” maps names to patterns", at: anyOf.range)
                return nil
            }
            return entries.compactMap { entry in reader.pattern(entry.value).map { Item(name: entry.key.value, pattern: $0) } }
        case (nil, nil):
            _ = fields.required("find")
        case (_?, _?):
            reader.fault(
                zh: "“find”和“any-of”只能写一个", en: "write “find” or “any-of”, not both",
                at: fields.keyRange("any-of") ?? fields.range)
        }
        return nil
    }

    private static func item(_ node: YAMLNode, _ reader: RuleReader) -> Item? {
        reader.pattern(node).map { pattern in
            let literals = pattern.literals
            return Item(
                name: literals.isEmpty || literals.count > 3 ? pattern.pattern.text : literals.joined(separator: "/"),
                pattern: pattern)
        }
    }

    private static func checkLimits(_ atLeast: Int, _ atMost: Int?, items: [Item], _ fields: Fields, _ reader: RuleReader) {
        if atLeast < 0 || atLeast > atMost ?? .max {
            reader.fault(
                zh: "“at-least”不能小于 0，也不能大于“at-most”", en: "“at-least” is not below 0 and not above “at-most”",
                at: fields["at-least"]?.range ?? fields.range)
        }
        if fields["any-of"] != nil, atLeast > items.count {
            reader.fault(
                zh: "“any-of”只列了\(items.count)项，凑不够\(atLeast)项", en: "“any-of” lists \(items.count), fewer than \(atLeast)",
                at: fields["at-least"]?.range ?? fields.range)
        }
    }

    // MARK: Matching

    func isDecidable(in context: CheckContext) -> Bool {
        items.allSatisfy { $0.pattern.isDecidable(in: context) }
    }

    /// Matches in the order of the text; of overlapping ones of several patterns the first counts, unless items are counted.
    func matches(in context: CheckContext) -> [Match] {
        let all = items.enumerated().flatMap { index, item in
            context.matches(of: item.pattern).map { Match(item: index, range: $0.range) }
        }.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        guard !countsItems else { return all }
        var end = 0
        return all.filter { match in
            defer { end = max(end, match.range.upperBound) }
            return match.range.lowerBound >= end
        }
    }
}
