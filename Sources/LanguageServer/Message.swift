import JSON

/// A message from the client (JSON-RPC 2.0).
enum Message: Sendable {
    case request(RequestID, method: String, params: JSONValue)
    case notification(method: String, params: JSONValue)
    /// The answer to a request of ours; nothing hangs on any.
    case response

    /// - Throws: what to answer when the bytes are no message.
    init(_ bytes: [UInt8]) throws(ResponseFault) {
        let value: JSONValue
        do throws(JSONError) {
            // An editor that counts in UTF-16 may hand over half an emoji while it is being deleted.
            value = try JSONValue(reading: bytes, mendsSurrogates: true)
        } catch {
            throw ResponseFault(.parseError, "\(error.message.en) (byte \(error.offset))")
        }
        try self.init(value)
    }

    private init(_ value: JSONValue) throws(ResponseFault) {
        guard let members = value.object else { throw ResponseFault(.invalidRequest, "a message is one object") }
        guard let method = members["method"] else {
            guard members["result"] != nil || members["error"] != nil else {
                throw ResponseFault(.invalidRequest, "a message has a method, a result or an error")
            }
            self = .response
            return
        }
        guard let name = method.string else { throw ResponseFault(.invalidRequest, "the method is a string") }
        let params = members["params"] ?? .null
        guard let id = members["id"] else {
            self = .notification(method: name, params: params)
            return
        }
        guard let id = RequestID(id) else { throw ResponseFault(.invalidRequest, "the id is a whole number or a string") }
        self = .request(id, method: name, params: params)
    }
}
