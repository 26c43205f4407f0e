/// Values of every kind at once.
extension JSONWriter {
    /// Writes a value; members come in the order of their names, so that equal values read the same.
    ///
    /// A number that JSON cannot write, not-a-number or an infinity, becomes `null`.
    ///
    /// - Complexity: O(size of the value · log members).
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: self.value(String?.none)
        case .bool(let flag): self.value(flag)
        case .integer(let number): self.value(number)
        case .number(let number): self.value(number)
        case .string(let text): self.value(text)
        case .array(let items):
            beginArray()
            for item in items { self.value(item) }
            endArray()
        case .object(let members):
            beginObject()
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                key(escaping: name)
                self.value(value)
            }
            endObject()
        }
    }
}

extension JSONValue {
    /// The value as UTF-8 on one line.
    package var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}
