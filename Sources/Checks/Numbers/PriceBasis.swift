import RuleModel
import YAML

/// In which prices the figures of a rule are; growth of 生产总值 and its like is real while levels are nominal.
enum PriceBasis: Sendable {
    /// Nothing is known: neither a label like 生产总值 nor a word like 可比价 may stand by.
    case unknown
    /// 现价: levels and rates are nominal, unless the sentence says otherwise.
    case current
    /// 可比价: all are in constant prices.
    case constant

    init(_ node: YAMLNode?, reader: RuleReader) {
        self = node.flatMap { reader.keyword($0, Self.words) } ?? .unknown
    }

    private static let words: [(word: String, value: PriceBasis)] = [
        ("current", .current), ("现价", .current), ("constant", .constant), ("可比价", .constant),
    ]
}
