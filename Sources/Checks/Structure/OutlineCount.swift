import Localization
import RuleModel
import YAML

/// How often something may stand in a document.
struct OutlineCount: Sendable, Hashable {
    let min: Int
    /// `nil`: any number.
    let max: Int?

    /// Reads `{min, max}`, of which either may be missing, or a number that is both.
    init?(_ node: YAMLNode, reader: RuleReader) {
        if case .scalar = node.content {
            guard let number = reader.integer(node) else { return nil }
            self.init(min: number, max: number)
        } else {
            guard let fields = reader.fields(node, allowed: ["min", "max"]) else { return nil }
            self.init(min: fields.integer("min") ?? 0, max: fields.integer("max"))
        }
        guard self.min >= 0, self.min <= max ?? .max else {
            reader.fault(
                zh: "个数的下限不能小于 0，也不能大于上限", en: "the lower limit is not below 0 and not above the upper limit",
                at: node.range)
            return nil
        }
    }

    private init(min: Int, max: Int?) {
        self.min = min
        self.max = max
    }
}
