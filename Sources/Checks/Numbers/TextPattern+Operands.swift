import Formulas
import Patterns
import Quantities
import RuleModel

extension TextPattern {
    /// What each slot gives to a formula.
    var operandTypes: [String: OperandType] {
        var types = pattern.slotTypes.mapValues { OperandType($0) }
        for name in pattern.slots where types[name] == nil { types[name] = OperandType(.text) }
        return types
    }
}

extension OperandType {
    /// What a typed slot gives to a formula; a ratio is the list of its terms.
    fileprivate init(_ type: SlotType) {
        switch type.kind {
        case .phrase, .clause: self.init(.text)
        case .integer, .rank: self.init(.number, isList: type.isList)
        case .ratio: self.init(.number, isList: true)
        case .year: self.init(.year, isList: type.isList)
        case .date: self.init(.date, isList: type.isList)
        default: self.init(.figure(type.dimension), isList: type.isList)
        }
    }
}
