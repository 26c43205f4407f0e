import SourceText

/// A scalar with its value and the way it was written.
package struct YAMLScalar: Sendable, Hashable {
    package enum Style: Sendable, Hashable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// The value after YAML's own unquoting.
    package let value: String
    package let style: Style
    /// The scalar as written, quotes or block indicator included.
    package let range: ByteRange

    package init(value: String, style: Style, range: ByteRange) {
        self.value = value
        self.style = style
        self.range = range
    }
}
