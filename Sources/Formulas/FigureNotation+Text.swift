import Localization
import Quantities

extension FigureNotation {
    /// A value in base units with its unit: `27330 亿元`, `4.6%`, `2022年`, rounded to a digit.
    ///
    /// - Parameter place: exponent of the last digit to show; as many as are readable without.
    package func text(_ value: ExactDecimal, place: Int? = nil) -> LocalizedText {
        let coefficient = coefficient(value, .down)
        let shown = Self.nearest(coefficient, place ?? Self.readablePlace(of: coefficient))
        return withUnit(LocalizedText(verbatim: digits(shown)))
    }

    /// An interval in base units: `27550 … 27650 亿元`, `大于 3%`, `至少 10 家`, rounded outwards.
    package func text(_ interval: Interval, place: Int? = nil) -> LocalizedText {
        if let value = interval.singleValue { return text(value, place: place) }
        let low = interval.lower.value.map { digits(rounded($0, .down, place)) }
        let high = interval.upper.value.map { digits(rounded($0, .up, place)) }
        return withUnit(Self.words(low, interval.lower.isClosed, high, interval.upper.isClosed))
    }

    /// A distance in base units, rounded down: `169.5 亿元`, `0.4 个百分点`.
    package func difference(_ value: ExactDecimal, place: Int? = nil) -> LocalizedText {
        let shown = rounded(value, .down, place).description
        return Self.joined(LocalizedText(verbatim: shown), differenceUnit)
    }

    /// Exponent of the last digit of a distance that is shown in so many digits.
    func place(showing distance: ExactDecimal, digits: Int) -> Int {
        coefficient(distance, .down).topPlace - digits
    }

    /// Exponent of the last digit that shows a value in full.
    func place(showing value: ExactDecimal) -> Int {
        let coefficient = coefficient(value, .down)
        return max(coefficient.exponent, Self.readablePlace(of: coefficient))
    }

    private static func words(_ low: String?, _ lowIsClosed: Bool, _ high: String?, _ highIsClosed: Bool) -> LocalizedText {
        let above = low.map {
            lowIsClosed
                ? LocalizedText(zh: "至少 \($0)", en: "at least \($0)") : LocalizedText(zh: "大于 \($0)", en: "more than \($0)")
        }
        let below = high.map {
            highIsClosed
                ? LocalizedText(zh: "至多 \($0)", en: "at most \($0)") : LocalizedText(zh: "不到 \($0)", en: "less than \($0)")
        }
        switch (above, below) {
        case (let above?, let below?):
            if let low, let high, lowIsClosed, highIsClosed { return LocalizedText(verbatim: "\(low) … \(high)") }
            return LocalizedText(zh: "\(above.zh)、\(below.zh)", en: "\(above.en) and \(below.en)")
        case (let bound?, nil), (nil, let bound?): return bound
        case (nil, nil): return LocalizedText(zh: "任意", en: "any number of")
        }
    }

    private func withUnit(_ words: LocalizedText) -> LocalizedText { Self.joined(words, unit) }

    /// A blank between Chinese digits and unit, as everywhere in our messages; none before signs such as % and behind years.
    private static func joined(_ words: LocalizedText, _ unit: LocalizedText) -> LocalizedText {
        func join(_ words: String, _ unit: String) -> String {
            let isTight = unit.isEmpty || unit == "%" || unit == "‰" || unit == "年"
            return isTight ? words + unit : "\(words) \(unit)"
        }
        return LocalizedText(zh: join(words.zh, unit.zh), en: join(words.en, unit.en))
    }
}

// MARK: Digits

extension FigureNotation {
    private func digits(_ coefficient: ExactDecimal) -> String {
        guard style == .date, let day = coefficient.integer else { return coefficient.description }
        return "\(day / 10000)-\(Self.twoDigits(day / 100 % 100))-\(Self.twoDigits(day % 100))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func rounded(_ value: ExactDecimal, _ rounding: Rounding, _ place: Int?) -> ExactDecimal {
        let coefficient = coefficient(value, rounding)
        let last = place ?? Self.readablePlace(of: coefficient)
        return (coefficient.rounded(toPlace: last, rounding) ?? coefficient).trimmed
    }

    private static func nearest(_ value: ExactDecimal, _ place: Int) -> ExactDecimal {
        guard value.exponent < place, abs(place) < 1000 else { return value }
        let half = ExactDecimal(powerOfTen: place).half
        return (value.adding(half)?.rounded(toPlace: place, .down) ?? value).trimmed
    }

    /// Exponent of the last digit to show: whole numbers in full up to 15 digits, fractions to seven digits in all.
    private static func readablePlace(of value: ExactDecimal) -> Int {
        guard !value.isZero else { return 0 }
        let top = value.topPlace
        return top > 15 ? top - 15 : min(-1, top - 7)
    }
}
