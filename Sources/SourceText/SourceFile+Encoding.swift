extension SourceFile {
    /// The bytes of a file that holds `text` in the encoding of this one, with its byte order mark or without.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8; the mark of a UTF-8 file is part of it.
    ///   - raw: this file as it lies on disk.
    /// - Throws: that bytes which nobody meant to change would not come back as they were.
    /// - Complexity: O(text + raw).
    package func encoding(_ text: [UInt8], as raw: [UInt8]) throws(InputError) -> [UInt8] {
        let encoded = encode(text, like: raw)
        guard encode(bytes, like: raw) == raw, encoding == .utf8 || isRead(encoded, as: text) else {
            throw .unfaithful(encoding, path: path)
        }
        return encoded
    }

    private func isRead(_ encoded: [UInt8], as text: [UInt8]) -> Bool {
        guard let again = try? SourceFile(path: path, decoding: encoded) else { return false }
        return again.encoding == encoding && again.bytes == text
    }

    private func encode(_ text: [UInt8], like raw: [UInt8]) -> [UInt8] {
        switch encoding {
        case .utf8: text
        case .gb18030: GB18030Encoder().encode(text)
        case .utf16LittleEndian: Self.mark([0xFF, 0xFE], of: raw) + Self.utf16(text) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: Self.mark([0xFE, 0xFF], of: raw) + Self.utf16(text) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    private static func mark(_ mark: [UInt8], of raw: [UInt8]) -> [UInt8] { raw.starts(with: mark) ? mark : [] }

    private static func utf16(_ text: [UInt8], _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
        String(decoding: text, as: UTF8.self).utf16.flatMap(bytes)
    }
}
