/// Takes the text in front of a number apart: items joined by 、, or quotations side by side (GB/T 15834 4.5.3.5).
struct CountListReader {
    /// Items, as positions of scalars, with the numbers of items they may stand for.
    struct List {
        let items: [Range<Int>]
        let counts: Set<Int>
    }

    /// Bytes of some two hundred characters.
    static let longest = 600

    private let scalars: LocatedScalars
    private var values: [UInt32] { scalars.values }
    /// Behind the last scalar of the list: in front of 等, 这 and notes.
    let end: Int
    /// Whether 等 stands between list and number.
    let isOpenEnded: Bool
    /// Whether the text in front was cut, so that what begins there is no item.
    private let isCut: Bool

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var start = max(range.lowerBound, range.upperBound - Self.longest)
        isCut = start > range.lowerBound
        while start < range.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        scalars = LocatedScalars(bytes, in: start..<range.upperBound)
        var end = Self.withoutNotes(scalars.values, scalars.count)
        if end > 0, scalars.values[end - 1] == Self.this { end -= 1 }
        let listed = end
        while end > 0, scalars.values[end - 1] == Self.andSoOn { end -= 1 }
        isOpenEnded = end < listed
        self.end = Self.withoutNotes(scalars.values, end)
    }

    /// The bytes of an item.
    func range(of item: Range<Int>) -> Range<Int> { scalars.range(of: item) }

    /// In front of notes such as [1].
    private static func withoutNotes(_ values: [UInt32], _ end: Int) -> Int {
        guard end > 2, values[end - 1] == closeNote else { return end }
        guard let open = values[..<(end - 1)].lastIndex(of: openNote), open > 0,
            values[(open + 1)..<(end - 1)].allSatisfy(\.isDigit)
        else { return end }
        return open
    }

    // MARK: Lists

    /// Items as they are found, the last one first.
    private struct Found {
        var items: [Range<Int>] = []
        /// By item: how many 和, 与 and 及 it holds.
        var joints = [0]
        /// Where the item that is being read ends.
        var end: Int

        /// Ends an item at its beginning; what separates it from the one in front begins at `separator`.
        mutating func cut(at start: Int, separator: Int) {
            items.append(start..<end)
            joints.append(0)
            end = separator
        }
    }

    /// The list that ends at a position; a single item is a list of one.
    func list(before end: Int) -> List? {
        var found = Found(end: end)
        var index = end
        while index > 0 {
            let value = values[index - 1]
            if let opener = Self.openers[value] {
                guard let open = opening(opener, closedAt: index - 1) else { break }
                if touchesQuotation(at: open) { found.cut(at: open, separator: open) }
                index = open
                continue
            }
            if Self.bounds.contains(value) { break }
            if value == Self.comma { found.cut(at: index, separator: index - 1) }
            if Self.joints.contains(value) { found.joints[found.joints.count - 1] += 1 }
            index -= 1
        }
        guard index > 0 || !isCut else { return nil }
        let items = found.items + [index..<found.end]
        guard items.allSatisfy({ !$0.isEmpty }) else { return nil }
        return List(items: items.reversed(), counts: Self.counts(joints: found.joints.reversed()))
    }

    /// Whether another quotation ends where one begins: “甲”“乙” are items without 、 between them.
    private func touchesQuotation(at open: Int) -> Bool {
        open > 0 && Self.quotes.contains(values[open]) && isEndOfQuotation(open - 1)
    }

    private func isEndOfQuotation(_ position: Int) -> Bool {
        Self.quotes.contains(values[position]) && Self.openers[values[position]] != nil
    }

    /// The list inside the quotation that ends at a position: “A、B、C”三大理念.
    func list(insideQuotationBefore end: Int) -> List? {
        guard end > 0, isEndOfQuotation(end - 1), let list = list(before: end - 1), list.items.count > 1 else { return nil }
        return list
    }

    /// The numbers of items that a list may be taken to have.
    ///
    /// Every 和, 与, 及 may join two items or stand inside one; one of them may also join an earlier list to this one, or the last
    /// item may be a list by itself (统筹就业、发展和安全两件大事).
    private static func counts(joints: [Int]) -> Set<Int> {
        let base = joints.count
        var counts = Set(base...(base + joints.reduce(0, +)))
        for (position, joint) in joints.enumerated() where joint > 0 {
            counts.formUnion((base - position)...(base - position + joint))
        }
        return counts.filter { $0 > 1 }
    }

    /// Position of the mark that opens what a mark closes.
    private func opening(_ opener: UInt32, closedAt position: Int) -> Int? {
        let closer = values[position]
        var depth = 0
        for index in stride(from: position, through: 0, by: -1) {
            if values[index] == closer { depth += 1 }
            if values[index] == opener { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    // MARK: Marks

    private static let comma: UInt32 = 0x3001  // 、
    private static let andSoOn: UInt32 = 0x7B49  // 等
    private static let this: UInt32 = 0x8FD9  // 这
    private static let openNote: UInt32 = 0x5B  // [
    private static let closeNote: UInt32 = 0x5D  // ]
    private static let joints = marks("和与及")
    private static let openMarks = "“‘《〈「『（([【〔"
    private static let closeMarks = "”’》〉」』）)]】〕"
    private static let quotes = marks("“”‘’《》〈〉「」『』")
    /// Where a list begins at the latest: the end of a clause, and a mark that opens what the number stands in.
    private static let bounds = marks("，。；：！？,;:!?\n—…·→" + openMarks)
    /// The opening mark of each closing one.
    private static let openers: [UInt32: UInt32] = Dictionary(
        uniqueKeysWithValues: zip(closeMarks.unicodeScalars.map(\.value), openMarks.unicodeScalars.map(\.value)))

    private static func marks(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
}
