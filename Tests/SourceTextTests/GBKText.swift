@testable import SourceText

/// Chinese text as GBK, through the inverse of the decoder's table.
enum GBKText {
    private static let codes: [Unicode.Scalar: [UInt8]] = {
        var codes: [Unicode.Scalar: [UInt8]] = [:]
        for lead in 0x81...0xFE as ClosedRange<UInt8> {
            for trail in Array(0x40...0x7E as ClosedRange<UInt8>) + Array(0x80...0xFE) {
                let text = (try? GB18030Decoder().decode([lead, trail])).map { String(decoding: $0, as: UTF8.self) }
                if let scalar = text?.unicodeScalars.first { codes[scalar] = [lead, trail] }
            }
        }
        return codes
    }()

    /// The bytes of a text whose characters are all in GBK.
    static func encode(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { $0.isASCII ? [UInt8($0.value)] : codes[$0] ?? [] }
    }
}
