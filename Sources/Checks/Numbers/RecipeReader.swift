import Formulas
import Localization
import RuleModel
import YAML

/// Reads what a rule gives to a recipe: `all`, some of the wordings that it knows, or patterns of the author's own.
struct RecipeReader {
    /// A piece of the author's own wording: a key, and the figure that its pattern holds.
    struct Piece {
        let text: String
        /// Name of its one slot.
        let slot: String
    }

    let reader: RuleReader
    let node: YAMLNode
    /// The wordings that the recipe knows.
    let forms: [RelationForm]
    /// Keys of the author's own patterns.
    let ownKeys: [String]

    /// The relations that the rule stands for; `nil` after a fault.
    ///
    /// - Parameter own: makes the relation of the author's patterns, given by key.
    func relations(own: (Fields) -> RelationForm?) -> [Relation]? {
        switch node.content {
        case .scalar: return reader.keyword(node, [("all", forms), ("全部", forms)]).flatMap { compiled($0, basis: .unknown) }
        case .sequence: return compiled(chosen(node), basis: .unknown)
        case .mapping:
            guard let fields = reader.fields(node, allowed: ["wording", "basis"] + ownKeys) else { return nil }
            let basis = PriceBasis(fields["basis"], reader: reader)
            if let ownKey = ownKeys.first(where: { fields[$0] != nil }) {
                guard !isGiven("wording", in: fields, beside: ownKey) else { return nil }
                return own(fields).flatMap { compiled([$0], basis: basis) }
            }
            return compiled(fields["wording"].map(chosen) ?? forms, basis: basis)
        }
    }

    /// Whether the author chose among the wordings although there is a pattern of their own; a fault.
    private func isGiven(_ key: String, in fields: Fields, beside ownKey: String) -> Bool {
        guard let place = fields.keyRange(key) else { return false }
        reader.fault(
            zh: "“\(key)”和“\(ownKey)”不能同时写", en: "“\(key)” and “\(ownKey)” exclude each other",
            hint: LocalizedText(
                zh: "“\(key)”选用现成的说法；自己写模式的，另成一条规则",
                en: "“\(key)” chooses among the known wordings; make a rule of its own of your patterns"),
            at: place)
        return true
    }

    private func chosen(_ node: YAMLNode) -> [RelationForm] {
        reader.items(node).compactMap { reader.keyword($0, forms.map { ($0.key, $0) }) }
    }

    private func compiled(_ forms: [RelationForm], basis: PriceBasis) -> [Relation]? {
        let relations = Relation.relations(forms, basis: basis, at: node, reader: reader)
        return relations.isEmpty || relations.count < forms.count ? nil : relations
    }

    /// The author's pattern under a key, which must hold just one figure.
    func piece(_ key: String, _ fields: Fields) -> Piece? {
        fields.required(key).flatMap(piece)
    }

    func piece(_ node: YAMLNode) -> Piece? {
        guard let text = reader.string(node), let pattern = reader.pattern(node) else { return nil }
        let slots = pattern.pattern.slotTypes.filter { $0.value.kind.isFigure }.map(\.key)
        guard slots.count == 1 else {
            reader.fault(
                zh: "这里的模式要有且只有一个数量槽位", en: "the pattern here takes exactly one slot for a figure",
                hint: LocalizedText(zh: "例如 '财政收入{总:金额}'", en: "for example '财政收入{total:money}'"), at: node.range)
            return nil
        }
        return Piece(text: text, slot: slots[0])
    }
}
