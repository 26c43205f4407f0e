import Quantities

/// Compares what the scanner finds with what a row of the conformance data expects.
struct ConformanceJudge {
    let scanner: QuantityScanner

    /// Units of the data that our table writes differently.
    private static let units: [String: String] = [
        "CNY": "元", "$/元": "元", "USD": "美元", "EUR": "欧元", "HKD": "港元", "TWD": "新台币", "JPY": "日元", "RUB": "卢布",
        "THB": "泰铢", "%": "%", "pp": "个百分点", "cm": "厘米", "m": "米", "km": "公里", "mi": "英里", "ft": "英尺", "in": "英寸",
        "t": "吨", "g": "克", "斤": "斤", "两": "两", "kB": "千字节", "kbit": "千比特", "kW": "千瓦", "µg": "微克", "L": "升",
        "mL": "毫升", "gal": "加仑", "°C": "℃", "°F": "℉", "度": "℃", "年": "年", "月": "个月", "日": "天", "周": "周", "s": "秒",
        "mon": "个月", "岁": "岁",
    ]

    /// What a `covers` type claims to be absent, as far as the data expects nothing there.
    private static let claims: [String: @Sendable (Quantity) -> Bool] = [
        "number": { _ in true }, "numeral": { _ in true }, "ordinal": { $0.role == .ordinal || $0.role == .rank },
        "money": { $0.dimension == .money }, "currency": { $0.dimension == .money }, "amountofmoney": { $0.dimension == .money },
        "percentage": { $0.dimension == .percent || $0.dimension == .points },
        "dimension": { [.length, .area, .mass, .volume, .power, .energy].contains($0.dimension) },
        "temperature": { $0.dimension == .temperature },
        "time": { $0.role == .date || $0.role == .year || $0.dimension == .duration },
        "datetime": { $0.role == .date || $0.role == .year || $0.dimension == .duration },
    ]

    /// `nil` when the row is met, else what is wrong.
    func fault(in row: ConformanceRow) -> String? {
        let bytes = Array(row.text.utf8)
        let found = scanner.scan(bytes)
        var met = Set<Int>()
        for item in row.expected {
            let candidates = found.indices.filter { found[$0].extent.overlaps(item.range) }
            guard let index = candidates.first(where: { fits(found[$0], item, bytes, row) }) else {
                return "\(item.text) expected, found " + candidates.map { describe(found[$0], bytes) }.joined(separator: ", ")
            }
            met.insert(index)
        }
        for (index, quantity) in found.enumerated() where !met.contains(index) {
            let isInside = row.expected.contains { $0.range.overlaps(quantity.range) }
            if !isInside, row.covers.contains(where: { Self.claims[$0]?(quantity) == true }) {
                return "\(describe(quantity, bytes)) is not expected"
            }
        }
        return nil
    }

    private func describe(_ quantity: Quantity, _ bytes: [UInt8]) -> String {
        "\(quantity.text(in: bytes)) = \(quantity.value) \(quantity.core)"
    }

    private func fits(
        _ quantity: Quantity, _ item: ConformanceRow.Expectation, _ bytes: [UInt8], _ row: ConformanceRow
    ) -> Bool {
        guard covers(quantity, item, bytes) || coversTogether(item, row) else { return false }
        if quantity.date != nil { return fitsDate(quantity, item, row) }
        if item.isRange { return fitsRange(quantity, item) }
        guard let value = item.value else { return item.type == "duration" || !quantity.unit.isNone }
        let plain = String(value.filter { $0 != "," })
        if let number = ExactDecimal(plain) ?? fraction(plain) { return fitsValue(quantity, number, item) || fitsNormalized(row) }
        if value.hasPrefix("P"), item.type.contains("duration") { return fitsDuration(quantity, value) }
        return fitsNormalized(row)
    }

    /// All numeral characters of the expected span belong to the figure, and the figure's digits lie within the span.
    private func covers(_ quantity: Quantity, _ item: ConformanceRow.Expectation, _ bytes: [UInt8]) -> Bool {
        let extent = quantity.extent
        var offset = item.range.lowerBound
        for scalar in String(decoding: bytes[item.range], as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            if Self.isNumeral(scalar), !extent.contains(offset) { return false }
            offset += width
        }
        // A replacement may span only the part that changes (三 of 三万).
        return item.type == "replacement" || quantity.date != nil
            || (item.range.lowerBound <= quantity.numeralRange.lowerBound
                && quantity.numeralRange.upperBound <= item.range.upperBound)
    }

