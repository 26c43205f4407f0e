import DocumentModel
import SourceText

extension TextView {
    /// Whether a text stands somewhere in a range of the view.
    ///
    /// - Complexity: O(length of the range).
    func holds(_ text: String, in range: Range<Int>) -> Bool { bytes.offset(of: Array(text.utf8), in: range) != nil }

    /// Which of some texts stands first in a range of the view, as its position among them.
    ///
    /// - Complexity: O(texts × what stands in front of the first of them).
    func earliest(of texts: [String], in range: Range<Int>) -> Int? {
        let wanted = texts.map { Array($0.utf8) }
        var reach = 256
        while true {
            let window = range.lowerBound..<min(range.upperBound, range.lowerBound + reach)
            if let start = wanted.compactMap({ bytes.offset(of: $0, in: window) }).min() { return first(of: wanted, in: range, upTo: start) }
            if window.upperBound == range.upperBound { return nil }
            reach *= 2
        }
    }

    /// Which of some texts begins first where one begins at an offset; another may reach over the end of the window that showed it.
    private func first(of texts: [[UInt8]], in range: Range<Int>, upTo offset: Int) -> Int? {
        let starts = texts.map { bytes.offset(of: $0, in: range.lowerBound..<min(range.upperBound, offset + $0.count)) }
        return starts.indices.filter { starts[$0] != nil }.min { (starts[$0] ?? 0, $0) < (starts[$1] ?? 0, $1) }
    }

    /// Where the clause begins that an offset lies in: behind the last of ，；：。！？ in front of it, or at a limit.
    ///
    /// - Complexity: O(length of the clause).
    func clauseStart(before offset: Int, notBefore limit: Int) -> Int {
        var start = offset
        while start - 3 >= limit {
            let mark = (bytes[start - 3], bytes[start - 2], bytes[start - 1])
            switch mark {
            case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE3, 0x80, 0x82):
                return start
            default: start -= 1
            }
        }
        return limit
    }
}
