/// Where the lines of a text begin; LF, CRLF and CR end a line, nothing else does.
package struct LineTable: Sendable, Hashable {
    /// Byte offset of the first byte of every line, ascending; never empty. A text that ends in a line break has a last, empty line.
    package let starts: [Int]

    /// - Complexity: O(n) in the number of bytes.
    package init(_ bytes: [UInt8]) {
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(index)
            } else if byte == UInt8(ascii: "\r") {
                if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
                starts.append(index)
            }
        }
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
}
