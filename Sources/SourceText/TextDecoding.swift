/// The bytes of a file as UTF-8, with the encoding that they were found to be in.
struct TextDecoding {
    let text: [UInt8]
    let encoding: TextEncoding

    init(_ raw: [UInt8], path: String, declared: TextEncoding? = nil) throws(InputError) {
        if let foreign = ForeignFormat(raw) { throw .foreign(foreign, path: path) }
        if raw.starts(with: [0xFF, 0xFE, 0, 0]) || raw.starts(with: [0, 0, 0xFE, 0xFF]) { throw .utf32(path: path) }
        let encoding = try Self.encoding(of: raw, declared: declared, path: path)
        do {
            text = try Self.decode(raw, encoding)
        } catch {
            throw .broken(encoding, at: error.offset, path: path)
        }
        // UTF-16 has not been searched for zeros yet: every ASCII character holds a zero byte there.
        if encoding.isUTF16, text.offset(of: 0) != nil { throw .binary(at: nil, path: path) }
        self.encoding = encoding
    }

    private static func decode(_ raw: [UInt8], _ encoding: TextEncoding) throws(MalformedText) -> [UInt8] {
        switch encoding {
        case .utf8: raw
        case .gb18030: try GB18030Decoder().decode(raw)
        case .utf16LittleEndian: try UTF16Decoder(isBigEndian: false).decode(raw, from: raw.starts(with: [0xFF, 0xFE]) ? 2 : 0)
        case .utf16BigEndian: try UTF16Decoder(isBigEndian: true).decode(raw, from: raw.starts(with: [0xFE, 0xFF]) ? 2 : 0)
        }
    }

    /// The encoding of the file, which need not be sound throughout except for UTF-8.
    private static func encoding(of raw: [UInt8], declared: TextEncoding?, path: String) throws(InputError) -> TextEncoding {
        if raw.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if raw.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let invalid = UTF8Validator.firstInvalidByte(in: raw)
        if let zero = raw.offset(of: 0) {
            guard let encoding = EncodingEvidence.utf16Encoding(of: raw) else { throw .binary(at: zero, path: path) }
            return encoding
        }
        guard let invalid else { return .utf8 }
        let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
        if !hasMark, declared == .gb18030 || EncodingEvidence.looksLikeGB18030(raw) { return .gb18030 }
        guard hasMark || EncodingEvidence.isNearlyUTF8(raw) else { throw .unknownEncoding(utf8Offset: invalid, path: path) }
        throw .broken(.utf8, at: invalid, path: path)
    }
}
