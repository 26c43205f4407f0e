import SourceText

extension YAMLScalar {
    /// Where a part of the value stands in the file: exact for every style, through doubled quotes, escapes and folded lines. A
    /// byte of an escape or of a folded line break stands for all of it.
    ///
    /// - Parameter range: UTF-8 bytes of `value`.
    /// - Complexity: O(length of the scalar): it is read again, since only messages need this.
    package func sourceRange(ofValueBytes range: Range<Int>, in source: SourceFile) -> ByteRange {
        traced(in: source)?.sourceRange(of: range) ?? self.range
    }

    /// The scalar with a range that ends with its text: libyaml lets a block scalar run on over the blank lines behind it.
    func withoutTrailingBreaks(in source: SourceFile) -> YAMLScalar {
        guard style == .literal || style == .folded, let text = traced(in: source) else { return self }
        return YAMLScalar(value: value, style: style, range: range.lowerBound..<min(text.contentEnd, range.upperBound))
    }

    /// The value with its origins; `nil` where reading it again does not lead to the same value, as behind a tag.
    private func traced(in source: SourceFile) -> TracedText? {
        readings(in: source).first { $0.bytes.elementsEqual(value.utf8) }
    }

    private func readings(in source: SourceFile) -> [TracedText] {
        switch style {
        case .plain:
            flowReading(of: range, in: source)
        case .singleQuoted, .doubleQuoted:
            range.count < 2 ? [] : flowReading(of: range.lowerBound + 1..<range.upperBound - 1, in: source)
        case .literal, .folded:
            Array(BlockScalarReader(at: range.lowerBound, isFolded: style == .folded, in: source).readings())
        }
    }

    private func flowReading(of content: ByteRange, in source: SourceFile) -> [TracedText] {
        var reader = FlowScalarReader(content, style: style, in: source)
        return reader.read().map { [$0] } ?? []
    }
}
