import SourceText

/// The elements of a page and their texts, nested as far as their tags let them.
///
/// Elements deeper than ``depthLimit`` stand beside each other in the last that is not.
struct PageTree {
    /// Elements that may be open at once.
    static let depthLimit = 256

    /// The first is the page itself.
    private(set) var nodes: [PageNode]
    /// Where the text of the title element stands.
    private(set) var title: ByteRange?
    /// Title of the article as its metadata have it.
    private(set) var articleTitle: ByteRange?
    private let bytes: [UInt8]
    private var open = [0]
    /// Open elements of each name, so that an end tag without a start costs nothing.
    private var counts: [String: Int] = [:]
    /// Open elements beyond the limit.
    private var overflow = 0

    /// - Complexity: O(n · depth limit) at worst, O(n) for pages that are nested as they should be.
    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        let page = HTMLTag(name: "", range: start..<start, attributes: [])
        nodes = [PageNode(content: .element(page), parent: 0, end: 0)]
        read(from: start)
        for node in open { nodes[node].end = nodes.count }
        weigh()
    }

    private mutating func read(from start: Int) {
        var tokenizer = HTMLTokenizer(bytes, from: start)
        while let token = tokenizer.next() {
            switch token {
            case .text(let range): add(.text(range))
            case .start(let tag): begin(tag)
            case .end(let name): end(name)
            case .raw(let range):
                if nodes.last?.name == "title", title == nil { title = range }
            }
        }
    }

    // MARK: Nesting

    private mutating func begin(_ tag: HTMLTag) {
        if tag.name == "meta" { readMetadata(tag) }
        guard !HTMLElement.implied.contains(tag.name), tag.name != "meta" else { return }
        if HTMLElement.blocks.contains(tag.name) { close(["p"], within: ["td", "th", "table", "button", "object"]) }
        if let (names, others) = HTMLElement.closed(by: tag.name) { close(names, within: others) }
        if tag.name == "a" { close(["a"], within: ["td", "th", "table"]) }
        add(.element(tag))
        // What never ends hides nothing, so an element whose text is no markup holds nothing else.
        guard !HTMLElement.void.contains(tag.name), !HTMLTokenizer.raw.contains(tag.name) else { return }
        guard open.count < Self.depthLimit else { return overflow += 1 }
        open.append(nodes.count - 1)
        counts[tag.name, default: 0] += 1
    }

    private mutating func end(_ name: String) {
        guard overflow == 0 else { return overflow -= 1 }
        // A paragraph's end without its beginning is a break all the same.
        close([name], within: name == "table" ? [] : ["table"])
    }

    private mutating func add(_ content: PageNode.Content) {
        nodes.append(PageNode(content: content, parent: open[open.count - 1], end: nodes.count + 1))
    }

    /// Closes the innermost element of some names, and all that is open in it; one outside the nearest of `others` stays open.
    private mutating func close(_ names: Set<String>, within others: Set<String>) {
        guard names.contains(where: { counts[$0, default: 0] > 0 }) else { return }
        guard let last = open.lastIndex(where: { names.contains(nodes[$0].name) || others.contains(nodes[$0].name) }),
            names.contains(nodes[open[last]].name)
        else { return }
        while open.count > last {
            let node = open.removeLast()
            nodes[node].end = nodes.count
            counts[nodes[node].name, default: 0] -= 1
        }
    }

    private mutating func readMetadata(_ tag: HTMLTag) {
        guard articleTitle == nil, let name = tag["name"] ?? tag["property"], let content = tag["content"], !content.isEmpty else { return }
        let key = String(decoding: bytes[name], as: UTF8.self).lowercased()
        if key == "articletitle" || key == "og:title" { articleTitle = content }
    }

    // MARK: Weighing

    /// Counts the prose of every element and marks what is not of the text, unless most of the page's text is in it.
    private mutating func weigh() {
        for index in nodes.indices {
            if case .text(let range) = nodes[index].content, !leads(index) { nodes[index].prose = visibleScalars(in: range) }
        }
        let total = sums()
        for index in nodes.indices.dropFirst() where isAside(index) { nodes[index].isNoise = total[index] * 5 <= total[0] * 2 }
        for index in nodes.indices where HTMLElement.unread.contains(nodes[index].name) { nodes[index].isNoise = true }
        // Noise weighs nothing, nor does what is in it.
        var index = 0
        while index < nodes.count {
            guard nodes[index].isNoise else {
                index += 1
                continue
            }
            for inner in index..<nodes[index].end { nodes[inner].prose = 0 }
            index = nodes[index].end
        }
        for (index, sum) in sums().enumerated() { nodes[index].prose = sum }
    }

    /// Prose of each node with all in it.
    private func sums() -> [Int] {
        var sums = nodes.map(\.prose)
        for index in nodes.indices.reversed().dropLast() { sums[nodes[index].parent] += sums[index] }
        return sums
    }

    private func isAside(_ index: Int) -> Bool {
        guard let tag = nodes[index].tag else { return false }
        return HTMLElement.surroundings.contains(tag.name) || SurroundingNames.marks(tag, in: bytes)
    }

    private func leads(_ index: Int) -> Bool {
        var node = nodes[index].parent
        while node != 0 {
            if nodes[node].name == "a" { return true }
            // Links hold inline elements only, a few deep.
            guard !HTMLElement.blocks.contains(nodes[node].name) else { return false }
            node = nodes[node].parent
        }
        return false
    }

    private func visibleScalars(in range: ByteRange) -> Int {
        bytes.withUnsafeBufferPointer { bytes in range.reduce(into: 0) { $0 += bytes[$1] > 0x20 && bytes[$1] & 0xC0 != 0x80 ? 1 : 0 } }
    }
}
