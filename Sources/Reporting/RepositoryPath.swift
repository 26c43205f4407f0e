/// A path as hosts of repositories want it: relative to the folder that a run was started in, where it lies below it.
enum RepositoryPath {
    /// - Parameter folder: absolute; `nil` where it is not known.
    static func relative(_ path: String, to folder: String?) -> String {
        var rest = Substring(path)
        if let folder, !folder.isEmpty {
            let prefix = folder.hasSuffix("/") ? folder : folder + "/"
            if rest.utf8.starts(with: prefix.utf8), rest.utf8.count > prefix.utf8.count {
                rest = Substring(rest.utf8.dropFirst(prefix.utf8.count))
            }
        }
        while rest.utf8.starts(with: "./".utf8) { rest = Substring(rest.utf8.dropFirst(2).drop { $0 == UInt8(ascii: "/") }) }
        return rest.isEmpty ? path : String(rest)
    }

    /// A path as a URI reference (RFC 3986 4.1): an absolute one with its scheme, in a relative one no character that means
    /// anything but itself and the slash.
    static func uri(_ path: String) -> String {
        (path.utf8.first == UInt8(ascii: "/") ? "file://" : "") + encoded(path)
    }

    /// The URI of a folder, which ends in a slash (SARIF 2.1.0, 3.14.14).
    static func uri(ofFolder path: String) -> String { uri(path.hasSuffix("/") ? path : path + "/") }

    private static func encoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexadecimal: byte, uppercase: true)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The unreserved characters (RFC 3986 2.3) and the slash.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
        default: false
        }
    }
}

extension [UInt8] {
    /// Appends two hexadecimal digits.
    mutating func append(hexadecimal byte: UInt8, uppercase: Bool = false) {
        let letters: UInt8 = uppercase ? UInt8(ascii: "A") : UInt8(ascii: "a")
        for digit in [byte >> 4, byte & 0xF] { append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + letters) }
    }
}
