import CJansson

extension JSONValue {
    /// Levels of arrays and objects inside one another that are read unless told otherwise.
    package static let depthLimit = 256

    /// Reads one value (RFC 8259) from UTF-8, with nothing but blanks around it.
    ///
    /// Integers are exact: one that does not fit 64 bits is an error, not a rounded number. `\u0000` in strings is kept. A half of
    /// a surrogate pair that stands alone has no place in UTF-8 and is an error, unless it is to be mended.
    ///
    /// - Parameters:
    ///   - mendsSurrogates: whether lone surrogates are read as U+FFFD, which takes up one UTF-16 unit just as they do.
    ///   - depthLimit: levels of arrays and objects inside one another.
    /// - Throws: what is wrong, with the byte offset at which reading stopped.
    /// - Complexity: O(bytes).
    package init(
        reading bytes: [UInt8], mendsSurrogates: Bool = false, depthLimit: Int = depthLimit
    ) throws(JSONError) {
        // jansson takes a zero byte for the end of the input, and would not see what stands behind it.
        if let zero = bytes.firstIndex(of: 0) { throw .zeroByte(at: zero) }
        let text = mendsSurrogates ? LoneSurrogates.mended(bytes) : bytes
        var error = json_error_t()
        let flags = Int(JSON_DECODE_ANY) | Int(JSON_ALLOW_NUL)
        let root = text.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { json_loadb($0.baseAddress, $0.count, flags, &error) }
        }
        guard let root else { throw JSONError(error, inputSize: bytes.count) }
        defer { json_decref(root) }
        guard let value = JSONValue(root, depth: depthLimit) else { throw .tooDeep(limit: depthLimit) }
        self = value
    }

    /// A copy of jansson's tree; `nil` where it is deeper than allowed.
    private init?(_ node: UnsafeMutablePointer<json_t>, depth: Int) {
        switch node.pointee.type {
        case JSON_OBJECT:
            guard depth > 0, let members = Self.members(of: node, depth: depth - 1) else { return nil }
            self = .object(members)
        case JSON_ARRAY:
            guard depth > 0, let items = Self.items(of: node, depth: depth - 1) else { return nil }
            self = .array(items)
        case JSON_STRING: self = .string(Self.text(json_string_value(node), json_string_length(node)))
        case JSON_INTEGER: self = .integer(Int(json_integer_value(node)))
        case JSON_REAL: self = .number(json_real_value(node))
        case JSON_TRUE: self = true
        case JSON_FALSE: self = false
        default: self = .null
        }
    }

    private static func members(of node: UnsafeMutablePointer<json_t>, depth: Int) -> [String: JSONValue]? {
        var members: [String: JSONValue] = [:]
        members.reserveCapacity(json_object_size(node))
        var position = json_object_iter(node)
        while let entry = position {
            guard let child = json_object_iter_value(entry), let value = JSONValue(child, depth: depth) else { return nil }
            members[text(json_object_iter_key(entry), json_object_iter_key_len(entry))] = value
            position = json_object_iter_next(node, entry)
        }
        return members
    }

    private static func items(of node: UnsafeMutablePointer<json_t>, depth: Int) -> [JSONValue]? {
        var items: [JSONValue] = []
        items.reserveCapacity(json_array_size(node))
        for index in 0..<json_array_size(node) {
            guard let child = json_array_get(node, index), let value = JSONValue(child, depth: depth) else { return nil }
            items.append(value)
        }
        return items
    }

    private static func text(_ start: UnsafePointer<CChar>?, _ length: Int) -> String {
        UnsafeBufferPointer(start: start, count: length).withMemoryRebound(to: UInt8.self) {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
