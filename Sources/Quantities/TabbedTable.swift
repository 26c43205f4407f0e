/// The lines of a tab-separated table in memory, without comments (`#`), empty lines and the line of column names.
struct TabbedTable {
    /// One line: its number, from 1, and its cells.
    struct Line {
        let number: Int
        let cells: [Slice<UnsafeBufferPointer<UInt8>>]
    }

    let name: String
    let lines: [Line]

    /// - Parameter bytes: must outlive the table; embedded tables live as long as the process.
    /// - Complexity: O(n) in the number of bytes.
    init(name: String, bytes: UnsafeBufferPointer<UInt8>) {
        self.name = name
        var lines: [Line] = []
        var start = 0
        var number = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            number += 1
            if end > start, bytes[start] != UInt8(ascii: "#") {
                let line = Slice(base: bytes, bounds: start..<end)
                lines.append(Line(number: number, cells: line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)))
            }
            start = end + 1
        }
        self.lines = Array(lines.dropFirst())
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    var text: String { String(decoding: self, as: UTF8.self) }

    /// A cell that says “nothing”.
    var isDash: Bool { count == 1 && first == UInt8(ascii: "-") }

    /// The words of a cell that lists some.
    var words: [Self] { isDash ? [] : split(separator: UInt8(ascii: " ")) }
}
