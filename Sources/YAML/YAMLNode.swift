import SourceText

/// A value of a YAML document that knows where it stands.
package struct YAMLNode: Sendable, Hashable {
    package indirect enum Content: Sendable, Hashable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package let content: Content
    /// For a scalar its text with quotes; for a collection from its first to the end of its last child.
    package let range: ByteRange

    package init(content: Content, range: ByteRange) {
        self.content = content
        self.range = range
    }
}
