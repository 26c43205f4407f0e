import SourceText
import YAML

/// How the lines of a list belong to its entries, so that one entry can go, come or change and all else stays as people wrote it.
///
/// Remarks above an entry belong to it, and so do deeper ones below it; what stands above the first and behind the last is the frame.
struct BaselineLayout {
    /// An entry as it stands in the file.
    struct Item {
        let node: YAMLNode
        /// `nil` where it shares its lines with others: it is written anew then.
        let text: [UInt8]?
        let layout: BaselineBlock.Layout?
    }

    private let source: SourceFile
    private(set) var items: [Item] = []
    private(set) var frame: Baseline.Frame

    private var bytes: [UInt8] { source.bytes }

    /// - Parameter list: the entry with the key `accepted`, if the file has one.
    init(_ source: SourceFile, list: YAMLEntry?) {
        self.source = source
        frame = Baseline.Frame(head: [], lineBreak: source.bytes.contains(0x0D) ? "\r\n" : "\n")
        guard let list else {
            frame.head = source.bytes
            if let last = frame.head.last, last != 0x0A, last != 0x0D { frame.head += frame.lineBreak.utf8 }
            frame.head += "accepted:".utf8
            return
        }
        let colon = bytes[list.key.range.upperBound...].firstIndex(of: UInt8(ascii: ":")) ?? list.key.range.upperBound - 1
        frame.head = Array(bytes[...colon])
        guard let nodes = list.value.sequence, !nodes.isEmpty, bytes[list.value.range.lowerBound] != UInt8(ascii: "[") else {
            readFlow(list.value, behind: colon + 1)
            return
        }
        readBlock(nodes, behind: colon + 1)
    }

    /// `accepted:`, `accepted: []`, `accepted: [{…}]`.
    private mutating func readFlow(_ value: YAMLNode, behind colon: Int) {
        let isThere = value.sequence != nil
        let end = isThere ? value.range.upperBound : colon
        let line = source.contentRange(ofLine: source.lines.line(at: end))
        frame.remark = Array(bytes[end..<max(line.upperBound, end)])
        frame.tail = Array(bytes[nextLine(behind: end)...])
        items = (value.sequence ?? []).map { Item(node: $0, text: nil, layout: nil) }
    }

    private mutating func readBlock(_ nodes: [YAMLNode], behind colon: Int) {
        let line = source.contentRange(ofLine: source.lines.line(at: colon))
        frame.remark = Array(bytes[colon..<max(line.upperBound, colon)])
        var start = nextLine(behind: colon)
        for node in nodes {
            let end = end(of: node)
            let text = Array(bytes[min(start, end)..<end])
            items.append(Item(node: node, text: ended(text), layout: layout(of: node, from: start)))
            start = end
        }
        frame.tail = Array(bytes[start...])
    }

    /// Behind the last line of an entry and the remarks below it that are set in as far as its keys.
    private func end(of node: YAMLNode) -> Int {
        let column = node.range.lowerBound - source.contentRange(ofLine: source.lines.line(at: node.range.lowerBound)).lowerBound
        var line = source.lines.line(at: max(node.range.upperBound - 1, node.range.lowerBound)) + 1
        while line < source.lines.starts.count {
            let content = source.contentRange(ofLine: line)
            let indent = bytes[content].prefix { $0 == 0x20 }.count
            guard indent < content.count, bytes[content.lowerBound + indent] == UInt8(ascii: "#"), indent >= column else { break }
            line += 1
        }
        return line < source.lines.starts.count ? source.lines.starts[line] : bytes.count
    }

    private func layout(of node: YAMLNode, from start: Int) -> BaselineBlock.Layout? {
        guard let words = node["quote"] ?? node["message"] else { return nil }
        let count = node["count"].map { $0.range.lowerBound - start..<$0.range.upperBound - start }
        if bytes[node.range.lowerBound] == UInt8(ascii: "{") {
            return BaselineBlock.Layout(count: count, insertion: words.range.upperBound - start, lead: Array(", ".utf8))
        }
        let column = node.range.lowerBound - source.contentRange(ofLine: source.lines.line(at: node.range.lowerBound)).lowerBound
        let end = source.contentRange(ofLine: source.lines.line(at: max(words.range.upperBound - 1, words.range.lowerBound))).upperBound
        let lead = Array(frame.lineBreak.utf8) + [UInt8](repeating: 0x20, count: column)
        return BaselineBlock.Layout(count: count, insertion: end - start, lead: lead)
    }

    private func nextLine(behind offset: Int) -> Int {
        let line = source.lines.line(at: offset) + 1
        return line < source.lines.starts.count ? source.lines.starts[line] : bytes.count
    }

    private func ended(_ text: [UInt8]) -> [UInt8] {
        guard let last = text.last, last != 0x0A, last != 0x0D else { return text }
        return text + frame.lineBreak.utf8
    }
}
