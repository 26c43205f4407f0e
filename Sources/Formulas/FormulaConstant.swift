import Localization
import Quantities

/// A figure that a rule gives by name: `全国增速: 5.0%`, `汇率: 7.0~7.3元/美元`.
///
/// It means what the same figure means in a draft: 5.0% is anything that rounds to it, a range is all of its values.
package struct FormulaConstant: Sendable {
    package let text: String
    let value: Value
    /// Without tolerance.
    let nominal: Value

    /// - Throws: a fault when the text is not one figure with a known unit.
    package init(_ text: String) throws(FormulaFault) {
        let bytes = Array(text.utf8)
        self.text = text
        let quantity = try FigureReader.figure(in: bytes, 0..<bytes.count, markers: true)
        do throws(Obstacle) {
            value = try Value(quantity)
            nominal = try Value(quantity, nominal: true)
        } catch {
            throw FormulaFault(error.reason, at: 0..<bytes.count)
        }
    }
}
