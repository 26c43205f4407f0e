/// A word that widens a figure, bounds it or leaves it open: 约, 超过, 以上, 多.
package struct Qualifier: Sendable, Hashable {
    /// The rows of numeric-semantics 2.3.
    package enum Kind: UInt8, Sendable {
        /// 约 左右 上下
        case about
        /// 近 接近 将近
        case near
        /// 不到 不足 低于
        case below
        /// 超 超过 突破 逾 …大关 …台阶
        case above
        /// 多 余 behind the digits: 8700多个
        case more
        /// 几 behind a place: 十几
        case some
        /// 数 几 before a place: 数十, 几百
        case several
        /// 以上 不低于 至少
        case atLeast
        /// 以下 以内 不超过
        case atMost
        /// 上百, 上千: about so many or more
        case upward
        /// 前三: the places from the first on
        case top
    }

    package let kind: Kind
    private let start: UInt32
    private let length: UInt8

    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        length = UInt8(clamping: range.count)
    }

    /// Bytes of the word in the scanned text.
    package var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

    func shifted(by offset: Int) -> Qualifier {
        Qualifier(kind, range.lowerBound + offset..<range.upperBound + offset)
    }
}
