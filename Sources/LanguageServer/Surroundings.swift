import SourceText

/// The lines around one line of a rule file: the keys it stands under, and those it stands beside.
struct Surroundings {
    /// Outermost first.
    private(set) var path: [String] = []
    private(set) var siblings: Set<String> = []
    /// The item of the outermost list, such as a rule.
    private(set) var itemText = ""

    /// - Complexity: O(bytes of the file).
    init(of current: RuleFileLine, at index: Int, in source: SourceFile) {
        // A parent's key stands left of this column.
        var bound = current.dash.map { $0 + 1 } ?? current.column
        for line in (0..<index).reversed() {
            let other = RuleFileLine(source.text(in: source.contentRange(ofLine: line)))
            if other.isBlank { continue }
            if other.column < bound, let key = other.key {
                path.insert(key, at: 0)
                bound = other.dash.map { $0 + 1 } ?? other.column
            } else if other.column == bound, path.isEmpty || other.dash != nil {
                if path.isEmpty, current.dash == nil, let key = other.key { siblings.insert(key) }
                if let dash = other.dash { bound = dash + 1 }
            }
            if bound == 0 { break }
        }
        siblings.formUnion(Self.siblings(below: index, beside: current, in: source))
        itemText = Self.text(of: source, around: index)
    }

    private static func siblings(below index: Int, beside current: RuleFileLine, in source: SourceFile) -> Set<String> {
        var siblings: Set<String> = []
        for line in index + 1..<max(index + 1, source.lines.starts.count) {
            let other = RuleFileLine(source.text(in: source.contentRange(ofLine: line)))
            if other.isBlank { continue }
            guard other.column >= current.column, other.dash.map({ $0 >= current.column }) ?? true else { break }
            if other.column == current.column, let key = other.key { siblings.insert(key) }
        }
        return siblings
    }

    /// From the nearest line above that begins an item of the outermost list to the line in front of the next one.
    private static func text(of source: SourceFile, around index: Int) -> String {
        func dash(_ line: Int) -> Int? { RuleFileLine(source.text(in: source.contentRange(ofLine: line))).dash }
        let outermost = (0..<source.lines.starts.count).lazy.compactMap(dash).min() ?? 0
        let first = (0...index).reversed().first { dash($0) == outermost } ?? index
        let next = (index + 1..<max(index + 1, source.lines.starts.count)).first { dash($0) == outermost }
        let end = next.map { source.lines.starts[$0] } ?? source.bytes.count
        return source.text(in: max(source.lines.starts[first], source.textStart)..<max(end, source.textStart))
    }
}
