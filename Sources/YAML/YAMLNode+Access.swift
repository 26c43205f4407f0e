/// What a loader asks of a node.
extension YAMLNode {
    package var scalar: YAMLScalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    package var sequence: [YAMLNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    package var mapping: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The value of a key; `nil` where the key is not there or the node is no mapping.
    ///
    /// - Complexity: O(number of entries).
    package subscript(key: String) -> YAMLNode? {
        mapping?.first { $0.key.value == key }?.value
    }
}
