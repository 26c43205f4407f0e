import SourceText

/// Writes JSON (RFC 8259) piece by piece, in the order of the calls; valid UTF-8, without blanks.
///
/// Lines are the caller's to break, by ``breakLine()``: one record a line makes outputs comparable with `diff`.
package struct JSONWriter: Sendable {
    /// What has been written and not yet taken.
    package private(set) var bytes: [UInt8] = []
    /// Whether a value stands before the next one in the same array or object.
    private var followsValue = false
    /// Whether a line break is due, which stands after the comma.
    private var breaksLine = false

    package mutating func beginObject() { open("{") }
    package mutating func endObject() { close("}") }
    package mutating func beginArray() { open("[") }
    package mutating func endArray() { close("]") }

    package init() {}

    /// Starts a member of an object; its value comes next. The name needs no escapes.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(name)
        bytes.append("\":")
        followsValue = false
    }

    /// Starts a member whose name may hold anything.
    package mutating func key(escaping name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        followsValue = false
    }

    /// A number with as many digits as tell it from its neighbours, or `null` where JSON has no way to write it.
    package mutating func value(_ number: Double) {
        separate()
        if number.isFinite { bytes += Array(number.description.utf8) } else { bytes.append("null") }
    }

    package mutating func value(_ number: Int) {
        separate()
        bytes.append(decimal: number)
    }

    package mutating func value(_ flag: Bool) {
        separate()
        bytes.append(flag ? "true" : "false")
    }

    /// A string, or `null`.
    package mutating func value(_ text: String?) {
        separate()
        guard var text else { return bytes.append("null") }
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A value that is JSON already, byte for byte.
    package mutating func value(json: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Puts the next value, or the end of the array or object, on a new line.
    package mutating func breakLine() { breaksLine = true }

    /// Moves what has been written so far to the end of an output.
    package mutating func drain(into output: inout [UInt8]) {
        output.append(contentsOf: bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func separate() {
        if followsValue { bytes.append(UInt8(ascii: ",")) }
        followsValue = true
        writeDueBreak()
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        followsValue = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        writeDueBreak()
        bytes.append(UInt8(ascii: bracket))
        followsValue = true
    }

    private mutating func writeDueBreak() {
        if breaksLine { bytes.append(UInt8(ascii: "\n")) }
        breaksLine = false
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var (copied, index) = (0, 0)
        while index < text.count {
            let length = Self.escapedLength(of: text, at: index)
            if length > 0 {
                bytes.append(contentsOf: text[copied..<index])
                appendEscape(of: text, at: index, length: length)
                copied = index + length
            }
            index += max(length, 1)
        }
        bytes.append(contentsOf: text[copied...])
    }

    /// Bytes of the scalar at an index if it must not stand as it is, otherwise 0.
    ///
    /// Beyond what RFC 8259 asks for, these are DEL and the C1 controls, which a terminal obeys, the line separators, which end a
    /// line for some readers, and what nobody would see: joiners, bidirectional controls, the byte order mark.
    @inline(__always)
    private static func escapedLength(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
        case 0xC2: text[index + 1] < 0xA0 ? 2 : 0
        case 0xE2, 0xEF: isUnseen(text[index], text[index + 1], text[index + 2]) ? 3 : 0
        default: 0
        }
    }

    private static func isUnseen(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE2, 0x80): (0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)
        case (0xE2, 0x81): third >= 0xA0 && third <= 0xAF
        case (0xEF, 0xBB): third == 0xBF
        default: false
        }
    }

    private mutating func appendEscape(of text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) {
        switch (length, text[index]) {
        case (1, UInt8(ascii: "\"")): bytes.append("\\\"")
        case (1, UInt8(ascii: "\\")): bytes.append("\\\\")
        case (1, UInt8(ascii: "\n")): bytes.append("\\n")
        case (1, UInt8(ascii: "\r")): bytes.append("\\r")
        case (1, UInt8(ascii: "\t")): bytes.append("\\t")
        default: appendHexadecimal(Self.unit(text, at: index, length: length))
        }
    }

    /// The scalar of one to three bytes at an index of valid UTF-8, which is one UTF-16 unit.
    private static func unit(_ text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> UInt32 {
        let lead = UInt32(text[index]) & (length == 1 ? 0x7F : length == 2 ? 0x1F : 0xF)
        return text[index + 1..<index + length].reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    }

    private mutating func appendHexadecimal(_ unit: UInt32) {
        bytes.append("\\u")
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0xF
            bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        }
    }
}
