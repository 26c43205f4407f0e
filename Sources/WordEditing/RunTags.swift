import WordDocuments

/// The tags that a run is begun and ended with anew where it is divided.
struct RunTags {
    /// The start tag as it is, and the properties behind it.
    let opening: ArraySlice<UInt8>
    let properties: ArraySlice<UInt8>
    let closing: [UInt8]

    init(of run: TextMap.Run, in bytes: [UInt8]) {
        let start = Int(run.range.lowerBound)
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? start
        opening = bytes[start...end]
        properties = bytes[Int(run.properties.lowerBound)..<Int(run.properties.upperBound)]
        closing = Self.closing(of: opening)
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
