import Localization
import SourceText

/// Walks over JSON (RFC 8259) without building values, so that each can be handed on byte for byte as it was written.
///
/// Numbers of any size pass, and halves of surrogate pairs, which are text that nobody has read yet. The bytes must be UTF-8.
struct JSONScanner {
    private let bytes: [UInt8]
    private(set) var index: Int
    private let end: Int

    init(_ bytes: [UInt8], in range: ByteRange) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    /// The next byte that is no blank; `nil` at the end.
    mutating func peek() -> UInt8? {
        while index < end, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        return index < end ? bytes[index] : nil
    }

    /// Steps over a sign of the syntax.
    mutating func pass(_ sign: Unicode.Scalar) throws(JSONError) {
        guard peek() == UInt8(ascii: sign) else { throw fault(expecting: String(sign)) }
        index += 1
    }

    /// Steps over a value; its bytes.
    ///
    /// - Parameter depth: levels of arrays and objects that it may hold.
    /// - Complexity: O(bytes).
    mutating func value(depth: Int = JSONValue.depthLimit) throws(JSONError) -> ByteRange {
        guard let first = peek() else { throw fault() }
        let start = index
        switch first {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth > 0 else { throw .tooDeep(limit: JSONValue.depthLimit) }
            try list(first == UInt8(ascii: "{"), depth: depth - 1)
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
        return start..<index
    }

    /// Steps over a string; its bytes, quotation marks included.
    mutating func string() throws(JSONError) -> ByteRange {
        guard peek() == UInt8(ascii: "\"") else { throw fault(expecting: "\"") }
        let start = index
        index += 1
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return start..<index
            case UInt8(ascii: "\\"): try escape()
            case 0..<0x20:
                throw JSONError(
                    LocalizedText(zh: "字符串里的控制字符（如换行）要写成转义", en: "a control character in a string must be escaped"), at: index)
            default: index += 1
            }
        }
        throw fault()
    }

    private mutating func list(_ isObject: Bool, depth: Int) throws(JSONError) {
        let close = UInt8(ascii: isObject ? "}" : "]")
        index += 1
        if peek() == close { return index += 1 }
        while true {
            if isObject {
                _ = try string()
                try pass(":")
            }
            _ = try value(depth: depth)
            if peek() == close { return index += 1 }
            try pass(",")
        }
    }

    private mutating func escape() throws(JSONError) {
        let kind = index + 1 < end ? bytes[index + 1] : 0
        if kind == UInt8(ascii: "u") {
            guard index + 6 <= end, bytes[index + 2..<index + 6].allSatisfy({ $0.hexDigit != nil }) else { throw fault() }
            index += 6
        } else {
            guard Array("\"\\/bfnrt".utf8).contains(kind) else { throw fault() }
            index += 2
        }
    }

    private mutating func word(_ word: String) throws(JSONError) {
        guard bytes[index..<end].starts(with: word.utf8) else { throw fault() }
        index += word.utf8.count
    }

    private mutating func number() throws(JSONError) {
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        if index < end, bytes[index] == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if index < end, bytes[index] == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        guard index < end, bytes[index] | 0x20 == UInt8(ascii: "e") else { return }
        index += 1
        if index < end, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) { index += 1 }
        try digits()
    }

    private mutating func digits() throws(JSONError) {
        let start = index
        while index < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
        guard index > start else { throw fault() }
    }

    private func fault(expecting sign: String? = nil) -> JSONError {
        guard index < end else {
            return JSONError(LocalizedText(zh: "JSON 没有写完就结束了", en: "the JSON ends too early"), at: end)
        }
        let hint = sign.map { LocalizedText(zh: "，这里应是 \($0)", en: ": \($0) is expected here") }
        return JSONError(
            LocalizedText(zh: "JSON 语法有误\(hint?.zh ?? "")", en: "wrong JSON syntax\(hint?.en ?? "")"), at: index)
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexDigit: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self & 0x0F)
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self & 0x0F) + 9
        default: nil
        }
    }
}
