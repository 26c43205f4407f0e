import Markup
import WordDocuments

/// The elements of a part that have a name in ``EditName``, with their places and how they lie in one another.
struct PartOutline {
    /// An element.
    struct Node {
        let name: EditName
        /// Bytes of the start tag; all of an empty element.
        let tag: Range<Int>
        /// Bytes of the end tag; empty at the end of an empty element.
        fileprivate(set) var endTag: Range<Int>
        /// The nearest element around it that is in the outline.
        let parent: Int?
        /// Its `w:id`, where it is a number.
        let id: Int?

        /// From the start tag to behind the end tag.
        var range: Range<Int> { tag.lowerBound..<endTag.upperBound }
    }

    /// In the order of their start tags.
    private(set) var nodes: [Node] = []

    /// - Complexity: O(bytes of the part).
    init(_ part: WordPart) throws(WordError) {
        var reader = MarkupReader(part.bytes, vocabulary: EditName.vocabulary)
        // Elements that are open; `nil` for those that are passed over.
        var open: [Int?] = []
        var parents: [Int] = []
        do {
            while let event = try reader.event() {
                switch event.kind {
                case .start:
                    let name = EditName(number: event.name)
                    guard name != .unknown else {
                        open.append(nil)
                        continue
                    }
                    let id = name.hasIdentifier ? reader.attribute(EditName.identifier.number).flatMap { Int($0) } : nil
                    open.append(nodes.count)
                    let end = event.range.upperBound
                    let parent = parents.last
                    parents.append(nodes.count)
                    nodes.append(Node(name: name, tag: event.range, endTag: end..<end, parent: parent, id: id))
                case .end:
                    guard let index = open.popLast().flatMap({ $0 }) else { continue }
                    parents.removeLast()
                    nodes[index].endTag = event.range.isEmpty ? nodes[index].endTag : event.range
                case .text: continue
                }
            }
        } catch {
            throw .markup(error, part: part.name)
        }
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

extension EditName {
    fileprivate var hasIdentifier: Bool {
        switch self {
        case .insertion, .deletion, .moveFrom, .moveTo, .footnoteReference, .endnoteReference, .bookmark, .comment, .rangeStart,
            .rangeEnd, .reference, .formerRunProperties, .formerParagraphProperties:
            true
        default: false
        }
    }
}
