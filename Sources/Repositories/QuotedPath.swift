/// Paths in the headings of a patch, which git puts between quotation marks when they hold unusual characters.
enum QuotedPath {
    /// - Parameter text: behind `+++ `.
    /// - Returns: the path without `b/`; `nil` for a file that is gone.
    static func path(of text: ArraySlice<UInt8>) -> String? {
        // A tab follows a name with blanks.
        let plain = text.last == UInt8(ascii: "\t") ? text.dropLast() : text
        let bytes = text.first == UInt8(ascii: "\"") ? unquoted(text) : Array(plain)
        guard bytes.starts(with: "b/".utf8) else { return nil }
        return String(decoding: bytes.dropFirst(2), as: UTF8.self)
    }

    /// What stands between the marks, with the escapes of C.
    private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let escapes: [UInt8: UInt8] = [
            UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8,
            UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12,
        ]
        var bytes: [UInt8] = []
        var rest = text.dropFirst()
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.first else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
            if digits.isEmpty {
                bytes.append(escapes[escaped] ?? escaped)
                rest.removeFirst()
            } else {
                bytes.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
                rest = rest.dropFirst(digits.count)
            }
        }
        return bytes
    }
}
