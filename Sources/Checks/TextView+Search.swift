import DocumentModel

extension TextView {
    /// Whether a text stands somewhere in a range of the view.
    ///
    /// - Complexity: O(range × text) at worst; in Chinese text the first byte rarely repeats.
    func holds(_ text: String, in range: Range<Int>) -> Bool { earliest(of: [text], in: range) != nil }

    /// Which of some texts stands first in a range of the view, as its position among them.
    ///
    /// - Complexity: O(range × texts), and where they stand.
    func earliest(of texts: [String], in range: Range<Int>) -> Int? {
        let wanted = texts.map { Array($0.utf8) }
        for start in range {
            for (index, text) in wanted.enumerated() where text.first == bytes[start] && start + text.count <= range.upperBound {
                if bytes[start..<start + text.count].elementsEqual(text) { return index }
            }
        }
        return nil
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
