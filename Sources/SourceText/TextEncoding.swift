/// How the bytes of a file were encoded before they became UTF-8.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"

    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
