import JSON

/// What a client calls a request by (JSON-RPC 2.0).
enum RequestID: Sendable, Hashable {
    case number(Int)
    case text(String)

    init?(_ value: JSONValue?) {
        switch value {
        case .integer(let number): self = .number(number)
        case .string(let text): self = .text(text)
        default: return nil
        }
    }

    var json: JSONValue {
        switch self {
        case .number(let number): .integer(number)
        case .text(let text): .string(text)
        }
    }
}
