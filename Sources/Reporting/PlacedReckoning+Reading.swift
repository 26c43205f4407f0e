import Diagnostics
import Localization

extension PlacedReckoning {
    /// Whether a side is one of the figures, which is listed already.
    func isOperand(_ side: Reckoning.Side) -> Bool {
        operands.indices.contains { Reckoning.numeral(ofOperand: $0) == side.expression }
    }

    /// Whether a charitable reader allows no more than careful writing means.
    var isExact: Bool { stated.core == stated.outer && computed.core == computed.outer }

    /// The relation in numbers of operands: `① = ②+③`.
    var numbered: String { "\(stated.expression) \(sign) \(computed.expression)" }

    /// Why each of the first figures may mean more than it says, figures of one reason together.
    func tolerances(ofFirst count: Int) -> [(text: LocalizedText, numerals: String)] {
        var reasons: [(text: LocalizedText, numerals: String)] = []
        for (number, operand) in operands.prefix(count).enumerated() where !operand.tolerance.zh.isEmpty {
            let numeral = Reckoning.numeral(ofOperand: number)
            if let known = reasons.firstIndex(where: { $0.text == operand.tolerance }) {
                reasons[known].numerals += numeral
            } else {
                reasons.append((operand.tolerance, numeral))
            }
        }
        return reasons
    }
}
