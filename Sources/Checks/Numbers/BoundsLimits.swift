import Localization
import Quantities
import RuleModel
import SourceText

/// Between what a figure must lie: a lower limit, an upper one, or both.
struct BoundsLimits: Sendable {
    /// A limit that a figure passes.
    struct Breach {
        let limit: BoundsLimit
        let isUpper: Bool
        /// Never ``Verdict/ok``.
        let verdict: Verdict
    }

    static let keys = ["between", "at-least", "at-most"]

    private let lower: BoundsLimit?
    private let upper: BoundsLimit?

    /// Whether a figure measures what the limits do.
    func limit(_ figure: Quantity) -> Bool {
        figure.role == .cardinal && [lower, upper].compactMap(\.self).allSatisfy { $0.limits(figure) }
    }

    /// How a figure passes a limit; `nil` where it lies between them.
    func breach(by figure: Quantity) -> Breach? {
        if let upper, case let verdict = upper.asUpper(figure), verdict != .ok {
            return Breach(limit: upper, isUpper: true, verdict: verdict)
        }
        if let lower, case let verdict = lower.asLower(figure), verdict != .ok {
            return Breach(limit: lower, isUpper: false, verdict: verdict)
        }
        return nil
    }

    // MARK: Reading

    /// Reads `between`, or `at-least` and `at-most`; records every fault.
    init?(_ fields: Fields, reader: RuleReader) {
        let nodes = Self.keys.map { fields[$0] }
        if let between = nodes[0] {
            let items = reader.items(between)
            guard items.count == 2, nodes[1] == nil, nodes[2] == nil else {
                reader.fault(
                    zh: "“between”要写下限和上限两个数，不与“at-least”“at-most”并用",
                    en: "“between” is a lower and an upper limit, without “at-least” and “at-most”", at: between.range)
                return nil
            }
            guard let lower = BoundsLimit(items[0], reader: reader), let upper = BoundsLimit(items[1], reader: reader) else {
                return nil
            }
            self.init(lower, upper, at: between.range, reader)
        } else {
            let lower = nodes[1].flatMap { BoundsLimit($0, reader: reader) }
            let upper = nodes[2].flatMap { BoundsLimit($0, reader: reader) }
            // A limit that is there but cannot be read has been recorded.
            guard (lower == nil) == (nodes[1] == nil), (upper == nil) == (nodes[2] == nil) else { return nil }
            self.init(lower, upper, at: nodes[2]?.range ?? fields.range, reader)
        }
    }

    private init?(_ lower: BoundsLimit?, _ upper: BoundsLimit?, at range: ByteRange, _ reader: RuleReader) {
        (self.lower, self.upper) = (lower, upper)
        guard lower != nil || upper != nil else {
            Self.missing(at: range, reader)
            return nil
        }
        guard let lower, let upper else { return }
        guard lower.isCommensurable(with: upper) else {
            reader.fault(
                zh: "“\(lower.text)”和“\(upper.text)”的单位不能相比",
                en: "“\(lower.text)” and “\(upper.text)” have units that do not compare",
                hint: LocalizedText(zh: "两个限度要是同一类的数，例如 [0, 100%]", en: "both limits are of one kind, such as [0, 100%]"),
                at: range)
            return nil
        }
        guard !upper.isBelow(lower) else {
            reader.fault(zh: "下限“\(lower.text)”大于上限“\(upper.text)”", en: "“\(lower.text)” is above “\(upper.text)”", at: range)
            return nil
        }
    }

    private static func missing(at range: ByteRange, _ reader: RuleReader) {
        reader.fault(
            zh: "没有写限度", en: "no limit is given",
            hint: LocalizedText(
                zh: "写 between: [0, 100%]，或 at-most、at-least", en: "write between: [0, 100%], at-most or at-least"),
            at: range)
    }
}
