import WordDocuments

/// Puts something between the characters of a part, and marks characters as deleted: runs are divided where needed, and
/// each piece keeps the properties of the whole.
struct RunEditor {
    /// Whether something belongs to what stands in front of a place, or to what stands behind it.
    enum Side: Int {
        case front, behind
    }

    /// Something that is put in.
    private struct Insertion {
        let place: Place
        let side: Side
        let bytes: [UInt8]
    }

    /// A place between two bytes of the part.
    struct Place: Hashable {
        let offset: Int
        /// The run that must be divided there; `nil` between runs.
        let run: Int?
        /// The text that must be divided with it.
        let element: Int?
    }

    private let bytes: [UInt8]
    private let map: TextMap
    private var insertions: [Insertion] = []
    /// Characters that are marked as deleted, by their text.
    private var deletions: [Int: [Range<Int>]] = [:]

    init(_ part: WordPart, map: TextMap) {
        bytes = part.bytes
        self.map = map
    }

    // MARK: Places

    /// The place in front of or behind a character of a text, or of an element that stands for one.
    func place(at offset: Int, in element: Int) -> Place {
        let content = content(of: element)
        if content.lowerBound < offset, offset < content.upperBound {
            return Place(offset: offset, run: Int(map.elements[element].run), element: element)
        }
        let edge = offset <= content.lowerBound ? Int(map.elements[element].tag.lowerBound) : Int(map.elements[element].end)
        let run = map.runs[Int(map.elements[element].run)]
        let inside = Int(run.properties.upperBound)..<bytes.endTag(before: Int(run.range.upperBound))
        if bytes.isBlank(inside.lowerBound, edge) { return Place(offset: Int(run.range.lowerBound), run: nil, element: nil) }
        if bytes.isBlank(edge, inside.upperBound) { return Place(offset: Int(run.range.upperBound), run: nil, element: nil) }
        return Place(offset: edge, run: Int(map.elements[element].run), element: nil)
    }

    /// Bytes that stand for characters: blanks at the ends of a text that does not keep them are none.
    private func content(of element: Int) -> Range<Int> {
        let entry = map.elements[element]
        let all = Int(entry.tag.lowerBound)..<Int(entry.end)
        guard entry.holdsCharacters else { return all }
        let inner = Int(entry.tag.upperBound)..<bytes.endTag(before: all.upperBound)
        guard !keepsBlanks(element) else { return inner }
        let start = bytes[inner].firstIndex { !$0.isBlank } ?? inner.upperBound
        let end = bytes[start..<inner.upperBound].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
        return start..<end
    }

    private func keepsBlanks(_ element: Int) -> Bool {
        let tag = map.elements[element].tag
        return bytes.offset(of: Array("preserve".utf8), in: Int(tag.lowerBound)..<Int(tag.upperBound)) != nil
    }

    // MARK: Changes

    mutating func insert(_ text: String, at place: Place, _ side: Side) {
        insertions.append(Insertion(place: place, side: side, bytes: Array(text.utf8)))
    }

    /// Marks characters of a text as deleted; whoever asks for it puts the places at both ends.
    mutating func markDeleted(_ source: Range<Int>, in element: Int) {
        guard map.elements[element].holdsCharacters else { return }
        deletions[element, default: []].append(source)
    }

    /// All of it as splices of the part.
    ///
    /// - Complexity: O(insertions log insertions + their runs).
    consuming func splices() -> [Splice] {
        let ordered = insertions.enumerated().sorted {
            ($0.element.place.offset, $0.element.side.rawValue, $0.offset) < (
                $1.element.place.offset, $1.element.side.rawValue, $1.offset
            )
        }.map(\.element)
        var splices: [Splice] = []
        var divided: [Int: [Int]] = [:]
        for insertion in ordered {
            guard let element = insertion.place.element else { continue }
            divided[element, default: []].append(insertion.place.offset)
        }
        let kept = divided.filter { element, offsets in
            !keepsBlanks(element) && offsets.contains { bytes[$0].isBlank || bytes[$0 - 1].isBlank }
        }
        var rest = ordered[...]
        while let first = rest.first {
            let together = rest.prefix { $0.place.offset == first.place.offset }
            rest = rest.dropFirst(together.count)
            splices.append(splice(at: first.place, together.flatMap(\.bytes), keepingBlanks: kept))
        }
        for element in Set(kept.keys).union(deletions.keys).sorted() {
            splices += retagged(element, keepsBlanks: kept[element] != nil)
        }
        return splices
    }

    private func splice(at place: Place, _ bytes: [UInt8], keepingBlanks kept: [Int: [Int]]) -> Splice {
        guard let run = place.run else { return Splice(at: place.offset, bytes) }
        let tags = RunTags(of: map.runs[run], in: self.bytes)
        var left = tags.closing
        var right = Array(tags.opening + tags.properties)
        if let element = place.element {
            let before = textTags(
                of: element, deleted: isDeleted(place.offset - 1, in: element), keepsBlanks: kept[element] != nil)
            let behind = textTags(of: element, deleted: isDeleted(place.offset, in: element), keepsBlanks: kept[element] != nil)
            left = before.closing + left
            right += behind.opening
        }
        return Splice(at: place.offset, left + bytes + right)
    }

    private func isDeleted(_ offset: Int, in element: Int) -> Bool {
        deletions[element]?.contains { $0.contains(offset) } ?? false
    }

    private func textTags(of element: Int, deleted: Bool, keepsBlanks: Bool) -> (opening: [UInt8], closing: [UInt8]) {
        let tag = map.elements[element].tag
        let old = bytes[Int(tag.lowerBound)..<Int(tag.upperBound)]
        guard deleted || keepsBlanks else { return (Array(old), RunTags.closing(of: old)) }
        let name = deleted ? RunTags.name(of: old, changedTo: "delText") : Array(RunTags.name(of: old))
        let space = keepsBlanks || self.keepsBlanks(element) ? " xml:space=\"preserve\"" : ""
        let opening = Array("<".utf8) + name + Array("\(space)>".utf8)
        return (opening, RunTags.closing(of: opening[...]))
    }

    /// The tags of a text, where they change: of one that is deleted, and of one that must keep blanks from now on. Then
    /// those that were no characters are taken out.
    private func retagged(_ element: Int, keepsBlanks: Bool) -> [Splice] {
        let entry = map.elements[element]
        let content = content(of: element)
        let end = bytes.endTag(before: Int(entry.end))
        let first = textTags(of: element, deleted: isDeleted(content.lowerBound, in: element), keepsBlanks: keepsBlanks)
        let last = textTags(of: element, deleted: isDeleted(content.upperBound - 1, in: element), keepsBlanks: keepsBlanks)
        let inner = keepsBlanks ? content : Int(entry.tag.upperBound)..<end
        return [
            Splice(Int(entry.tag.lowerBound)..<inner.lowerBound, first.opening),
            Splice(inner.upperBound..<Int(entry.end), last.closing),
        ]
    }
}

extension UInt8 {
    /// Whether XML takes it for a blank.
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension [UInt8] {
    /// Whether there is nothing but the file's layout between two offsets.
    func isBlank(_ start: Int, _ end: Int) -> Bool { start <= end && self[start..<end].allSatisfy(\.isBlank) }

    /// Where the end tag begins that ends at an offset.
    func endTag(before end: Int) -> Int { self[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end }
}
