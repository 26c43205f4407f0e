import Localization
import Quantities

/// Says why a figure can mean more than its digits: ±50 亿元（末位四舍五入）.
package struct ToleranceWording {
    let quantity: Quantity
    let mention: Mention
    let notation: FigureNotation

    package init(quantity: Quantity, mention: Mention, notation: FigureNotation) {
        self.quantity = quantity
        self.mention = mention
        self.notation = notation
    }

    package var text: LocalizedText {
        switch quantity.role {
        case .ordinal, .year, .date: return Self.exact
        case .rank: return qualified ?? Self.exact
        case .cardinal, .ratio: break
        }
        if let qualified { return qualified }
        if quantity.isRange { return LocalizedText(zh: "写明的范围，两端末位四舍五入", en: "a range as written, its ends rounded") }
        if quantity.traits.contains(.fraction), quantity.dimension == .percent {
            return LocalizedText(zh: "\(spread.zh)（几分之几、几成是约数）", en: "\(spread.en) (fractions are approximate)")
        }
        return quantity.core.singleValue == nil ? rounded : counted
    }

    private static let exact = LocalizedText(zh: "准确数", en: "exact")

    private var counted: LocalizedText {
        quantity.outer.singleValue == nil
            ? LocalizedText(zh: "计数，末尾的 0 可能是约数", en: "a count; its final zeros may be rounding") : Self.exact
    }

    private var rounded: LocalizedText {
        quantity.trailingZeros > 0
            ? LocalizedText(
                zh: "\(spread.zh)（末位四舍五入，末尾的 0 可能是约数）", en: "\(spread.en) (last digit rounded; final zeros may be rounding)")
            : LocalizedText(zh: "\(spread.zh)（末位四舍五入）", en: "\(spread.en) (last digit rounded)")
    }

    /// Half of the width of the interval: ±0.05 个百分点.
    private var spread: LocalizedText {
        guard let half = quantity.core.width?.half else { return LocalizedText(verbatim: "") }
        let distance = notation.difference(half)
        return LocalizedText(zh: "±" + distance.zh, en: "±" + distance.en)
    }
}

// MARK: Markers

extension ToleranceWording {
    private var qualified: LocalizedText? {
        let words = quantity.qualifiers.map(words)
        guard let first = words.first else { return nil }
        return words.dropFirst().reduce(first) { LocalizedText(zh: "\($0.zh)；\($1.zh)", en: "\($0.en); \($1.en)") }
    }

    private func words(_ qualifier: Qualifier) -> LocalizedText {
        let word = quoted(qualifier)
        func say(_ zh: String, _ en: String) -> LocalizedText {
            LocalizedText(zh: word.map { "“\($0)”" + zh } ?? zh, en: word.map { "“\($0)”: " + en } ?? en)
        }
        return switch qualifier.kind {
        case .about: say("是约数，\(spread.zh)", "approximate, \(spread.en)")
        case .near: say("略低于写明的数", "a little less than written")
        case .below: say("低于写明的数", "less than written")
        case .above, .more: say("略高于写明的数", "a little more than written")
        case .some: say("表示一到九", "some, from one to nine")
        case .several: say("表示写明的数的几倍", "several times the number written")
        case .atLeast: say("只有下限，含本数", "only a lower limit, itself included")
        case .atMost: say("只有上限，含本数", "only an upper limit, itself included")
        case .upward: say("表示写明的数或更多", "the number written or more")
        case .top: say("从第一名数起", "from the first place on")
        }
    }

    /// The marker as written, where the mention's words are those that were read.
    private func quoted(_ qualifier: Qualifier) -> String? {
        let bytes = Array(mention.text.utf8)
        let start = qualifier.range.lowerBound - quantity.extent.lowerBound
        guard bytes.count == quantity.extent.count, start >= 0, start + qualifier.range.count <= bytes.count else { return nil }
        return String(validating: bytes[start..<start + qualifier.range.count], as: UTF8.self)
    }
}
