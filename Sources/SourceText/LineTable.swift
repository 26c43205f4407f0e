/// Where the lines of a text begin; LF, CRLF and CR end a line, nothing else does.
package struct LineTable: Sendable, Hashable {
    /// Byte offset of the first byte of every line, ascending; never empty. A text that ends in a line break has a last, empty
    /// line.
    package let starts: [Int]

    /// - Complexity: O(n) in the number of bytes.
    package init(_ bytes: [UInt8]) {
        starts = bytes.withUnsafeBufferPointer { Self.starts(in: $0) }
    }

    /// - Parameter starts: ascending, at least one.
    init(starts: [Int]) {
        self.starts = starts
    }

    /// Index (from 0) of the line that holds a byte offset; an offset past the end belongs to the last line.
    ///
    /// - Complexity: O(log lines).
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Two searches run through the text side by side, one for each line break, and each only when its last find is used up.
    private static func starts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts = [0]
        var feed = bytes.offset(of: UInt8(ascii: "\n")) ?? bytes.count
        var carriage = bytes.offset(of: UInt8(ascii: "\r")) ?? bytes.count
        while min(feed, carriage) < bytes.count {
            // The line feed of CRLF belongs to the carriage return before it.
            let end = carriage + 1 == feed && feed < bytes.count ? feed : min(feed, carriage)
            starts.append(end + 1)
            if feed <= end { feed = bytes.offset(of: UInt8(ascii: "\n"), from: end + 1) ?? bytes.count }
            if carriage <= end { carriage = bytes.offset(of: UInt8(ascii: "\r"), from: end + 1) ?? bytes.count }
        }
        return starts
    }
}
