import Quantities

extension Estimate {
    /// Positions of two estimates that cannot both be right as carefully written, in ascending order: the one that ends lowest
    /// and the one that begins highest. Where estimates lack a common value, these two do (Helly).
    ///
    /// - Complexity: O(n).
    static func opposites(among estimates: [Estimate]) -> (Int, Int)? {
        var lowest: (index: Int, end: ExactDecimal)?
        var highest: (index: Int, start: ExactDecimal)?
        for (index, estimate) in estimates.enumerated() {
            if let end = estimate.core.upper.value, lowest.map({ end < $0.end }) ?? true { lowest = (index, end) }
            if let start = estimate.core.lower.value, highest.map({ start > $0.start }) ?? true { highest = (index, start) }
        }
        guard let low = lowest?.index, let high = highest?.index, low != high else { return nil }
        return (min(low, high), max(low, high))
    }
}
