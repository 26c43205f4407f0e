import Quantities

/// What a formula says about two sides.
package enum ComparisonSign: String, Sendable {
    case equal = "="
    case unequal = "≠"
    case less = "<"
    case atMost = "≤"
    case greater = ">"
    case atLeast = "≥"

    /// The same said from the other side.
    var reversed: ComparisonSign {
        switch self {
        case .equal, .unequal: self
        case .less: .greater
        case .atMost: .atLeast
        case .greater: .less
        case .atLeast: .atMost
        }
    }

    /// How well two estimates allow it (numeric-semantics 2.4).
    func verdict(_ left: Estimate, _ right: Estimate) -> Verdict {
        switch self {
        case .equal: .equal(left, right)
        case .unequal: .unequal(left, right)
        case .less: .less(left, right)
        case .atMost: .atMost(left, right)
        case .greater: .less(right, left)
        case .atLeast: .atMost(right, left)
        }
    }
}

extension Verdict {
    /// `left ≠ right`: fails only where both can be but one and the same value.
    fileprivate static func unequal(_ left: Estimate, _ right: Estimate) -> Verdict {
        func areSame(_ left: Interval, _ right: Interval) -> Bool {
            left.singleValue.map { $0 == right.singleValue } ?? false
        }
        return Verdict(core: !areSame(left.core, right.core), outer: !areSame(left.outer, right.outer))
    }
}
