import WordDocuments

extension PartOutline {
    /// Numbers of comments that the part refers to.
    var commentNumbers: Set<Int> {
        Set(nodes.filter { [.rangeStart, .rangeEnd, .reference].contains($0.name) }.compactMap(\.id))
    }

    /// Takes out all marks of comments, and the runs that held nothing else.
    func removals(ofComments numbers: Set<Int>, from bytes: [UInt8]) -> [Splice] {
        guard !numbers.isEmpty else { return [] }
        return nodes.compactMap { node in
            guard let id = node.id, numbers.contains(id) else { return nil }
            switch node.name {
            case .rangeStart, .rangeEnd: return Splice(node.range)
            case .reference: return Splice(runHoldingOnly(node, in: bytes) ?? node.range)
            default: return nil
            }
        }
    }

    /// The run whose only content, beside its properties, an element is.
    private func runHoldingOnly(_ node: Node, in bytes: [UInt8]) -> Range<Int>? {
        guard let parent = node.parent, nodes[parent].name == .run else { return nil }
        let run = nodes[parent]
        let properties = nodes[(parent + 1)...].prefix { $0.tag.lowerBound < node.tag.lowerBound }
            .first { $0.name == .runProperties && $0.parent == parent }
        let start = properties?.range.upperBound ?? run.tag.upperBound
        let isAlone = bytes.isBlank(start, node.range.lowerBound) && bytes.isBlank(node.range.upperBound, run.endTag.lowerBound)
        return isAlone ? run.range : nil
    }
}
