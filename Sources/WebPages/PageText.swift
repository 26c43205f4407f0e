import SourceText

/// The text of a page: its title, where the text itself lacks it, and its paragraphs.
struct PageText {
    private(set) var writer = PageWriter()
    private let tree: PageTree
    private let bytes: [UInt8]

    /// - Complexity: O(n) in the number of bytes of the page.
    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        tree = PageTree(bytes, from: start)
        let root = MainText(of: tree).root
        guard tree.nodes[root].prose > 0 else { return }
        var body = PageWriter()
        write(root, to: &body)
        if let title = PageTitle(of: tree, root: root, in: bytes, missingFrom: body).place {
            write(title, to: &writer)
        }
        write(root, to: &writer)
    }

    private func write(_ title: PageTitle.Place, to writer: inout PageWriter) {
        switch title {
        case .element(let index): write(index, to: &writer)
        case .text(let range):
            bytes.withUnsafeBufferPointer { writer.write(range, of: $0) }
            writer.endParagraph()
        }
    }

    // MARK: Walking

    /// Elements that are open, outermost first.
    private struct Open {
        let end: Int
        let isBlock: Bool
        let entry: ParagraphTable.Entry
        let keepsBreaks: Bool
        let isLink: Bool
        var list: ListNumber?
    }

    private func write(_ root: Int, to writer: inout PageWriter) {
        let body = ParagraphTable.Entry(outlineLevel: nil, setting: .body)
        var open = [Open(end: tree.nodes[root].end, isBlock: true, entry: body, keepsBreaks: false, isLink: false)]
        if let tag = tree.nodes[root].tag { open[0] = opened(tag, at: root, in: open[0], isRoot: true) }
        adopt(open[0], in: &writer)
        var index = root + 1
        while index < tree.nodes[root].end {
            while open.count > 1, open[open.count - 1].end <= index { leave(&open, &writer) }
            let node = tree.nodes[index]
            guard !node.isNoise else {
                index = node.end
                continue
            }
            switch node.content {
            case .text(let range): bytes.withUnsafeBufferPointer { writer.write(range, of: $0) }
            case .element(let tag): enter(tag, at: index, &open, &writer)
            }
            index += 1
        }
        while open.count > 1 { leave(&open, &writer) }
        writer.endParagraph()
    }

    private func enter(_ tag: HTMLTag, at index: Int, _ open: inout [Open], _ writer: inout PageWriter) {
        if tag.name == "br" { return writer.breakLine(tag.range) }
        let isBlock = HTMLElement.blocks.contains(tag.name)
        if isBlock { writer.endParagraph() }
        if tag.name == "li", let text = open[open.count - 1].list?.text(of: tag, in: bytes) {
            writer.number(text, at: tag.range)
        }
        guard tree.nodes[index].end > index + 1 else { return }
        open.append(opened(tag, at: index, in: open[open.count - 1], isRoot: false))
        adopt(open[open.count - 1], in: &writer)
    }

    private func leave(_ open: inout [Open], _ writer: inout PageWriter) {
        if open.removeLast().isBlock {
            writer.endParagraph()
            writer.dropNumber()
        }
        adopt(open[open.count - 1], in: &writer)
    }

    private func adopt(_ open: Open, in writer: inout PageWriter) {
        (writer.entry, writer.keepsBreaks, writer.isLink) = (open.entry, open.keepsBreaks, open.isLink)
    }

    private func opened(_ tag: HTMLTag, at index: Int, in outer: Open, isRoot: Bool) -> Open {
        let level = HTMLElement.headingLevel(tag.name)
        let setting: ParagraphTable.Setting =
            switch tag.name {
            // The cell of a table that lays out the page is no cell of the text.
            case "td", "th": isRoot ? .body : .cell
            case "li", "dt", "dd": outer.entry.setting == .cell ? .cell : .item
            default: outer.entry.setting
            }
        return Open(
            end: tree.nodes[index].end, isBlock: HTMLElement.blocks.contains(tag.name),
            entry: ParagraphTable.Entry(outlineLevel: level ?? outer.entry.outlineLevel, setting: setting),
            keepsBreaks: outer.keepsBreaks || tag.name == "pre", isLink: outer.isLink || tag.name == "a",
            list: tag.name == "ol" ? ListNumber(tag, in: bytes) : nil)
    }
}
