import YAML

extension RuleReader {
    /// `sentence | paragraph | section | document`, or 句 段 节 全文.
    package func textUnit(_ node: YAMLNode) -> TextUnit? {
        keyword(node, TextUnit.allCases.flatMap { [($0.rawValue, $0), ($0.alias, $0)] })
    }
}
