import Localization
import Quantities

/// Reads the figures that a formula or a constant states: 100, 5%, 2.5万亩.
enum FigureReader {
    /// The one figure that fills a range, blanks at the ends left out; `markers` admits 约, 以上 and their like.
    static func figure(in bytes: [UInt8], _ range: Range<Int>, markers: Bool) throws(FormulaFault) -> Quantity {
        let text = Array(bytes[range])
        let found = QuantityScanner.standard.scan(text)
        if let quantity = found.first, found.count == 1 {
            let extent = markers ? quantity.extent : quantity.range
            if isBlank(text[..<extent.lowerBound]), isBlank(text[extent.upperBound...]) { return quantity }
        }
        if !found.outOfRange.isEmpty { throw .tooManyDigits(at: range) }
        throw fault(text, at: range)
    }

    /// Says what is wrong with digits and what follows them.
    private static func fault(_ text: [UInt8], at range: Range<Int>) -> FormulaFault {
        let unitStart = endOfNumeral(in: text)
        let rest = String(decoding: text[unitStart...], as: UTF8.self).trimmed
        guard unitStart > 0, !rest.isEmpty else {
            return .notAFigure(String(decoding: text, as: UTF8.self), at: range)
        }
        let start = range.lowerBound + unitStart
        return .unknownUnit(rest, among: unitNames(), at: start..<range.upperBound)
    }

    private static func endOfNumeral(in text: [UInt8]) -> Int {
        var end = 0
        for byte in text {
            guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || (0x30...0x39).contains(byte) else { break }
            end += 1
        }
        for power in ["万亿", "亿", "万"] where text[end...].starts(with: power.utf8) {
            return end + power.utf8.count
        }
        return end
    }

    private static func unitNames() -> [String] {
        let units = QuantityScanner.standard.units
        return units.units.map { units.name(of: $0).zh }
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}

extension String {
    /// Without blanks at the ends.
    var trimmed: String {
        let isBlank = { (character: Character) in character.isWhitespace }
        let head = drop(while: isBlank)
        return String(head.prefix(head.count - head.reversed().prefix(while: isBlank).count))
    }
}
