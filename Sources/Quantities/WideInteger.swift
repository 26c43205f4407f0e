/// A 128-bit integer as it is stored; all arithmetic happens in `Int128`.
///
/// Swift 6.3 lays out the payload of an optional that holds an `Int128` on eight bytes and reads it on sixteen, which traps in
/// unoptimised builds. Stored as two words it cannot happen, and a number needs no padding.
struct WideInteger: Sendable, Hashable {
    private let high: Int64
    private let low: UInt64

    @inline(__always)
    init(_ value: Int128) {
        high = Int64(truncatingIfNeeded: value >> 64)
        low = UInt64(truncatingIfNeeded: value)
    }

    @inline(__always)
    var value: Int128 { Int128(high) << 64 | Int128(low) }

    static var zero: WideInteger { WideInteger(0) }
}
