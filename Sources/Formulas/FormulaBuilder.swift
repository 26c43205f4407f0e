import Localization
import Quantities

/// Makes the steps of a formula and checks that each fits what it works on.
struct FormulaBuilder {
    private let bytes: [UInt8]
    private let names: FormulaNames
    private(set) var steps: [Formula.Step] = []
    private(set) var constants: [Formula.NamedValue] = []
    private(set) var slots: [String] = []
    /// Slots in the order in which their values are used.
    private var uses: [Int] = []

    init(_ bytes: [UInt8], names: FormulaNames) {
        self.bytes = bytes
        self.names = names
    }

    var repeatedSlots: [String] {
        slots.indices.filter { slot in uses.count { $0 == slot } > 1 }.map { slots[$0] }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func named(_ part: FormulaPart) -> FormulaFault.Named { (text(part.range), part.measure) }

    /// How many members a list has is known exactly, however often it is asked.
    mutating func forgetUses(since priorUses: Int) { uses.removeSubrange(priorUses...) }

    mutating func part(
        _ step: Formula.Step, _ measure: Measure, isList: Bool = false, at range: Range<Int>, since priorUses: Int? = nil
    ) -> FormulaPart {
        steps.append(step)
        return FormulaPart(
            step: steps.count - 1, measure: measure, isList: isList, range: range, priorUses: priorUses ?? uses.count)
    }
}

// MARK: Operands

extension FormulaBuilder {
    /// A figure written in the formula means just what it says.
    mutating func figure(at range: Range<Int>) throws(FormulaFault) -> FormulaPart {
        let value = try literal(at: range)
        return constant(Formula.NamedValue(text: text(range), value: value, nominal: value), at: range)
    }

    private func literal(at range: Range<Int>) throws(FormulaFault) -> Value {
        if let number = wholeNumber(at: range) { return Value(number: number, number.isZero ? .zero : .literal) }
        let quantity = try quantity(at: range)
        do throws(Obstacle) {
            let value = try Value(quantity, nominal: true)
            return value.measure == .number ? Value(quantity.value.isZero ? .zero : .literal, value.amount) : value
        } catch {
            throw .notComputable(error, at: range)
        }
    }

    /// Short digits alone, which need no reader of figures.
    private func wholeNumber(at range: Range<Int>) -> ExactDecimal? {
        guard range.count <= 15 else { return nil }
        var number = 0
        for byte in bytes[range] {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return ExactDecimal(number)
    }

    private func quantity(at range: Range<Int>) throws(FormulaFault) -> Quantity {
        do throws(FormulaFault) {
            return try FigureReader.figure(in: bytes, range, markers: false)
        } catch {
            // What stands behind the digits may be a name in place of a unit: 2甲.
            let rest = text(error.range)
            throw names.all.contains(rest) ? .missingSign(before: rest, at: error.range) : error
        }
    }

    mutating func name(at range: Range<Int>) throws(FormulaFault) -> FormulaPart {
        let name = text(range)
        if let type = names.slots[name] { return try slot(name, type, at: range) }
        guard let constant = names.constants[name] else { throw .unknownName(name, among: names.all, at: range) }
        let words = "\(name)（\(constant.text)）"
        return self.constant(
            Formula.NamedValue(text: words, value: constant.value, nominal: constant.nominal), at: range)
    }

    private mutating func slot(_ name: String, _ type: OperandType, at range: Range<Int>) throws(FormulaFault) -> FormulaPart {
        guard type.content != .text else { throw .textSlot(name, at: range) }
        let prior = uses.count
        let index = slots.firstIndex(of: name) ?? slots.count
        if index == slots.count { slots.append(name) }
        uses.append(index)
        return part(.slot(index), type.measure, isList: type.isList, at: range, since: prior)
    }

    private mutating func constant(_ named: Formula.NamedValue, at range: Range<Int>) -> FormulaPart {
        constants.append(named)
        var part = part(.constant(constants.count - 1), named.value.measure, at: range)
        part.constant = named.value
        part.isNeverZero = !named.value[0].outer.contains(.zero)
        return part
    }

    /// Whether a name is that of a slot, for advice.
    func isKnown(_ name: String) -> Bool { names.slots[name] != nil || names.constants[name] != nil }
}
