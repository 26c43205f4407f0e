import WordDocuments

/// The tags that a run is begun and ended with anew where it is divided.
struct RunTags {
    /// The start tag as it is, and the properties behind it.
    let opening: ArraySlice<UInt8>
    let properties: ArraySlice<UInt8>
    let closing: [UInt8]

    init(of run: TextMap.Run, in bytes: [UInt8]) {
        let start = Int(run.range.lowerBound)
        opening = bytes[start..<Self.end(ofTagAt: start, in: bytes)]
        properties = bytes[Int(run.properties.lowerBound)..<Int(run.properties.upperBound)]
        closing = Self.closing(of: opening)
    }

    /// Behind the tag that begins at an offset: a `>` between quotation marks does not end it.
    private static func end(ofTagAt start: Int, in bytes: [UInt8]) -> Int {
        var quote: UInt8?
        for (offset, byte) in bytes[start...].enumerated() {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return start + offset + 1
            }
        }
        return bytes.count
    }

    /// The end tag for a start tag.
    static func closing(of tag: ArraySlice<UInt8>) -> [UInt8] {
        Array("</".utf8) + name(of: tag) + Array(">".utf8)
    }

    /// The name in a start tag, with its prefix.
    static func name(of tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        tag.dropFirst().prefix { !" \t\r\n/>".utf8.contains($0) }
    }

    /// The name of another element of the same namespace.
    static func name(of tag: ArraySlice<UInt8>, changedTo local: String) -> [UInt8] {
        let name = name(of: tag)
        let prefix = name.lastIndex(of: UInt8(ascii: ":")).map { name[...$0] } ?? []
        return prefix + Array(local.utf8)
    }
}