    /// A replaced span may hold several figures (一百一 of 一百一个 as 100 and 1).
    private func coversTogether(_ item: ConformanceRow.Expectation, _ row: ConformanceRow) -> Bool {
        guard item.type == "replacement" else { return false }
        let bytes = Array(row.text.utf8)
        let found = scanner.scan(bytes)
        var offset = item.range.lowerBound
        for scalar in String(decoding: bytes[item.range], as: UTF8.self).unicodeScalars {
            if Self.isNumeral(scalar), found.index(containing: offset) == nil { return false }
            offset += UTF8.width(scalar)
        }
        return true
    }

    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        "0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两半壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億倆".unicodeScalars.contains(scalar)
    }

    private func fraction(_ text: String) -> ExactDecimal? {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let top = ExactDecimal(String(parts[0])), let bottom = ExactDecimal(String(parts[1])) else {
            return nil
        }
        return top.quotient(by: bottom, .down)
    }

    private func fitsValue(_ quantity: Quantity, _ number: ExactDecimal, _ item: ConformanceRow.Expectation) -> Bool {
        let name = item.type == "age" && item.unit == "年" ? "岁" : item.unit.flatMap { Self.units[$0] }
        guard let unit = name.flatMap(scanner.units.unit(named:)) else {
            return isNear(quantity.value, number) || isNear(quantity.normalized, number)
        }
        guard let normalized = number.multiplied(by: unit.factor), unit.dimension == quantity.dimension else { return false }
        return unit.base == quantity.unit.base && isNear(quantity.normalized, normalized)
    }

    /// The data writes thirds with fifteen digits.
    private func isNear(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
        left == right || (!right.isZero && abs(left.double / right.double - 1) < 1e-12)
    }

    private func fitsRange(_ quantity: Quantity, _ item: ConformanceRow.Expectation) -> Bool {
        let interval = quantity.writtenEstimate.core
        if let low = item.low.flatMap({ ExactDecimal($0) }) {
            guard interval.lower.value == low, item.isLowClosed != interval.lower.isClosed.negated else { return false }
        }
        guard let high = item.high else { return item.low != nil || interval.upper.value != nil }
        // “One unit of the digit place” stands for any finite end.
        guard let end = ExactDecimal(high) else { return interval.upper.value != nil }
        return interval.upper.value == end && (item.isHighClosed == nil || item.isHighClosed == interval.upper.isClosed)
    }

    private func fitsDuration(_ quantity: Quantity, _ value: String) -> Bool {
        guard let letter = value.last, let number = ExactDecimal(String(value.dropFirst().dropLast())) else { return false }
        let unit = ["Y": "年", "M": "个月", "D": "天", "W": "周"][letter].flatMap(scanner.units.unit(named:))
        return quantity.value == number && quantity.unit == unit
    }

    /// A row that gives the whole text in another notation: both notations must state the same figures.
    private func fitsNormalized(_ row: ConformanceRow) -> Bool {
        guard let normalized = row.normalized else { return false }
        let written = scanner.scan(Array(row.text.utf8)).map(Statement.init)
        let other = scanner.scan(Array(normalized.utf8)).map(Statement.init)
        return !written.isEmpty && written == other
    }

    /// What a figure states, apart from notation.
    private struct Statement: Equatable {
        let value: ExactDecimal
        let upper: ExactDecimal?
        let dimension: Dimension
        let date: CalendarDate?

        init(_ quantity: Quantity) {
            value = quantity.normalized
            upper = quantity.upper.flatMap { $0.multiplied(by: quantity.unit.factor) }
            dimension = quantity.dimension
            date = quantity.date
        }
    }
}

extension Bool {
    fileprivate var negated: Bool { !self }
}

// MARK: Dates

extension ConformanceJudge {
    private func fitsDate(_ quantity: Quantity, _ item: ConformanceRow.Expectation, _ row: ConformanceRow) -> Bool {
        guard let date = quantity.date else { return false }
        guard let value = item.value else { return item.type.contains("date") || item.type.contains("time") }
        if let number = Int(value.filter { $0 != "," }) { return [date.year, date.month, date.day].contains(number) }
        let parts = value.drop { $0 == "(" }.prefix { $0 != " " && $0 != "," }.split { $0 == "-" || $0 == "/" }
        let expected = (0..<3).map { $0 < parts.count ? Int(parts[$0]) : nil }
        return zip([date.year, date.month, date.day], expected).allSatisfy { $0 == nil || $0 == $1 }
    }
}
