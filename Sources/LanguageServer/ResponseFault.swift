import JSON

/// Why a request has no result.
struct ResponseFault: Error, Sendable, Hashable {
    /// The codes of JSON-RPC 2.0 and LSP 3.17.
    enum Code: Int, Sendable {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case serverNotInitialized = -32002
        case requestCancelled = -32800
        case contentModified = -32801
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    var json: JSONValue { ["code": .integer(code.rawValue), "message": .string(message)] }
}
