import Localization
import Quantities

/// A condition on figures as a rule author writes it: `总 = 中央 + 地方`.
///
/// It is parsed, and its dimensions are checked, when it is made; after that it can only fail on figures that do not suit it.
package struct Formula: Sendable {
    /// The text as written in the rule file.
    package let text: String
    /// Names of the slots that it uses, in the order of the text.
    package let slots: [String]
    /// Slots that stand more than once for their values: the enclosure is then wider than need be, and the check weaker.
    package let repeatedSlots: [String]

    /// Which of ``slots`` take lists.
    let listSlots: Set<String>
    let constants: [NamedValue]
    /// Every part after the parts that it is made of.
    let steps: [Step]
    /// Neighbouring sides of the chain; never empty.
    let comparisons: [Comparison]

    /// Reads a formula over the slots of a pattern and the constants of a rule.
    ///
    /// - Throws: the first fault: of syntax, a name that is neither slot nor constant, dimensions that do not fit, a list in
    ///   place of a value, a division by what can be zero.
    /// - Complexity: O(n) in the number of bytes, of which there may be 2,000, times the number of names.
    package init(
        _ text: String, slots: [String: OperandType], constants: [String: FormulaConstant] = [:]
    ) throws(FormulaFault) {
        var parser = try FormulaParser(text, names: FormulaNames(slots: slots, constants: constants))
        comparisons = try parser.formula()
        self.text = text
        self.slots = parser.builder.slots
        repeatedSlots = parser.builder.repeatedSlots
        listSlots = Set(parser.builder.slots.filter { slots[$0]?.isList == true })
        self.constants = parser.builder.constants
        steps = parser.builder.steps
    }
}

extension Formula {
    /// A value that the formula states itself, with the words it is stated in.
    struct NamedValue: Sendable {
        let text: String
        let value: Value
        /// Without tolerance.
        let nominal: Value
    }

    /// One operation; operands are positions of earlier steps.
    enum Step: Sendable, Hashable {
        /// Position in ``Formula/constants``.
        case constant(Int)
        /// Position in ``Formula/slots``.
        case slot(Int)
        case binary(Operation, Int, Int)
        case negation(Int)
        case function(Function, Int)
    }

    enum Operation: Sendable, Hashable {
        case add, subtract, multiply, divide, power
    }

    enum Function: Sendable, Hashable, CaseIterable {
        /// 合计, sum
        case sum
        /// 个数, count
        case count
        /// 年数, years
        case years

        var names: (zh: String, en: String) {
            switch self {
            case .sum: ("合计", "sum")
            case .count: ("个数", "count")
            case .years: ("年数", "years")
            }
        }

        init?(_ name: String) {
            guard let function = Self.allCases.first(where: { $0.names.zh == name || $0.names.en == name }) else { return nil }
            self = function
        }
    }

    /// Two sides, by their last steps, and the sign between them.
    struct Comparison: Sendable, Hashable {
        let left: Int
        let sign: ComparisonSign
        let right: Int
    }
}
