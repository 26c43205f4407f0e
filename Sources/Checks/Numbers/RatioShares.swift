import Localization
import Quantities

/// The parts of one whole as a text states them.
struct RatioShares {
    /// Why nothing is claimed about them.
    enum Doubt {
        /// 约, 左右 beside the figures.
        case approximate
        /// More or fewer parts than the whole has.
        case otherParts
        /// 1∶4.5∶4.5 compares the parts with each other.
        case otherTotal
        /// Not in the clause that names the whole, and too far from making it.
        case unrelated
    }

    let terms: [RatioTerm]
    /// From the first to the last, in the reading view.
    let range: Range<Int>
    /// The words that name the whole, in the reading view.
    let name: Range<Int>
    let doubt: Doubt?
}

extension RatioShares.Doubt {
    var reason: LocalizedText {
        switch self {
        case .approximate: LocalizedText(zh: "各项是约数，合计差一点不算错", en: "the parts are approximate")
        case .otherParts: LocalizedText(zh: "项数与这个整体的构成不一样", en: "the whole has another number of parts")
        case .otherTotal:
            LocalizedText(zh: "像是各项相互比较，不是占总体的份额", en: "the parts seem to be compared with each other, not with a whole")
        case .unrelated: LocalizedText(zh: "不一定是在说这个整体的构成", en: "it may not be about the parts of this whole")
        }
    }
}
