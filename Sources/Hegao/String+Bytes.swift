extension String {
    /// The range of UTF-8 bytes, if it lies in the string and cuts no scalar.
    func range(utf8 bytes: Range<Int>) -> Range<Index>? {
        guard let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex),
            let end = utf8.index(start, offsetBy: bytes.count, limitedBy: utf8.endIndex),
            start.samePosition(in: unicodeScalars) != nil, end.samePosition(in: unicodeScalars) != nil
        else { return nil }
        return start..<end
    }
}
