import SourceText
import YAML

/// A YAML text with places marked ⟦ ⟧ that the reader is expected to name.
struct MarkedYAML {
    let source: SourceFile
    /// The marked places, in bytes, in the order of the text.
    private(set) var ranges: [ByteRange] = []

    init(_ marked: String) {
        var text = ""
        var starts: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(text.utf8.count)
            case "⟧": ranges.append((starts.popLast() ?? 0)..<text.utf8.count)
            default: text.unicodeScalars.append(scalar)
            }
        }
        source = SourceFile(path: "test.yaml", text: text)
        ranges.sort { $0.lowerBound < $1.lowerBound }
    }
}

extension YAMLNode {
    /// Every scalar below a node, keys included, in the order of the file.
    var scalars: [YAMLScalar] {
        switch content {
        case .scalar(let scalar): [scalar]
        case .sequence(let items): items.flatMap(\.scalars)
        case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.scalars }
        }
    }

    /// The node and everything below it.
    var nodes: [YAMLNode] {
        switch content {
        case .scalar: [self]
        case .sequence(let items): [self] + items.flatMap(\.nodes)
        case .mapping(let entries): [self] + entries.flatMap { $0.value.nodes }
        }
    }
}
