import SourceText

/// The title of a page whose text does without it: sites set it above, in an element of its own.
struct PageTitle {
    enum Place {
        /// A heading in front of the text, by its index in the tree.
        case element(Int)
        case text(ByteRange)
    }

    /// Where it stands; `nil` if the text has it.
    let place: Place?

    /// Scalars of the longest title.
    private static let longest = 100
    /// Paragraphs at the beginning of a text that may be its title.
    private static let firstParagraphs = 6

    init(of tree: PageTree, root: Int, in bytes: [UInt8], missingFrom body: PageWriter) {
        var candidates: [(place: Place, text: [UInt8])] = []
        for index in tree.nodes.indices.prefix(root) where Self.isHeading(index, tree) {
            candidates.append((.element(index), Self.letters(of: Self.text(of: index, in: tree, bytes))))
        }
        // What is said behind the text is not its title, and places ascend.
        let start = body.segments.first?.origin.lowerBound ?? 0
        let named = [tree.articleTitle, tree.title.map { Self.withoutSite($0, in: bytes) }].compactMap { $0 }.filter { $0.upperBound <= start }
        candidates += named.map { (.text($0), Self.letters(of: Array(bytes[$0]))) }
        let title = candidates.first { (6...Self.longest * 3).contains($0.text.count) }
        place = title.flatMap { Self.opens(body, with: $0.text) ? nil : $0.place }
    }

    private static func isHeading(_ index: Int, _ tree: PageTree) -> Bool {
        let node = tree.nodes[index]
        return (node.name == "h1" || node.name == "h2") && node.prose >= 4 && !node.isNoise
    }

    private static func text(of index: Int, in tree: PageTree, _ bytes: [UInt8]) -> [UInt8] {
        tree.nodes[index..<tree.nodes[index].end].flatMap { node -> [UInt8] in
            if case .text(let range) = node.content { Array(bytes[range]) } else { [] }
        }
    }

    /// Without ASCII blanks and what stands for them.
    private static func letters(of text: [UInt8]) -> [UInt8] { text.filter { $0 > 0x20 } }

    /// Whether one of the first paragraphs is a heading of the first level, the title, or a part of it as a line of a title that is broken in two.
    private static func opens(_ body: PageWriter, with title: [UInt8]) -> Bool {
        body.starts.indices.prefix(firstParagraphs).contains { index in
            if body.entries[index].outlineLevel == 0 { return true }
            let end = index + 1 < body.starts.count ? body.starts[index + 1] : body.bytes.count
            let paragraph = letters(of: Array(body.bytes[body.starts[index]..<end]))
            guard paragraph.count >= 9, paragraph.count <= longest * 3 else { return false }
            return paragraph.holds(title) || title.holds(paragraph)
        }
    }

    /// The title without the name of the site behind it: 政府工作报告_甲县人民政府.
    private static func withoutSite(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start].isHTMLBlank { start += 1 }
        let marks: Set<UInt8> = [UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "\n")]
        let cut = (start..<range.upperBound).first { marks.contains(bytes[$0]) } ?? range.upperBound
        return start..<cut
    }
}

extension [UInt8] {
    /// Whether another text of a few hundred bytes stands in it.
    fileprivate func holds(_ other: [UInt8]) -> Bool {
        guard other.count <= count else { return false }
        return (0...count - other.count).contains { self[$0...].starts(with: other) }
    }
}
