import Localization
import Quantities

/// The one slip of the pen in one part that would explain why the parts do not make the whole.
struct RatioSlip {
    private enum Kind {
        /// Two neighbouring digits changed places: 48.3 for 43.8.
        case swapped
        /// The decimal point moved by one place: 4.52 for 45.2.
        case point
    }

    private let term: Int
    private let value: ExactDecimal
    private let kind: Kind

    /// Returns `nil` where no single slip explains it, or more than one does.
    init?(_ shares: RatioShares, _ sum: RatioSum) {
        let candidates = shares.terms.indices.flatMap { Self.candidates(for: $0, in: shares.terms) }
        let fitting = candidates.filter { $0.fits(shares.terms, total: sum.total) }
        guard fitting.count == 1, let only = fitting.first else { return nil }
        self = only
    }

    private init(term: Int, value: ExactDecimal, kind: Kind) {
        self.term = term
        self.value = value
        self.kind = kind
    }

    /// - Parameter numbers: what the parts are called by: ①, ②, ….
    func words(_ numbers: [String]) -> LocalizedText {
        let number = numbers[term]
        return switch kind {
        case .swapped:
            LocalizedText(
                zh: "\(number) 若为 \(value) 则相符（相邻两位对调）", en: "\(number) would fit as \(value) (two neighbouring digits swapped)")
        case .point:
            LocalizedText(
                zh: "\(number) 若为 \(value) 则相符（小数点错位）", en: "\(number) would fit as \(value) (the decimal point moved)")
        }
    }

    private func fits(_ terms: [RatioTerm], total: ExactDecimal) -> Bool {
        var terms = terms
        terms[term] = terms[term].with(value)
        return RatioSum(terms, total: total).verdict == .ok
    }

    private static func candidates(for term: Int, in terms: [RatioTerm]) -> [RatioSlip] {
        let value = terms[term].value
        let swapped = swaps(of: value, lastUnit: terms[term].lastUnit).map { RatioSlip(term: term, value: $0, kind: .swapped) }
        let moved = [1, -1].compactMap { value.scaled(byPowerOfTen: $0) }.map { RatioSlip(term: term, value: $0, kind: .point) }
        return swapped + moved
    }

    /// The numbers that differ from one by two neighbouring digits.
    private static func swaps(of value: ExactDecimal, lastUnit: ExactDecimal) -> [ExactDecimal] {
        guard let digits = value.quotient(by: lastUnit, .down)?.integer, digits > 0 else { return [] }
        var swaps: [ExactDecimal] = []
        var power = 1
        while digits / power >= 10 {
            let (low, high) = (digits / power % 10, digits / power / 10 % 10)
            let swapped = digits + (low - high) * 9 * power
            if low != high, let number = ExactDecimal(swapped).multiplied(by: lastUnit) { swaps.append(number) }
            power *= 10
        }
        return swaps
    }
}
