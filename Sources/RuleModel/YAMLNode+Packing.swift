import Packing
import YAML

extension YAMLNode {
    private enum Kind: Int {
        case scalar, sequence, mapping
    }

    func pack(into writer: inout PackWriter) {
        switch content {
        case .scalar(let scalar):
            writer.write(Kind.scalar.rawValue)
            scalar.pack(into: &writer)
        case .sequence(let items):
            writer.write(Kind.sequence.rawValue)
            writer.write(range)
            writer.write(items) { $1.pack(into: &$0) }
        case .mapping(let entries):
            writer.write(Kind.mapping.rawValue)
            writer.write(range)
            writer.write(entries) {
                $1.key.pack(into: &$0)
                $1.value.pack(into: &$0)
            }
        }
    }

    init(_ reader: inout PackReader) {
        switch Kind(rawValue: reader.number()) {
        case .scalar:
            let scalar = YAMLScalar(&reader)
            self.init(content: .scalar(scalar), range: scalar.range)
        case .sequence:
            let range = reader.range()
            self.init(content: .sequence(reader.list { YAMLNode(&$0) }), range: range)
        case .mapping:
            let range = reader.range()
            self.init(content: .mapping(reader.list { YAMLEntry(key: YAMLScalar(&$0), value: YAMLNode(&$0)) }), range: range)
        case nil: preconditionFailure("a node is a scalar, a sequence or a mapping")
        }
    }

    /// A mapping with some of its entries only.
    func keeping(_ isKept: (String) -> Bool) -> YAMLNode {
        guard case .mapping(let entries) = content else { return self }
        return YAMLNode(content: .mapping(entries.filter { isKept($0.key.value) }), range: range)
    }
}

extension YAMLScalar {
    private static let styles: [Style] = [.plain, .singleQuoted, .doubleQuoted, .literal, .folded]

    fileprivate func pack(into writer: inout PackWriter) {
        writer.write(value)
        writer.write(Self.styles.firstIndex(of: style) ?? 0)
        writer.write(range)
    }

    fileprivate init(_ reader: inout PackReader) {
        self.init(value: reader.text(), style: Self.styles[reader.number()], range: reader.range())
    }
}
