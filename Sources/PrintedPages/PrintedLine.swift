import SourceText

/// A line of a page as it is laid out in a text of fixed width.
struct PrintedLine {
    /// Blanks in front, in cells.
    let indent: Int
    /// Where it ends, in cells from the left.
    let end: Int
    /// Empty lines above it on its page.
    let gap: Int
    /// Its pieces where wide blanks part it, without the blanks that only set its characters.
    let pieces: [[UInt8]]

    /// Blanks in a row from which on they part a line.
    private static let wideBlank = 3

    /// - Parameter bytes: valid UTF-8 with something to see in it.
    init(_ bytes: ArraySlice<UInt8>, gap: Int) {
        let content = bytes.drop { $0 == 0x20 }
        indent = bytes.count - content.count
        end = indent + DisplayWidth.cells(in: String(decoding: content, as: UTF8.self))
        self.gap = gap
        pieces = Self.pieces(of: content).map(Self.squeezed)
    }

    /// All of it as one piece.
    var text: [UInt8] { pieces.count == 1 ? pieces[0] : Self.squeezed(Array(pieces.joined(separator: [0x20]))[...]) }

    /// Whether it is parted as the row of a table is: not a heading with its letters set wide.
    var isParted: Bool { pieces.count > 1 && pieces.contains { $0.count > 4 } }

    /// Whether its last sentence, or what it announces, is whole.
    var isEnded: Bool {
        let closers = ["”", "’", "）", "》", "】"].map { Array($0.utf8) }
        var rest = text[...]
        while let closer = closers.first(where: rest.suffix(3).elementsEqual) { rest = rest.dropLast(closer.count) }
        return ["。", "！", "？", "；", "：", "…"].contains { rest.suffix(3).elementsEqual($0.utf8) }
    }

    /// What is the same on every page in a running head: its text with every number as one sign.
    var likeness: [UInt8] {
        var likeness: [UInt8] = []
        for byte in text where byte != 0x20 {
            let isDigit = (0x30...0x39).contains(byte)
            if !(isDigit && likeness.last == UInt8(ascii: "#")) { likeness.append(isDigit ? UInt8(ascii: "#") : byte) }
        }
        return likeness
    }

    private static func pieces(of content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = content.startIndex
        var index = start
        while index < content.endIndex {
            let blanks = content[index...].prefix { $0 == 0x20 }.count
            if blanks >= wideBlank || index + blanks == content.endIndex, blanks > 0 {
                if index > start { pieces.append(content[start..<index]) }
                start = index + blanks
            }
            index += max(blanks, 1)
        }
        if start < content.endIndex { pieces.append(content[start...]) }
        return pieces
    }

    /// Without the blanks beside Chinese characters: they are the distance of types, not letters.
    private static func squeezed(_ piece: ArraySlice<UInt8>) -> [UInt8] {
        var squeezed: [UInt8] = []
        squeezed.reserveCapacity(piece.count)
        for (index, byte) in zip(piece.indices, piece) {
            if byte == 0x20 {
                guard let last = squeezed.last, last != 0x20 else { continue }
                let next = piece[index...].first { $0 != 0x20 } ?? 0x20
                // Chinese characters and their marks begin with E2 or above, and end with a byte of 80 or above.
                if next == 0x20 || next >= 0xE2 || last >= 0x80 { continue }
            }
            squeezed.append(byte)
        }
        return squeezed
    }
}
