import JSON

/// What the characters of a position count (LSP 3.17, PositionEncodingKind).
enum PositionEncoding: String, Sendable {
    case utf16 = "utf-16"
    case utf8 = "utf-8"

    /// The one to use with a client: bytes where it counts them, for they need no counting here.
    init(offered: JSONValue?) {
        let names = offered?.array?.compactMap(\.string) ?? []
        self = names.contains(Self.utf8.rawValue) ? .utf8 : .utf16
    }

    /// Units that a scalar with a lead byte takes up.
    func units(ofScalarWithLead byte: UInt8, length: Int) -> Int {
        switch self {
        case .utf8: length
        case .utf16: byte >= 0xF0 ? 2 : 1
        }
    }
}
