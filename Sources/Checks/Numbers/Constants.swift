import Formulas
import RuleModel
import YAML

/// Reads `constants:` of a rule: figures that a formula may name.
enum Constants {
    /// The figures of a rule, and those that hold for all rules, which win.
    ///
    /// `nil` after a fault, since a formula would only miss the name once more.
    static func read(_ node: YAMLNode?, reader: RuleReader) -> [String: FormulaConstant]? {
        // Whoever gave them has been told already what is wrong with one.
        let shared = reader.constants.compactMapValues { try? FormulaConstant($0) }
        guard let node else { return shared }
        guard case .mapping(let entries) = node.content else {
            reader.fault(zh: "这里要写“名称: 数值”", en: "a mapping from names to figures is expected here", at: node.range)
            return nil
        }
        var constants: [String: FormulaConstant] = [:]
        for entry in entries {
            guard let text = reader.string(entry.value) else { continue }
            do throws(FormulaFault) {
                constants[entry.key.value] = try FormulaConstant(text)
            } catch {
                reader.fault(zh: error.message.zh, en: error.message.en, hint: error.hint, at: entry.value.range)
            }
        }
        return constants.count == entries.count ? constants.merging(shared) { $1 } : nil
    }
}
