/// Finds the element of a page that holds its text.
///
/// From the page down, the element goes on to the one container inside it that has nearly all of its prose, so that what is
/// round the text is left behind level by level, whatever the site calls its elements. Where paragraphs stand right beside that
/// container it is one passage of a text, and the element above is the text.
struct MainText {
    /// Index of the element in the tree.
    let root: Int

    init(of tree: PageTree) {
        let nodes = tree.nodes
        var chain = [0]
        while let last = chain.last, let child = Self.heaviest(in: last, nodes) { chain.append(child) }
        while chain.count > 1, Self.hasParagraphs(chain[chain.count - 2], nodes) { chain.removeLast() }
        root = chain.first { nodes[$0].name == "article" } ?? chain[chain.count - 1]
    }

    /// The container inside that has four fifths of the prose; `nil` if none has, or what has them is a paragraph.
    private static func heaviest(in index: Int, _ nodes: [PageNode]) -> Int? {
        guard nodes[index].prose > 0 else { return nil }
        let heaviest = children(of: index, nodes).first { nodes[$0].prose * 5 >= nodes[index].prose * 4 }
        guard let heaviest, HTMLElement.containers.contains(nodes[heaviest].name), holdsLines(heaviest, nodes) else { return nil }
        return heaviest
    }

    /// Whether an element holds more than one line.
    private static func holdsLines(_ index: Int, _ nodes: [PageNode]) -> Bool {
        let inside = nodes[index + 1..<nodes[index].end]
        return inside.lazy.filter { $0.name == "br" || HTMLElement.blocks.contains($0.name) }.prefix(2).count == 2
    }

    /// Whether paragraphs or the title stand right in an element; headings of lower levels may be those of a sidebar.
    private static func hasParagraphs(_ index: Int, _ nodes: [PageNode]) -> Bool {
        index != 0
            && children(of: index, nodes).contains { child in
                let name = nodes[child].name
                return (name == "p" || name == "h1") && nodes[child].prose > 0
            }
    }

    private static func children(of index: Int, _ nodes: [PageNode]) -> some Sequence<Int> {
        sequence(state: index + 1) { next in
            guard next < nodes[index].end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }
}
