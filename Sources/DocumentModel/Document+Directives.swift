import SourceText

/// Places of directives, which stand in the file that the author writes.
extension Document {
    /// Where a byte of the text stands in ``markup``.
    ///
    /// - Complexity: O(1); of a web page O(log segments).
    package func markupOffset(of offset: Int) -> Int {
        guard case .lines(let map) = source.paragraphs?.counting else { return offset }
        return map.originStart(of: offset)
    }

    /// Where a range of ``markup`` stands in the text; of a web page, whose remarks are not in it, the place behind what stands in
    /// front of it.
    ///
    /// - Complexity: O(1); of a web page O(log text · log segments).
    package func textRange(ofMarkup range: ByteRange) -> ByteRange {
        guard case .lines(let map) = source.paragraphs?.counting else { return range }
        var (low, high) = (source.textStart, source.bytes.count)
        while low < high {
            let middle = (low + high) / 2
            if map.originStart(of: middle) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < source.bytes.count, source.bytes[low] & 0xC0 == 0x80 { low += 1 }
        return low..<low
    }
}

extension SourceFile {
    /// The file that the author writes.
    var origin: SourceFile {
        guard case .lines(let map) = paragraphs?.counting else { return self }
        return map.origin
    }

    /// Whether the author sees its bytes: there are no remarks of HTML in a Word document or a PDF.
    var readsMarkup: Bool {
        switch paragraphs?.counting {
        case nil, .lines: true
        case .paragraphs, .pages: false
        }
    }
}
