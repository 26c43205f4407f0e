import JSON

/// A JSON value with its members in order, for documents that people read as well.
indirect enum JSONTree: Sendable {
    case object([(key: String, value: JSONTree)])
    case array([JSONTree])
    case string(String)
    case integer(Int)
    case flag(Bool)

    /// The value over several lines, members indented by two; what holds no object stays on one line.
    func rendered(indent: Int = 0) -> String {
        switch self {
        case .object(let members) where members.isEmpty: "{}"
        case .object(let members): lines(members.map { Self.quoted($0.key) + ": " + $0.value.rendered(indent: indent + 2) }, "{", "}", indent)
        case .array(let items) where items.contains(where: \.holdsObject):
            lines(items.map { $0.rendered(indent: indent + 2) }, "[", "]", indent)
        case .array(let items): "[" + items.map { $0.rendered() }.joined(separator: ", ") + "]"
        case .string(let text): Self.quoted(text)
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    private var holdsObject: Bool {
        switch self {
        case .object: true
        case .array(let items): items.contains(where: \.holdsObject)
        default: false
        }
    }

    private func lines(_ lines: [String], _ opening: String, _ closing: String, _ indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return opening + "\n" + lines.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin + closing
    }

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.value(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
