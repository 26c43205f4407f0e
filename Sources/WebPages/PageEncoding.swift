import SourceText

/// The encoding that a page says it is in (WHATWG HTML 13.2.3.2).
enum PageEncoding {
    /// Bytes at the beginning of a file in which it must be said.
    private static let reach = 4096

    /// `nil` where nothing is said, or an encoding that is not read; then the bytes must speak for themselves.
    ///
    /// - Complexity: O(1).
    static func declared(in raw: [UInt8]) -> TextEncoding? {
        let head = raw.prefix(reach).map { $0.isASCIILetter ? $0 | 0x20 : $0 }
        let mark = Array("charset".utf8)
        guard let start = head.indices.first(where: { head[$0...].starts(with: mark) }) else { return nil }
        let isFiller: (UInt8) -> Bool = { $0.isHTMLBlank || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let name = head[(start + mark.count)...].drop(while: isFiller).prefix { $0 > 0x20 && $0 < 0x7F && !"\"'>;/".utf8.contains($0) }
        switch String(decoding: name, as: UTF8.self) {
        case "utf-8", "utf8": return .utf8
        case "gb2312", "gb_2312", "gb_2312-80", "gbk", "gb18030", "x-gbk", "cp936", "ms936", "windows-936": return .gb18030
        default: return nil
        }
    }
}
