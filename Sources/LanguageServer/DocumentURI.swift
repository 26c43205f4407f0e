import FileSystem

/// The name by which a client knows a document, and the file behind it (RFC 8089, RFC 3986).
struct DocumentURI: Sendable, Hashable {
    /// As the client writes it, which is how it wants it back.
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The URI of a file.
    init(path: String) {
        let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        var bytes = Array("file://".utf8)
        for byte in path.utf8 {
            if kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The path of a `file` URI of this machine; `nil` for documents that lie nowhere yet, or elsewhere.
    var path: String? {
        guard text.prefix(7).lowercased() == "file://" else { return nil }
        let rest = text.dropFirst(7)
        guard let slash = rest.firstIndex(of: "/"), ["", "localhost"].contains(rest[..<slash].lowercased()) else { return nil }
        let path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
        return Self.decoded(path).flatMap { $0.utf8.contains(0) ? nil : $0 }
    }

    /// The last part of the name, for documents without a path: `Untitled-1`.
    var name: String {
        let body = text.firstIndex(of: ":").map { text[text.index(after: $0)...] } ?? text[...]
        return Self.decoded(body.split(separator: "/").last ?? "") ?? ""
    }

    /// `nil` where an escape is none, or the bytes are not UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            guard digits.count == 2 else { return nil }
            bytes.append(UInt8(digits[0] << 4 | digits[1]))
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
