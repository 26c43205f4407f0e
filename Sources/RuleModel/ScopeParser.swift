import DocumentModel
import Localization
import SourceText
import YAML

/// Reads the `within` of a rule.
struct ScopeParser {
    private static let names: [(word: String, value: Scope.Term)] = [
        ("document", .document), ("全文", .document), ("headings", .headings(level: nil)), ("标题", .headings(level: nil)),
    ] + Region.allCases.flatMap { [($0.rawValue, .region($0)), ($0.alias, .region($0))] }

    private static let keys = ["heading", "section", "part", "not", "unit"]

    let reader: RuleReader

    func parse(_ node: YAMLNode) -> Scope? {
        var included: [Scope.Term] = []
        var excluded: [Scope.Term] = []
        var unit: TextUnit?
        for item in reader.items(node) {
            guard case .mapping = item.content else {
                guard let term = reader.keyword(item, Self.names) else { return nil }
                included.append(term)
                continue
            }
            guard let fields = reader.fields(item, allowed: Self.keys) else { return nil }
            included += terms(fields)
            if let not = fields["not"] {
                guard let scope = parse(not) else { return nil }
                excluded += scope.included
            }
            if let node = fields["unit"] { unit = reader.textUnit(node) }
        }
        return Scope(included: included.isEmpty ? [.document] : included, excluded: excluded, unit: unit)
    }

    private func terms(_ fields: Fields) -> [Scope.Term] {
        var terms: [Scope.Term] = []
        if let level = fields.integer("heading") { terms.append(.headings(level: level)) }
        if let node = fields["section"], let pattern = reader.pattern(node, over: .reading) { terms.append(.section(pattern)) }
        if let part = fields.string("part") { terms.append(.part(part)) }
        return terms
    }
}

extension Region {
    /// The Chinese keyword that rule authors may write instead.
    package var alias: String {
        switch self {
        case .titleBlock: "标题块"
        case .opening: "开头"
        case .body: "正文"
        case .closing: "结尾"
        case .appendix: "附件"
        }
    }
}
