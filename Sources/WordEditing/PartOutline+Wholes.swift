extension PartOutline {
    /// What can only be enclosed as a whole, because comments and changes cannot stand within it: the outermost such element
    /// of the paragraph of the body that holds a byte.
    func whole(at offset: Int) -> Range<Int>? {
        guard let index = innermost(at: offset) else { return nil }
        var found: Int?
        var candidate: Int?
        var isDirect = true
        for node in [index] + Array(ancestors(of: index)) {
            switch nodes[node].name {
            // The run that holds the byte itself can be divided.
            case .run where isDirect: isDirect = false
            case .run, .mathRun, .math, .mathParagraph, .alternateContent, .ruby, .simpleField:
                candidate = node
                isDirect = false
            case .structuredTag where plainControls.contains(node): candidate = node
            case .paragraph:
                found = candidate
                isDirect = false
            default: continue
            }
        }
        // What encloses the paragraph is no part of it.
        let whole = found.map { nodes[$0].range }
        return field(at: whole?.lowerBound ?? offset) ?? whole
    }

    /// The field that a byte lies in.
    ///
    /// - Complexity: O(log fields).
    private func field(at offset: Int) -> Range<Int>? {
        var low = 0
        var high = fields.count
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, fields[low - 1].contains(offset) else { return nil }
        return fields[low - 1]
    }

    /// The innermost run that holds a byte.
    func run(at offset: Int) -> Range<Int>? {
        guard let index = innermost(at: offset) else { return nil }
        return ([index] + Array(ancestors(of: index))).first { nodes[$0].name == .run }.map { nodes[$0].range }
    }
}
