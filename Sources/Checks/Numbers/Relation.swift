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
    let pattern: TextPattern
    let formulas: [Formula]
    /// Whether one of the formulas need hold, in place of all.
    let isChoice: Bool
    let guards: RelationGuards
    let basis: PriceBasis
    /// What to say when a formula fails; `nil` leaves it to the figures.
    let message: LocalizedText?
}

// MARK: Reading

extension Relation {
    /// A wording that a recipe knows, or one put together from the author's patterns; faults point at the recipe.
    init?(_ form: RelationForm, basis: PriceBasis, at node: YAMLNode, reader: RuleReader) {
        guard let pattern = reader.pattern(form.pattern, at: node.range) else { return nil }
        let types = pattern.operandTypes
        let formulas = form.formulas.compactMap { text in
            Self.formula(text, types, [:], reader: reader) { _ in node.range }
        }
        guard formulas.count == form.formulas.count else { return nil }
        self.init(
            title: form.title, pattern: pattern, formulas: formulas, isChoice: form.isChoice, guards: form.guards, basis: basis,
            message: form.message)
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
        // Rates are what a price basis is about; parts and sums are nominal by themselves.
        let hasRate = formulas.contains { $0.text.contains("*") || $0.text.contains("×") }
            && types.values.contains(OperandType(.figure(.percent)))
        self.init(
            title: LocalizedText(zh: "", en: ""), pattern: pattern, formulas: formulas, isChoice: false,
            guards: hasRate ? .statedBasis : [], basis: basis, message: nil)
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
