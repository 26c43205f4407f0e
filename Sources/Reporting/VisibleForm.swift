import SourceText

/// How a scalar of a draft appears on a terminal: nothing that a draft holds may move the cursor, change colours or the
/// direction of writing, or stay unseen.
package enum VisibleForm: Equatable {
    /// It is ink, a blank, or a mark on the scalar before it.
    case itself
    /// Another scalar, one cell wide, stands for it.
    case picture(Unicode.Scalar)
    /// Its number, such as `<U+202E>`.
    case number

    init(of value: UInt32) {
        switch value {
        // Nearly everything, and therefore first: ASCII letters, and Chinese characters.
        case 0x20..<0x7F, 0x4E00..<0xA000: self = .itself
        case 0x09: self = .picture(" ")
        case 0x0A: self = .picture("↵")
        // The block "Control Pictures" keeps the order of the controls.
        case 0..<0x20: self = Unicode.Scalar(0x2400 + value).map(VisibleForm.picture) ?? .number
        case 0x7F: self = .picture("\u{2421}")
        case _ where Self.isUnseen(value): self = .number
        default: self = .itself
        }
    }

    /// A whole text as it appears.
    package static func text(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars { VisibleForm(of: scalar.value).append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Cells that the form of a scalar takes.
    func cells(of scalar: Unicode.Scalar) -> Int {
        switch self {
        case .itself: DisplayWidth.cells(of: scalar)
        case .picture: 1
        case .number: "<U+>".utf8.count + Self.digits(of: scalar.value)
        }
    }

    func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch self {
        case .itself: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        case .picture(let picture): bytes.append(contentsOf: UTF8.encode(picture) ?? UTF8.encodedReplacementCharacter)
        case .number:
            bytes.append("<U+")
            for digit in (0..<Self.digits(of: scalar.value)).reversed() {
                let value = UInt8(truncatingIfNeeded: scalar.value >> (4 * UInt32(digit))) & 0xF
                bytes.append(value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10))
            }
            bytes.append(">")
        }
    }

    private static func digits(of value: UInt32) -> Int { value > 0xFFFFF ? 6 : value > 0xFFFF ? 5 : 4 }

    /// Controls, separators of lines, and what Unicode calls default ignorable (UAX #44), apart from marks on other scalars.
    private static func isUnseen(_ value: UInt32) -> Bool {
        switch value {
        case 0x80..<0xA0, 0xAD, 0x061C, 0x115F...0x1160, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164,
            0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
            true
        default: false
        }
    }
}
