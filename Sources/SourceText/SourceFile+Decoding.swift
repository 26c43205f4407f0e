extension SourceFile {
    /// Reads the bytes of a file as text: UTF-8, UTF-16 with a byte order mark or beyond doubt without, otherwise GB18030 (and
    /// so GBK and GB 2312) where it reads like Chinese.
    ///
    /// Nothing is guessed past a broken place: it is reported with its offset, in the encoding that the rest of the file speaks
    /// for.
    ///
    /// - Parameters:
    ///   - raw: the file as it lies on disk.
    ///   - declared: the encoding that the file says it is in; it is believed of bytes that are not UTF-8.
    /// - Complexity: O(n). Valid UTF-8 is neither copied nor changed, its byte order mark included.
    package init(path: String, decoding raw: [UInt8], declared: TextEncoding? = nil) throws(InputError) {
        let decoding = try TextDecoding(raw, path: path, declared: declared)
        self.init(path: path, validated: decoding.text, encoding: decoding.encoding)
    }
}
