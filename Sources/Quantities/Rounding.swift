/// The side to which a result is rounded that does not fit: bounds of an interval are always rounded outwards.
package enum Rounding: Sendable {
    /// Towards −∞.
    case down
    /// Towards +∞.
    case up

    var opposite: Rounding { self == .down ? .up : .down }
}
