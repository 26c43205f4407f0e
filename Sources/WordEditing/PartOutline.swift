import WordDocuments

/// The elements of a part that have a name in ``EditName``, with their places and how they lie in one another.
struct PartOutline {
    /// An element.
    struct Node {
        let name: EditName
        /// Bytes of the start tag; all of an empty element.
        let tag: Range<Int>
        /// Bytes of the end tag; empty at the end of an empty element.
        var endTag: Range<Int>
        /// The nearest element around it that is in the outline.
        let parent: Int?
        /// Its `w:id`, where it is a number.
        let id: Int?

        /// From the start tag to behind the end tag.
        var range: Range<Int> { tag.lowerBound..<endTag.upperBound }
    }

    /// In the order of their start tags.
    let nodes: [Node]
    /// Fields within one paragraph that Word or LibreOffice takes for one whole, from the run that begins one to the run that
    /// ends it; ascending, and none within another. Links are none of them: their words are the draft's own.
    let fields: [Range<Int>]
    /// Controls that hold plain text, as nodes: nothing can stand within them.
    let plainControls: Set<Int>

    /// - Complexity: O(bytes of the part).
    init(_ part: WordPart) throws(WordError) {
        var reader = OutlineReader()
        do { try reader.read(part.bytes) } catch { throw .markup(error, part: part.name) }
        let nodes = reader.nodes
        self.nodes = nodes
        fields = reader.fields
        let holders = nodes.compactMap { $0.name == .plainTextControl ? $0.parent : nil }
        plainControls = Set(holders.filter { nodes[$0].name == .structuredTag })
    }

    /// The innermost element that holds a byte.
    ///
    /// - Complexity: O(log nodes + depth).
    func innermost(at offset: Int) -> Int? {
        var low = 0
        var high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].tag.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        var candidate = low > 0 ? Optional(low - 1) : nil
        while let index = candidate, nodes[index].range.upperBound <= offset { candidate = nodes[index].parent }
        return candidate
    }

    /// The elements around one, from the nearest outwards.
    func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(state: nodes[index].parent) { next in
            defer { next = next.flatMap { nodes[$0].parent } }
            return next
        }
    }
}
