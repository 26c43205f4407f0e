/// Bounds of a number of bytes that is not known exactly.
extension ClosedRange<Int> {
    /// Both bounds further on, by at least and at most so many bytes.
    func moved(by bytes: ClosedRange<Int>) -> ClosedRange<Int> {
        lowerBound + bytes.lowerBound...upperBound + bytes.upperBound
    }

    /// The smallest range that holds both.
    func hull(with other: ClosedRange<Int>) -> ClosedRange<Int> {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }

    /// The bounds of so many in a row; `nil` where they are too far away to be of use.
    func times(_ count: ClosedRange<Int>) -> ClosedRange<Int>? {
        let (most, overflow) = upperBound.multipliedReportingOverflow(by: count.upperBound)
        return overflow || most > 1 << 12 ? nil : lowerBound * count.lowerBound...most
    }
}
