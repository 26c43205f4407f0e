/// A set of words that finds the longest one at a place of a text, forwards or backwards, byte by byte.
struct WordTree: Sendable {
    /// Which way words are read from the place of a search.
    enum Direction: Sendable {
        case forward, backward
    }

    /// A word that was found.
    struct Match {
        /// Bytes.
        let length: Int
        let value: WordValue
    }

    private let direction: Direction
    /// Children of a node stand side by side from its first one on; node 0 is the root.
    private var labels: [UInt8] = [0]
    private var firstChild: [UInt16] = [0]
    private var childCount: [UInt8] = [0]
    private var values: [WordValue] = [WordValue()]
    /// Scalars of the basic plane that a word begins with (backwards: ends with), one bit each, since most places hold no word.
    private var starts = [UInt64](repeating: 0, count: 1024)

    /// - Parameter words: A word that is named twice has the classes of both; the last parameter counts.
    init(_ words: [(text: String, value: WordValue)], _ direction: Direction = .forward) {
        self.direction = direction
        var merged: [String: WordValue] = [:]
        for (text, value) in words { merged[text, default: WordValue()].merge(value) }
        let entries = merged.map { text, value in
            (bytes: direction == .forward ? Array(text.utf8) : text.utf8.reversed(), value: value)
        }
        grow(entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
        for text in merged.keys {
            let edge = direction == .forward ? text.unicodeScalars.first : text.unicodeScalars.last
            if let edge, edge.value <= 0xFFFF { starts[Int(edge.value) / 64] |= 1 << UInt64(edge.value % 64) }
        }
    }

    /// Lays the nodes out breadth first, so that children are neighbours.
    private mutating func grow(_ entries: [(bytes: [UInt8], value: WordValue)]) {
        var pending = [(node: 0, entries: entries.indices, depth: 0)]
        var next = 0
        while next < pending.count {
            let (node, range, depth) = pending[next]
            next += 1
            firstChild[node] = UInt16(labels.count)
            var start = range.lowerBound
            if start < range.upperBound, entries[start].bytes.count == depth {
                values[node] = entries[start].value
                start += 1
            }
            while start < range.upperBound {
                let label = entries[start].bytes[depth]
                let end = entries[start..<range.upperBound].firstIndex { $0.bytes[depth] != label } ?? range.upperBound
                pending.append((labels.count, start..<end, depth + 1))
                labels.append(label)
                firstChild.append(0)
                childCount.append(0)
                values.append(WordValue())
                childCount[node] += 1
                start = end
            }
        }
    }

    /// The longest word that begins at `index` and ends at or before `limit`; for a backward tree, that ends at `index` and begins
    /// at or behind `limit`.
    ///
    /// - Complexity: O(length of the longest word).
    func longest(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Match? {
        guard mayStart(text, index, limit) else { return nil }
        var (node, length) = (0, 0)
        var found: Match?
        let longest = direction == .forward ? limit - index : index - limit
        while length < longest, let child = child(of: node, direction == .forward ? text[index + length] : text[index - 1 - length]) {
            node = child
            length += 1
            if !values[node].isEmpty { found = Match(length: length, value: values[node]) }
        }
        return found
    }

    private func child(of node: Int, _ label: UInt8) -> Int? {
        let first = Int(firstChild[node])
        for child in first..<first + Int(childCount[node]) where labels[child] == label { return child }
        return nil
    }

    @inline(__always)
    private func mayStart(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
        let place: Int
        if direction == .forward {
            guard index < limit else { return false }
            if text[index] < 0x80 { return isStart(UInt32(text[index])) }
            guard index + 3 <= limit, text[index] & 0xF0 == 0xE0 else { return false }
            place = index
        } else {
            guard index > limit else { return false }
            if text[index - 1] < 0x80 { return isStart(UInt32(text[index - 1])) }
            guard index - 3 >= limit, text[index - 3] & 0xF0 == 0xE0 else { return false }
            place = index - 3
        }
        return isStart(UInt32(text[place] & 0xF) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F))
    }

    @inline(__always)
    private func isStart(_ scalar: UInt32) -> Bool {
        starts[Int(scalar / 64)] & (1 << UInt64(scalar % 64)) != 0
    }
}
