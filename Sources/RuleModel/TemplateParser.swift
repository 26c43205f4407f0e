import Localization

/// Reads the text of a ``Template``.
struct TemplateParser {
    /// What may be added to a variable: more than any year or session needs.
    private static let largestOffset = 10_000

    private let bytes: [UInt8]
    private var index = 0
    private var pieces: [Template.Piece] = []
    private var literal: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func parse() throws(Template.Fault) -> [Template.Piece] {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), index + 1 < bytes.count, bytes[index + 1] == byte {
                literal.append(byte)
                index += 2
            } else if byte == UInt8(ascii: "{") {
                try parsePlace()
            } else {
                literal.append(byte)
                index += 1
            }
        }
        flush()
        return pieces
    }

    private mutating func flush() {
        guard !literal.isEmpty else { return }
        pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
        literal = []
    }

    private mutating func parsePlace() throws(Template.Fault) {
        guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
            throw fault(zh: "“{”没有配对的“}”；要写花括号本身，请写“{{”", en: "“{” is never closed; write “{{” for the brace itself", index..<bytes.count)
        }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        guard !name.isEmpty, name != "=" else {
            throw fault(zh: "花括号里缺少名称", en: "the braces name nothing", index..<(end + 1))
        }
        flush()
        if name.hasPrefix("=") {
            pieces.append(try variable(String(name.dropFirst()), range: index..<(end + 1)))
        } else {
            pieces.append(.value(name))
        }
        index = end + 1
    }

    private func variable(_ text: String, range: Range<Int>) throws(Template.Fault) -> Template.Piece {
        guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return .variable(text, offset: 0) }
        guard let offset = Int(text[sign...]), (-Self.largestOffset...Self.largestOffset).contains(offset) else {
            throw fault(
                zh: "加减号后面要写不太大的整数，例如 {=year-1}", en: "write a small integer behind the sign, as in {=year-1}", range)
        }
        return .variable(String(text[..<sign]), offset: offset)
    }

    private func fault(zh: String, en: String, _ range: Range<Int>) -> Template.Fault {
        Template.Fault(message: LocalizedText(zh: zh, en: en), range: range)
    }
}
