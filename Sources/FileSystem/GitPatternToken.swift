/// One step of a pattern within a name.
enum GitPatternToken: Sendable, Hashable {
    case scalar(Unicode.Scalar)
    /// `?`
    case one
    /// `*`
    case run
    /// `[…]` or `[!…]`
    case set(ranges: [ClosedRange<Unicode.Scalar>], isNegated: Bool)

    func fits(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .scalar(let own): own == scalar
        case .one: true
        case .run: false
        case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        }
    }
}
