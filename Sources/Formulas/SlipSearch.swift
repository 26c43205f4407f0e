import Localization
import Quantities

/// Looks for the one slip of the pen that explains why figures do not fit.
struct SlipSearch {
    private let formula: Formula
    private let bindings: [String: Binding]
    private let operands: [ReckoningOperand]
    private let judgement: Judgement
    /// What each slot took.
    private let slots: [Value]
    private var found: [LocalizedText] = []

    /// `nil` where the figures cannot be judged at all.
    init?(_ formula: Formula, _ judgement: Judgement, _ bindings: [String: Binding], _ operands: [ReckoningOperand]) {
        self.formula = formula
        self.judgement = judgement
        self.bindings = bindings
        self.operands = operands
        do throws(Obstacle) {
            slots = try formula.values(of: bindings)
        } catch {
            return nil
        }
    }

    /// The explanation, if there is exactly one.
    ///
    /// Only for equations: nearly any edit that makes a figure smaller lets an order hold, and so explains nothing.
    mutating func only() -> LocalizedText? {
        guard judgement.sign == .equal else { return nil }
        for number in operands.indices {
            let name = CircledNumber.text(number + 1)
            tryEdits(of: operands[number], name)
            tryParts(operands[number], name)
            tryReadings(operands[number], name)
            if found.count > 1 { return nil }
        }
        return found.first
    }

    private func fits(_ slots: [Value], varying variation: Formula.Variation? = nil) -> Bool {
        do throws(Obstacle) {
            return try formula.worst(formula.evaluate(slots, varying: variation)).verdict == .ok
        } catch {
            return false
        }
    }

    private func fits(_ slot: Int, _ change: (Value) throws(Obstacle) -> Value) -> Bool {
        do throws(Obstacle) {
            var slots = slots
            slots[slot] = try change(slots[slot])
            return fits(slots)
        } catch {
            return false
        }
    }

    private func fits(_ operand: ReckoningOperand, as binding: Binding) -> Bool {
        fits(operand.position.slot) { _ throws(Obstacle) in try Value(binding) }
    }

    private func binding(_ operand: ReckoningOperand) -> Binding? { bindings[formula.slots[operand.position.slot]] }
}

// MARK: Digits and powers

extension SlipSearch {
    private mutating func tryEdits(of operand: ReckoningOperand, _ number: String) {
        guard let quantity = operand.quantity, quantity.date == nil, let binding = binding(operand) else { return }
        for edit in FigureEdit.all(of: Array(operand.mention.text.utf8)) {
            guard let meant = QuantityScanner.standard.reread(edit.text, as: quantity), isLikely(meant, for: quantity),
                fits(operand, as: binding.replacing(operand.position.member, with: meant))
            else { continue }
            let text = String(decoding: edit.text, as: UTF8.self)
            found.append(
                LocalizedText(
                    zh: "\(number) 若为 \(text) 则相符（\(edit.kind.words.zh)）",
                    en: "\(number) would fit as \(text) (\(edit.kind.words.en))"))
        }
    }

    /// Nobody counts 2.8 things.
    private func isLikely(_ meant: Quantity, for original: Quantity) -> Bool {
        !original.isCount || meant.isCount
    }
}

// MARK: Parts of sums

extension SlipSearch {
    /// A part that was counted twice, in the sum of the parts or in the total.
    private mutating func tryParts(_ operand: ReckoningOperand, _ number: String) {
        guard let (without, twice) = sums(changing: operand) else { return }
        if without {
            found.append(
                LocalizedText(zh: "不计 \(number) 则相符（可能重复计入）", en: "all would fit without \(number) (perhaps counted twice)"))
        }
        if twice {
            found.append(
                LocalizedText(
                    zh: "\(number) 再计一次则相符（总数里可能重复计入）",
                    en: "all would fit with \(number) taken twice (perhaps counted twice in the total)"))
        }
    }

    /// Whether the formula holds without one of three or more parts, and with it taken twice.
    private func sums(changing operand: ReckoningOperand) -> (without: Bool, twice: Bool)? {
        let slot = operand.position.slot
        switch binding(operand) {
        case .figures(let parts)
        where parts.count > 2 && parts.indices.contains(operand.position.member) && formula.isSummed(slot):
            var (fewer, more) = (parts, parts)
            more.append(fewer.remove(at: operand.position.member))
            return (fits(operand, as: .figures(fewer)), fits(operand, as: .figures(more)))
        case .figure where formula.addends(with: slot) > 2:
            return (
                fits(slot) { _ in Value(number: .zero, .zero) },
                fits(slot) { value throws(Obstacle) in try value.adding(value) }
            )
        default: return nil
        }
    }
}

// MARK: Readings

extension SlipSearch {
    /// 增长k倍 against 达到k倍, per cent against percentage points.
    private mutating func tryReadings(_ operand: ReckoningOperand, _ number: String) {
        guard let dimension = operand.quantity?.dimension else { return }
        for (step, variation) in formula.otherReadings(of: operand.position.slot, slots) {
            let isGrowth = formula.isGrowth(step)
            guard dimension == .times || dimension == (isGrowth ? .percent : .points), fits(slots, varying: variation) else {
                continue
            }
            found.append(Self.wording(dimension, number, isGrowth: isGrowth))
        }
    }

    private static func wording(_ dimension: Dimension, _ number: String, isGrowth: Bool) -> LocalizedText {
        switch (dimension, isGrowth) {
        case (.times, true):
            LocalizedText(
                zh: "\(number) 若指“达到”几倍则相符（“增长几倍”多算一倍）", en: "\(number) would fit as the multiple reached, not the growth")
        case (.times, false):
            LocalizedText(
                zh: "\(number) 若指“增长”几倍则相符（“达到几倍”少算一倍）", en: "\(number) would fit as growth, not as the multiple reached")
        case (_, true):
            LocalizedText(zh: "\(number) 若为百分点则相符（“%”与“百分点”相混）", en: "\(number) would fit as percentage points (confused with %)")
        case (_, false):
            LocalizedText(zh: "\(number) 若为“%”则相符（“%”与“百分点”相混）", en: "\(number) would fit as per cent (confused with points)")
        }
    }
}
