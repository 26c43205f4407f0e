import Localization
import Quantities

extension Formula {
    /// What came of looking at figures.
    package enum Outcome: Sendable {
        /// Nothing can be said: a figure is missing, units differ, lists differ in length, a number is too large.
        case unverified(LocalizedText)
        case judged(Judgement)

        package var judgement: Judgement? {
            if case .judged(let judgement) = self { judgement } else { nil }
        }
    }

    /// Whether the figures that the slots took satisfy the formula.
    ///
    /// - Complexity: O(steps), times the members of lists.
    package func judge(_ bindings: [String: Binding]) -> Outcome {
        do throws(Obstacle) {
            return .judged(try worst(evaluate(try values(of: bindings))))
        } catch {
            return .unverified(error.reason)
        }
    }

    /// The first of the worst comparisons.
    func worst(_ values: [Value]) throws(Obstacle) -> Judgement {
        var worst: Judgement?
        for (index, comparison) in comparisons.enumerated() {
            let (left, right) = (values[comparison.left], values[comparison.right])
            guard let measure = left.measure.joined(with: right.measure) else { throw .differentUnits }
            let count = try left.commonCount(with: right)
            for member in 0..<(count ?? 1) {
                let judgement = Judgement(
                    verdict: comparison.sign.verdict(left[member], right[member]), sign: comparison.sign, left: left[member],
                    right: right[member], comparison: index, member: count.map { _ in member }, measure: measure)
                if judgement.verdict > worst?.verdict ?? .ok || worst == nil { worst = judgement }
            }
        }
        guard let worst else { throw .emptyList }
        return worst
    }
}
