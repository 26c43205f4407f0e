import SourceText

/// Cuts a page into tokens as browsers do (WHATWG HTML 13.2.5), forgiving all that pages get wrong.
///
/// What is opened and never closed, a comment or a quotation mark, hides nothing: it is taken to end at the next `>`. Every byte
/// is looked at a bounded number of times.
struct HTMLTokenizer {
    /// Elements whose text is not markup.
    static let raw: Set<String> = ["script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes"]
    /// Attributes of one tag that are remembered; no tag that matters has more.
    private static let mostAttributes = 64
    /// Bytes of a name that are remembered.
    private static let longestName = 40

    private let bytes: [UInt8]
    private var index: Int
    /// The element whose text comes next.
    private var pending: String?
    /// Closing marks of which none is left in the file.
    private var exhausted: Set<String> = []

    /// - Parameter start: where the text begins, behind a byte order mark.
    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        index = start
    }

    /// - Complexity: O(n) in the number of bytes, over all calls.
    mutating func next() -> HTMLToken? {
        if let name = pending {
            pending = nil
            if let range = rawText(of: name) { return .raw(range) }
        }
        while index < bytes.count {
            guard opensMarkup(index) else { return .text(text()) }
            switch bytes[index + 1] {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
            case UInt8(ascii: "/"):
                index += 2
                let name = name()
                skip(past: UInt8(ascii: ">"))
                return .end(name)
            default: return .start(tag())
            }
        }
        return nil
    }

    // MARK: Text

    /// Whether markup begins here: `<5%` and `<<` are text.
    private func opensMarkup(_ index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return index + 2 < bytes.count && bytes[index + 2].isASCIILetter
        case let byte: return byte.isASCIILetter
        }
    }

    private mutating func text() -> ByteRange {
        let start = index
        index += 1
        while index < bytes.count, !opensMarkup(index) { index += 1 }
        return start..<index
    }

    /// Up to the end tag of the element; `nil` for a title that never ends, which would be all of the page.
    private mutating func rawText(of name: String) -> ByteRange? {
        let start = index
        let close = Array("</\(name)".utf8)
        if !exhausted.contains(name), let end = offset(of: close, from: start) {
            index = end
            return start..<end
        }
        exhausted.insert(name)
        guard name == "script" || name == "style" else { return nil }
        index = bytes.count
        return start..<index
    }

    // MARK: Markup

    private mutating func skipDeclaration() {
        let isComment = bytes[index...].starts(with: "<!--".utf8)
        if isComment, !exhausted.contains("-->") {
            if let end = offset(of: Array("-->".utf8), from: index + 2) {
                index = end + 3
                return
            }
            exhausted.insert("-->")
        }
        skip(past: UInt8(ascii: ">"))
    }

    private mutating func tag() -> HTMLTag {
        let start = index
        index += 1
        let name = name()
        var attributes: [HTMLTag.Attribute] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isHTMLBlank || bytes[index] == UInt8(ascii: "/") {
                index += 1
            } else {
                let attribute = attribute()
                if attributes.count < Self.mostAttributes { attributes.append(attribute) }
            }
        }
        index = min(index + 1, bytes.count)
        if Self.raw.contains(name) { pending = name }
        return HTMLTag(name: name, range: start..<index, attributes: attributes)
    }

    private mutating func attribute() -> HTMLTag.Attribute {
        // A stray equals sign begins a name, as browsers have it, so that every step gets on.
        let name = name(first: true)
        var next = index
        while next < bytes.count, bytes[next].isHTMLBlank { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return HTMLTag.Attribute(name: name, value: index..<index) }
        index = next + 1
        while index < bytes.count, bytes[index].isHTMLBlank { index += 1 }
        return HTMLTag.Attribute(name: name, value: value())
    }

    private mutating func value() -> ByteRange {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let mark = String(Unicode.Scalar(quote))
            if !exhausted.contains(mark), let end = bytes[(index + 1)...].firstIndex(of: quote) {
                defer { index = end + 1 }
                return index + 1..<end
            }
            exhausted.insert(mark)
            index += 1
        }
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), !bytes[index].isHTMLBlank { index += 1 }
        return start..<index
    }

    /// The name of a tag or an attribute, in lower case and cut where it is absurdly long.
    private mutating func name(first: Bool = false) -> String {
        let start = index
        if first { index += 1 }
        while index < bytes.count, !bytes[index].isHTMLBlank {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || (first && byte == UInt8(ascii: "=")) { break }
            index += 1
        }
        let lowered = bytes[start..<min(index, start + Self.longestName)].map { $0.isASCIILetter ? $0 | 0x20 : $0 }
        return String(decoding: lowered, as: UTF8.self)
    }

    private mutating func skip(past byte: UInt8) {
        index = (bytes[index...].firstIndex(of: byte) ?? bytes.count - 1) + 1
    }

    /// Where a mark stands next, letters of either case.
    private func offset(of mark: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + mark.count <= bytes.count {
                if bytes[index] == mark[0],
                    mark.indices.allSatisfy({ mark[$0] == (bytes[index + $0].isASCIILetter ? bytes[index + $0] | 0x20 : bytes[index + $0]) })
                {
                    return index
                }
                index += 1
            }
            return nil
        }
    }
}
