import Quantities

/// A text whose marks ⟦ ⟧ show where something is expected.
struct Marked {
    let bytes: [UInt8]
    /// Byte ranges between the marks, in the text without marks.
    let ranges: [Range<Int>]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = bytes.count
            case "⟧": ranges.append(start..<bytes.count)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        self.bytes = bytes
        self.ranges = ranges
    }
}

extension QuantityScanner {
    static let shared = QuantityScanner()

    func scan(_ text: String, lineBreaks: LineBreaks = .endParagraphs) -> QuantityList {
        scan(Array(text.utf8), lineBreaks: lineBreaks)
    }

    /// The one figure of a text, or `nil` when it holds none or several.
    func only(_ text: String) -> Quantity? {
        let found = scan(text)
        return found.count == 1 ? found.first : nil
    }
}

/// What a figure says, in the notation of the test tables: `47000 亩`, `2021–2025 year`, `3 rank`.
func summary(_ quantity: Quantity, in list: QuantityList = QuantityList()) -> String {
    let units = QuantityScanner.shared.units
    var words = [quantity.upper.map { "\(quantity.value)–\($0)" } ?? quantity.value.description]
    if let date = quantity.date, quantity.role == .date {
        let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "_" }
        words = [date.quarter.map { "Q\($0)" } ?? parts.joined(separator: "-")]
        if let upper = quantity.upper { words[0] += "–\(upper)" }
    }
    if quantity.role == .ratio { words = [list.terms(of: quantity).map(\.value.description).joined(separator: ":")] }
    if !quantity.unit.isNone { words.append(units.name(of: quantity.unit).zh) }
    if quantity.per != 0 { words.append("/ \(units.name(of: units[quantity.per]).zh)") }
    if quantity.role != .cardinal { words.append("\(quantity.role)") }
    words += quantity.qualifiers.map { "\($0.kind)" }
    return words.joined(separator: " ")
}
