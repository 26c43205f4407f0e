import SourceText

/// The number in front of a heading, such as `一、` or `（二）`.
package struct HeadingMarker: Sendable, Hashable {
    /// The forms of GB/T 9704—2012 7.3.3, outermost first, and the ones that are met beside them.
    package enum Style: String, Sendable, CaseIterable {
        /// 一、
        case chineseComma = "一、"
        /// （一）, also with half-width brackets.
        case chineseBracket = "（一）"
        /// 1.
        case arabicDot = "1."
        /// （1）
        case arabicBracket = "（1）"
        /// ①
        case circled = "①"
        /// 第一章, 第一部分
        case ordinal = "第一"

        /// Level of GB/T 9704 7.3.3, from 1; ordinals stand above 一、 only where they head parts and count as 1.
        package var level: Int {
            switch self {
            case .chineseComma, .ordinal: 1
            case .chineseBracket: 2
            case .arabicDot: 3
            case .arabicBracket: 4
            case .circled: 5
            }
        }
    }

    package let style: Style
    package let number: Int
    /// The marker as written, in the source; a break inside it included.
    package let range: ByteRange

    package init(style: Style, number: Int, range: ByteRange) {
        self.style = style
        self.number = number
        self.range = range
    }
}
