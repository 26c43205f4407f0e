extension Interval {
    /// An end of an operand and the side it stands on, which says what no limit means there.
    typealias Corner = (left: Bound, leftSide: Rounding, right: Bound, rightSide: Rounding)

    /// The hull of the products of ends: a product takes its extremes at corners.
    func spanning(corners: [Corner]) -> Interval {
        var lowest = Extreme(.down)
        var highest = Extreme(.up)
        for corner in corners {
            lowest.take(corner)
            highest.take(corner)
        }
        return Interval(unchecked: lowest.bound, highest.bound)
    }

    /// The least or greatest product seen so far.
    private struct Extreme {
        private let side: Rounding
        private var best: ExactDecimal?
        private var isClosed = false
        private var isUnlimited = false

        init(_ side: Rounding) { self.side = side }

        var bound: Bound { isUnlimited ? .unlimited : Bound(best, isClosed: isClosed) }

        mutating func take(_ corner: Corner) {
            let zeros = (corner.left.value?.isZero == true, corner.right.value?.isZero == true)
            if zeros.0 || zeros.1 {
                // Zero times anything, even without limit, tends to zero, and is zero where the zero belongs to the set.
                consider(.zero, isClosed: (zeros.0 && corner.left.isClosed) || (zeros.1 && corner.right.isClosed))
            } else if let left = corner.left.value, let right = corner.right.value {
                if let product = left.multiplied(by: right, side) {
                    consider(product, isClosed: corner.left.isClosed && corner.right.isClosed)
                } else if (left.isNegative != right.isNegative) == (side == .down) {
                    isUnlimited = true
                }
            } else if (isNegative(corner.left, corner.leftSide) != isNegative(corner.right, corner.rightSide)) == (side == .down)
            {
                isUnlimited = true
            }
        }

        private mutating func consider(_ value: ExactDecimal, isClosed closed: Bool) {
            guard let best else {
                (best, isClosed) = (value, closed)
                return
            }
            if value == best {
                isClosed = isClosed || closed
            } else if (value < best) == (side == .down) {
                (self.best, isClosed) = (value, closed)
            }
        }

        private func isNegative(_ bound: Bound, _ boundSide: Rounding) -> Bool {
            bound.value?.isNegative ?? (boundSide == .down)
        }
    }
}
