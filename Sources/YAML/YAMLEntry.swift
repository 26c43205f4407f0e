/// A key of a mapping with its value, in the order of the file.
package struct YAMLEntry: Sendable, Hashable {
    package let key: YAMLScalar
    package let value: YAMLNode

    package init(key: YAMLScalar, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}
