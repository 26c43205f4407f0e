import Quantities

/// One row of the conformance data.
struct ConformanceRow {
    /// What a row is about, which decides how it is judged.
    enum Layer: String, CaseIterable {
        case numeral, quantity, range, date
        /// Clock times and names of units without a number, which state no figure.
        case other
    }

    /// What must be found at a place.
    struct Expectation {
        let range: Range<Int>
        let text: String
        let type: String
        let value: String?
        let unit: String?
        let low: String?
        let high: String?
        let isLowClosed: Bool?
        let isHighClosed: Bool?
        let isRange: Bool
    }

    let id: String
    let text: String
    let normalized: String?
    let expected: [Expectation]
    let covers: Set<String>
    let isCore: Bool
    let isOverridden: Bool
    let layer: Layer

    init?(_ json: JSONValue, file: String) {
        guard let id = json["id"]?.string, let text = json["text"]?.string else { return nil }
        self.id = id
        self.text = text
        normalized = json["normalized"]?.string
        let overrides = json["override"]?.array ?? []
        let plain = json["expected"]?.array ?? []
        isOverridden = !overrides.isEmpty
        // An override names the text it is about and replaces the expectation there.
        expected = plain.compactMap { item in
            let change = overrides.first { $0["text"]?.string == item["text"]?.string }
            return Expectation(item, change: change, in: text)
        }
        covers = Set((json["covers"]?.array ?? []).compactMap(\.string))
        isCore = json["scope"]?.string == "core"
        layer = Self.layer(file: file, path: json["path"]?.string ?? "", expected: expected)
    }

    private static func layer(file: String, path: String, expected: [Expectation]) -> Layer {
        if file.contains("time") || path.contains("_date.") { return .date }
        if !expected.isEmpty, expected.allSatisfy(\.statesNoFigure) { return .other }
        if expected.contains(where: \.isRange) || file.contains("range") { return .range }
        let numerals: Set = ["number", "numeral", "ordinal", "digits"]
        let isNumeralFile = ["cardinal", "ordinal", "number", "decimal", "numeral", "Numeral"].contains { path.contains($0) }
        return isNumeralFile || expected.contains { numerals.contains($0.type) } ? .numeral : .quantity
    }
}

extension ConformanceRow.Expectation {
    /// A clock time (5:02), or a span without any numeral (°C).
    var statesNoFigure: Bool {
        value?.contains(":") == true || !text.unicodeScalars.contains(where: ConformanceJudge.isNumeral)
    }

    init?(_ json: JSONValue, change: JSONValue?, in text: String) {
        guard let start = json["start"]?.integer, let end = json["end"]?.integer else { return nil }
        func field(_ name: String) -> JSONValue? { change?[name] ?? json[name] }
        func word(_ name: String) -> String? {
            switch field(name) {
            case .string(let value)?, .number(let value)?: value
            default: nil
            }
        }
        let scalars = Array(text.unicodeScalars)
        func offset(_ index: Int) -> Int { scalars[..<min(index, scalars.count)].reduce(0) { $0 + UTF8.width($1) } }
        range = offset(start)..<offset(end)
        self.text = json["text"]?.string ?? ""
        type = json["type"]?.string ?? ""
        value = change?["lo"] == nil ? word("value") ?? field("value")?.array.first?.string : nil
        unit = word("unit")
        low = word("lo")
        high = word("hi")
        isLowClosed = field("lo_closed")?.bool
        isHighClosed = field("hi_closed")?.bool
        isRange = json["lo"] != nil || json["hi"] != nil || change?["lo"] != nil
    }
}
