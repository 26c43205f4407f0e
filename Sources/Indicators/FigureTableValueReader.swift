import Localization
import Quantities
import SourceText

/// Reads value and unit of a row the way that figures of a draft are read, so that both mean the same.
struct FigureTableValueReader {
    /// A sound value.
    struct Value {
        /// As written, unit included.
        let text: String
        let range: ByteRange
        let quantity: Quantity
        let isNegative: Bool

        /// What the unit says about what is measured, where nothing else does.
        var measure: FigureTableMeasure {
            switch quantity.dimension {
            case .percent: FigureTableMeasure([.level, .growth])
            case .points: FigureTableMeasure([.change])
            case .times, .doublings: FigureTableMeasure([.multiple])
            default: FigureTableMeasure(quantity.role == .rank ? [.rank] : [.level])
            }
        }
    }

    private let scanner: QuantityScanner

    init(scanner: QuantityScanner) { self.scanner = scanner }

    func read(_ cell: FigureTableCell, unit: FigureTableCell?) -> (Value?, [FigureTableFault]) {
        let unitText = unit?.text ?? ""
        var faults: [FigureTableFault] = []
        if let unit, !unitText.isEmpty, !isUnit(unitText) { faults.append(unknownUnit(unit)) }
        if cell.text.isEmpty {
            faults.append(FigureTableFault(zh: "这一行没有写数值", en: "this row has no value", at: cell.range))
            return (nil, faults)
        }
        let (number, isNegative) = Self.unsigned(cell.text)
        // The unit is left out for a value that cannot be read with it because it is wrong itself.
        let text = faults.isEmpty && !number.hasSuffix(unitText) ? number + unitText : number
        guard let quantity = figure(text) else { return (nil, faults + [noNumber(cell, text)]) }
        guard faults.isEmpty else { return (nil, faults) }
        return (Value(text: (isNegative ? "−" : "") + text, range: cell.range, quantity: quantity, isNegative: isNegative), [])
    }

    /// The one figure that a text is.
    private func figure(_ text: String) -> Quantity? {
        let bytes = Array(text.utf8)
        let found = scanner.scan(bytes)
        guard found.count == 1, found[0].extent == bytes.indices, found[0].role != .date, found[0].role != .year
        else { return nil }
        return found[0]
    }

    private static func unsigned(_ text: String) -> (number: String, isNegative: Bool) {
        for sign in ["-", "−", "－"] where text.hasPrefix(sign) {
            return (String(text.dropFirst().trimmingBlanks), true)
        }
        return (text, false)
    }

    // MARK: Faults

    private func noNumber(_ cell: FigureTableCell, _ text: String) -> FigureTableFault {
        if !scanner.scan(Array(text.utf8)).outOfRange.isEmpty {
            return FigureTableFault(
                zh: "这个数超过 38 位，请核对", en: "this number has more than 38 digits: is it meant?", at: cell.range)
        }
        return FigureTableFault(
            zh: "“\(cell.shown)”不是一个数", en: "“\(cell.shown)” is not a number",
            hint: LocalizedText(zh: "写成 10.25，单位写在“单位”列，或连写成 10.25亿元", en: "write 10.25 with the unit in its column, or 10.25亿元"),
            at: cell.range)
    }

    private func isUnit(_ text: String) -> Bool {
        figure("1" + text).map { !$0.unit.isNone } ?? false
    }

    /// Powers that stand before a unit in the column: 亿元, 万人.
    private static let powers = ["万亿", "千万", "百万", "亿", "万", "千"]

    private func unknownUnit(_ cell: FigureTableCell) -> FigureTableFault {
        let names = scanner.units.units.map { scanner.units.name(of: $0).zh }
        let power = Self.powers.first { cell.text.hasPrefix($0) } ?? ""
        return FigureTableFault(
            zh: "不认识单位“\(cell.shown)”", en: "unknown unit “\(cell.shown)”",
            unknown: FigureTableFault.Unknown(word: cell.text, known: names.map { power + $0 }), at: cell.range)
    }
}
