import Localization

/// The lines of a tab-separated table in memory, without comments (`#`), empty lines and the line of column names.
struct TabbedTable: Sequence, IteratorProtocol {
    /// Bytes of one cell.
    typealias Cell = UnsafeBufferPointer<UInt8>

    /// One line: its number, from 1, and its cells.
    struct Line {
        let number: Int
        let cells: [Cell]
    }

    let name: String
    private var rest: Cell
    private var number = 0
    private var hasNames = false
    /// Kept between lines, so that a line costs no allocation.
    private var cells: [Cell] = []

    /// - Parameter bytes: must outlive the table; embedded tables live as long as the process.
    init(name: String, bytes: UnsafeBufferPointer<UInt8>) {
        self.name = name
        rest = bytes
    }

    mutating func next() -> Line? {
        while !rest.isEmpty {
            let line = rest.prefix(separatedBy: UInt8(ascii: "\n"))
            rest = Cell(rebasing: rest.dropFirst(line.count + 1))
            number += 1
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            guard hasNames else {
                hasNames = true
                continue
            }
            cells.removeAll(keepingCapacity: true)
            line.forEachPart(separatedBy: UInt8(ascii: "\t")) { cells.append($0) }
            return Line(number: number, cells: cells)
        }
        return nil
    }

    func fault(_ line: Int, zh: String, en: String) -> TableFault {
        TableFault(file: name, line: line, message: LocalizedText(zh: zh, en: en))
    }
}

extension UnsafeBufferPointer<UInt8> {
    var text: String { String(decoding: self, as: UTF8.self) }

    /// A cell that says “nothing”.
    var isDash: Bool { count == 1 && self[0] == UInt8(ascii: "-") }

    /// The words of a cell that lists some; none of a dash.
    func forEachWord(_ body: (Self) throws(TableFault) -> Void) throws(TableFault) {
        var rest = isDash ? Self(rebasing: self[..<0]) : self
        while !rest.isEmpty {
            let word = rest.prefix(separatedBy: UInt8(ascii: " "))
            try body(word)
            rest = Self(rebasing: rest.dropFirst(word.count + 1))
        }
    }

    fileprivate func forEachPart(separatedBy separator: UInt8, _ body: (Self) -> Void) {
        var start = 0
        while true {
            let part = Self(rebasing: self[start...]).prefix(separatedBy: separator)
            body(part)
            start += part.count + 1
            if start > count { return }
        }
    }

    fileprivate func prefix(separatedBy separator: UInt8) -> Self {
        var end = 0
        while end < count, self[end] != separator { end += 1 }
        return Self(rebasing: self[..<end])
    }

    /// Whether the bytes are those of an ASCII word.
    func spells(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        return (0..<count).allSatisfy { self[$0] == word.utf8Start[$0] }
    }

    /// The scalars of the UTF-8 text, in order or backwards; malformed bytes are left out.
    func scalars(backwards: Bool = false) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var decoder = UTF8()
        var iterator = makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { scalars.append(scalar) }
        return backwards ? scalars.reversed() : scalars
    }
}
