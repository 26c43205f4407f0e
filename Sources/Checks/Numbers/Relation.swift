import Formulas
import Localization
import Patterns
import RuleModel
import SourceText
import YAML

/// A wording with the conditions that its figures must satisfy: what every recipe expands to.
struct Relation: Sendable {
    /// Which wording it is; empty for a pattern of the author's own.
    let title: LocalizedText
    /// Whether one of the formulas need hold, in place of all.
    let isChoice: Bool
    let guards: RelationGuards
    let basis: PriceBasis
    /// What to say when a formula fails; `nil` leaves it to the figures.
    let message: LocalizedText?
    /// What says where the pattern has a chance: its own literals, or words that each of its matches holds.
    let chance: TextPattern
    private let terms: Deferred<RelationTerms>

    var pattern: TextPattern { terms.value.pattern }
    var formulas: [Formula] { terms.value.formulas }
}

// MARK: Reading

extension Relation {
    /// The relations of several wordings, without those that have a fault; what says where they have a chance is shared.
    static func relations(_ forms: [RelationForm], basis: PriceBasis, at node: YAMLNode, reader: RuleReader) -> [Relation] {
        var chances: [[String]: TextPattern] = [:]
        return forms.compactMap { form in
            if reader.isProven, !form.words.isEmpty, chances[form.words] == nil {
                chances[form.words] = reader.words(form.words, at: node.range)
            }
            return Relation(form, basis: basis, chance: chances[form.words], at: node, reader: reader)
        }
    }

    /// A wording that a recipe knows, or one put together from the author's patterns; faults point at the recipe.
    ///
    /// - Parameter chance: Words of which every match holds one. With them, and in a file that needs no proof, the pattern is taken
    ///   apart when a draft first holds one of the words: few drafts need more than a part of all wordings.
    init?(_ form: RelationForm, basis: PriceBasis, chance: TextPattern?, at node: YAMLNode, reader: RuleReader) {
        if let chance, reader.isProven {
            let pattern = reader.pattern(form.pattern, where: chance)
            terms = Deferred { RelationTerms(form, pattern.value) }
            self.chance = chance
        } else {
            guard let pattern = reader.pattern(form.pattern, at: node.range) else { return nil }
            let formulas = form.formulas.compactMap { text in
                Self.formula(text, pattern.operandTypes, [:], reader: reader) { _ in node.range }
            }
            guard formulas.count == form.formulas.count else { return nil }
            terms = Deferred(known: RelationTerms(pattern: pattern, formulas: formulas))
            self.chance = pattern
        }
        title = form.title
        isChoice = form.isChoice
        guards = form.guards
        self.basis = basis
        message = form.message
    }

    /// A pattern and the formulas of a `relation`; a fault of a formula points into its scalar.
    init?(
        _ pattern: TextPattern, _ nodes: [YAMLNode], constants: [String: FormulaConstant], basis: PriceBasis, reader: RuleReader
    ) {
        let types = pattern.operandTypes
        let formulas = nodes.compactMap { node -> Formula? in
            guard case .scalar(let scalar) = node.content else {
                reader.fault(zh: "这里要写一个算式", en: "a formula is expected here", at: node.range)
                return nil
            }
            return Self.formula(scalar.value, types, constants, reader: reader) {
                scalar.sourceRange(ofValueBytes: $0, in: reader.source)
            }
        }
        guard formulas.count == nodes.count, !formulas.isEmpty else { return nil }
        guard Self.useFigures(formulas, nodes, reader) else { return nil }
        // Rates are what a price basis is about; parts and sums are nominal by themselves.
        let hasRate = formulas.contains { $0.text.contains("*") || $0.text.contains("×") }
            && types.values.contains(OperandType(.figure(.percent)))
        title = LocalizedText(zh: "", en: "")
        terms = Deferred(known: RelationTerms(pattern: pattern, formulas: formulas))
        chance = pattern
        isChoice = false
        guards = hasRate ? .statedBasis : []
        self.basis = basis
        message = nil
    }

    /// Figures that something else than a pattern binds.
    init(_ title: LocalizedText, opener: TextPattern, _ formula: Formula, unless guards: RelationGuards, message: LocalizedText) {
        self.title = title
        terms = Deferred(known: RelationTerms(pattern: opener, formulas: [formula]))
        chance = opener
        isChoice = false
        self.guards = guards
        basis = .unknown
        self.message = message
    }

    /// Whether every formula is about figures of the draft; one that is not says nothing about any draft, which is a fault.
    private static func useFigures(_ formulas: [Formula], _ nodes: [YAMLNode], _ reader: RuleReader) -> Bool {
        guard let idle = zip(formulas, nodes).first(where: { $0.0.slots.isEmpty }) else { return true }
        reader.fault(
            zh: "这个公式没有用到模式里的槽位，与文稿无关", en: "the formula uses no slot of the pattern, so it is about no draft",
            hint: LocalizedText(
                zh: "模式里用槽位取数，公式里写槽位的名称：find: '{总:金额}…{分:金额}'，assert: 总 >= 分",
                en: "take figures with slots, and name them in the formula: find: '{all:money}…{part:money}', assert: all >= part"),
            at: idle.1.range)
        return false
    }

    private static func formula(
        _ text: String, _ types: [String: OperandType], _ constants: [String: FormulaConstant], reader: RuleReader,
        place: (Range<Int>) -> ByteRange
    ) -> Formula? {
        do throws(FormulaFault) {
            return try Formula(text, slots: types, constants: constants)
        } catch {
            reader.fault(zh: error.message.zh, en: error.message.en, hint: error.hint, at: place(error.range))
            return nil
        }
    }
}
