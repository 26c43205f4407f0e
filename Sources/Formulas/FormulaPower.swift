import Quantities

/// How many slips of one digit a formula would catch in given figures (numeric-semantics 2.4, “Power”).
package struct FormulaPower: Sendable, Hashable {
    /// Figures that differ in one digit and still can be read.
    package let slips: Int
    /// Slips that leave something to report.
    package let flagged: Int
    /// Slips that no reading excuses.
    package let contradicting: Int
}

extension Formula {
    /// What the formula makes of each digit of each figure replaced by each other digit.
    ///
    /// - Parameter texts: the words of the figures that each slot took, markers included, as they are read by themselves.
    /// - Complexity: O(digits · steps): a judgement for each of nine replacements.
    package func power(_ bindings: [String: Binding], texts: [String: [String]]) -> FormulaPower {
        var verdicts: [Verdict] = []
        for (slot, name) in slots.enumerated() {
            guard let binding = bindings[name], let slotTexts = texts[name] else { continue }
            for (member, (quantity, text)) in zip(binding.quantities, slotTexts).enumerated() {
                for slip in DigitSlips.all(of: Array(text.utf8)) {
                    guard let misread = QuantityScanner.standard.reread(slip, as: quantity) else { continue }
                    let changed = binding.replacing(member, with: misread)
                    if let verdict = verdict(bindings, replacing: slot, with: changed) { verdicts.append(verdict) }
                }
            }
        }
        return FormulaPower(
            slips: verdicts.count, flagged: verdicts.count { $0 != .ok }, contradicting: verdicts.count { $0 == .contradiction })
    }

    private func verdict(_ bindings: [String: Binding], replacing slot: Int, with binding: Binding) -> Verdict? {
        do throws(Obstacle) {
            var values = try values(of: bindings)
            values[slot] = try Value(binding)
            return try worst(evaluate(values)).verdict
        } catch {
            return nil
        }
    }
}

/// Words that differ from others in one digit.
private enum DigitSlips {
    private static let hanzi = ["一", "二", "三", "四", "五", "六", "七", "八", "九"].map { Array($0.utf8) }

    static func all(of text: [UInt8]) -> [[UInt8]] {
        text.indices.flatMap { index in
            if FigureEdit.isDigit(text[index]) { return arabic(text, index) }
            return hanzi.contains { text[index...].starts(with: $0) } ? chinese(text, index) : []
        }
    }

    private static func arabic(_ text: [UInt8], _ index: Int) -> [[UInt8]] {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).filter { $0 != text[index] }.map { digit in
            var slip = text
            slip[index] = digit
            return slip
        }
    }

    private static func chinese(_ text: [UInt8], _ index: Int) -> [[UInt8]] {
        hanzi.filter { !text[index...].starts(with: $0) }.map { text[..<index] + $0 + text[(index + 3)...] }
    }
}
