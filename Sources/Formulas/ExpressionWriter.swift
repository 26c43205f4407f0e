/// Writes the sides of a formula with the numbers of its operands: `②+③`, `①×(1+②)^③`.
struct ExpressionWriter {
    private struct Expression {
        let text: String
        let strength: Strength
    }

    /// How firmly the parts of an expression hold together, so that brackets stand only where they must.
    private enum Strength: Int, Comparable {
        case sum, product, power, atom

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    private let formula: Formula
    private let numbers: [ReckoningOperand.Position: Int]
    private let bindings: [String: Binding]

    init(_ formula: Formula, operands: [ReckoningOperand], bindings: [String: Binding]) {
        self.formula = formula
        self.bindings = bindings
        numbers = Dictionary(operands.enumerated().map { ($1.position, $0 + 1) }) { first, _ in first }
    }

    /// The expressions of two steps, for one member where they are lists.
    func sides(_ left: Int, _ right: Int, member: Int?) -> (left: String, right: String) {
        var written: [[Expression]] = []
        for step in formula.steps { written.append(expressions(of: step, written)) }
        func text(_ step: Int) -> String { Self.member(member ?? 0, of: written[step]).text }
        return (text(left), text(right))
    }

    /// One for a single value, else one for each member.
    private func expressions(of step: Formula.Step, _ written: [[Expression]]) -> [Expression] {
        switch step {
        case .constant(let index): return [Expression(text: formula.constants[index].text, strength: .atom)]
        case .slot(let slot): return slotExpressions(slot)
        case .negation(let operand):
            return written[operand].map { Expression(text: "−" + Self.bracketed($0, below: .power), strength: .sum) }
        case .binary(let operation, let left, let right):
            return (0..<max(written[left].count, written[right].count)).map {
                Self.join(Self.member($0, of: written[left]), operation, Self.member($0, of: written[right]))
            }
        case .function(.years, let operand): return written[operand]
        case .function(.sum, let operand): return [Self.total(written[operand])]
        case .function(.count, let operand):
            let (first, last) = (written[operand].first?.text ?? "", written[operand].last?.text ?? "")
            return [
                Expression(
                    text: "\(Formula.Function.count.names.zh)(\(first == last ? first : "\(first)…\(last)"))", strength: .atom)
            ]
        }
    }

    private func slotExpressions(_ slot: Int) -> [Expression] {
        let name = formula.slots[slot]
        let count = bindings[name].map { $0.isSingle ? 1 : $0.quantities.count } ?? 1
        return (0..<max(1, count)).map { member in
            if let number = numbers[.init(slot: slot, member: member)] {
                return Expression(text: CircledNumber.text(number), strength: .atom)
            }
            if case .number(let value)? = bindings[name] { return Expression(text: value.description, strength: .atom) }
            return Expression(text: name, strength: .atom)
        }
    }

    private static func member(_ index: Int, of expressions: [Expression]) -> Expression {
        expressions.count > index ? expressions[index] : expressions.last ?? Expression(text: "", strength: .atom)
    }

    private static func total(_ members: [Expression]) -> Expression {
        guard members.count > 1 else { return member(0, of: members) }
        return Expression(text: members.map(\.text).joined(separator: "+"), strength: .sum)
    }

    private static func join(_ left: Expression, _ operation: Formula.Operation, _ right: Expression) -> Expression {
        let (sign, strength, least): (String, Strength, (Strength, Strength)) =
            switch operation {
            case .add: ("+", .sum, (.sum, .sum))
            case .subtract: ("−", .sum, (.sum, .product))
            case .multiply: ("×", .product, (.product, .product))
            case .divide: ("÷", .product, (.product, .power))
            case .power: ("^", .power, (.atom, .power))
            }
        return Expression(text: bracketed(left, below: least.0) + sign + bracketed(right, below: least.1), strength: strength)
    }

    private static func bracketed(_ expression: Expression, below least: Strength) -> String {
        expression.strength < least ? "(\(expression.text))" : expression.text
    }
}
