import Localization
import SourceText

/// The members of an object of JSON by their bytes, as far as they can be read.
///
/// For readers who hand a value on exactly as it was written, have to see a name that stands twice, or want what stands in front of
/// a fault.
package struct JSONMembers: Sendable {
    private var values: [String: ByteRange] = [:]
    private let bytes: [UInt8]
    /// In the order in which they stand.
    package private(set) var names: [String] = []
    /// What is wrong; the members in front of it have been read.
    package private(set) var fault: JSONError?

    /// - Parameter range: where the object stands; nothing but blanks may stand around it.
    /// - Complexity: O(bytes).
    package init(reading bytes: [UInt8], in range: ByteRange? = nil) {
        self.bytes = bytes
        let malformed = bytes.firstOffsetOfMalformedUTF8
        let range = range ?? 0..<bytes.count
        do throws(JSONError) {
            try read(range.clamped(to: 0..<(malformed ?? bytes.count)))
        } catch {
            fault = error
        }
        if let malformed { fault = JSONError(LocalizedText(zh: "不是有效的 UTF-8", en: "not valid UTF-8"), at: malformed) }
    }

    /// The bytes of a value as they stand; `nil` if there is none of the name, or it is `null`.
    package subscript(name: String) -> ArraySlice<UInt8>? {
        guard let range = values[name], bytes[range] != Array("null".utf8)[...] else { return nil }
        return bytes[range]
    }

    /// The text of a string.
    ///
    /// - Returns: UTF-8, or `nil` if there is no such member, or it is `null`.
    /// - Throws: that it is no string, or holds half of a surrogate pair.
    /// - Complexity: O(bytes).
    package func text(_ name: String) throws(JSONError) -> [UInt8]? {
        guard let value = self[name] else { return nil }
        guard value.first == UInt8(ascii: "\"") else {
            throw JSONError(LocalizedText(zh: "“\(name)”应是字符串", en: "“\(name)” must be a string"), at: value.startIndex)
        }
        return try Self.text(of: value)
    }

    private mutating func read(_ range: ByteRange) throws(JSONError) {
        var scanner = JSONScanner(bytes, in: range)
        guard scanner.peek() == UInt8(ascii: "{") else {
            throw JSONError(LocalizedText(zh: "应是一个 JSON 对象 {…}", en: "a JSON object {…} is expected"), at: scanner.index)
        }
        try scanner.pass("{")
        if scanner.peek() == UInt8(ascii: "}") { try scanner.pass("}") } else { try readMembers(&scanner) }
        guard scanner.peek() == nil else {
            throw JSONError(LocalizedText(zh: "JSON 值的后面还有别的内容", en: "something follows the JSON value"), at: scanner.index)
        }
    }

    private mutating func readMembers(_ scanner: inout JSONScanner) throws(JSONError) {
        while true {
            let name = String(decoding: try Self.text(of: bytes[scanner.string()]), as: UTF8.self)
            let end = scanner.index
            try scanner.pass(":")
            let value = try scanner.value()
            guard values[name] == nil else {
                // Nobody knows which of the two is meant.
                values[name] = nil
                throw JSONError(LocalizedText(zh: "“\(name)”写了两次", en: "“\(name)” stands twice"), at: end)
            }
            values[name] = value
            names.append(name)
            if scanner.peek() == UInt8(ascii: "}") { return try scanner.pass("}") }
            try scanner.pass(",")
        }
    }

    /// - Parameter string: as it stands, with its quotation marks.
    private static func text(of string: ArraySlice<UInt8>) throws(JSONError) -> [UInt8] {
        let inside = string.dropFirst().dropLast()
        guard var escape = inside.firstIndex(of: UInt8(ascii: "\\")) else { return Array(inside) }
        var text: [UInt8] = []
        text.reserveCapacity(inside.count)
        var copied = inside.startIndex
        while true {
            text += inside[copied..<escape]
            copied = try append(escapeAt: escape, of: inside, to: &text)
            guard let next = inside[copied...].firstIndex(of: UInt8(ascii: "\\")) else { break }
            escape = next
        }
        return text + inside[copied...]
    }

    /// - Returns: where what follows the escape begins.
    private static func append(escapeAt index: Int, of string: ArraySlice<UInt8>, to text: inout [UInt8]) throws(JSONError) -> Int {
        switch string[index + 1] {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): return try append(unitAt: index, of: string, to: &text)
        case let sign: text.append(sign)
        }
        return index + 2
    }

    private static func append(unitAt index: Int, of string: ArraySlice<UInt8>, to text: inout [UInt8]) throws(JSONError) -> Int {
        var value = unit(at: index, of: string)
        var end = index + 6
        if 0xD800..<0xDC00 ~= value, string.dropFirst(end - string.startIndex).starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let low = unit(at: end, of: string)
            if 0xDC00..<0xE000 ~= low {
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                end += 6
            }
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw JSONError(
                LocalizedText(zh: "转义 \\u 只写了半个字符（代理对的一半）", en: "an escape \\u is half of a surrogate pair"), at: index)
        }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return end
    }

    private static func unit(at index: Int, of string: ArraySlice<UInt8>) -> UInt32 {
        string[index + 2..<index + 6].reduce(0) { $0 << 4 | ($1.hexDigit ?? 0) }
    }
}
