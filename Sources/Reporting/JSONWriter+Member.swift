import SourceText

/// Members of an object, name and value in one call; the name needs no escapes.
extension JSONWriter {
    package mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        value(text)
    }

    package mutating func member(_ name: StaticString, _ number: Int) {
        key(name)
        value(number)
    }

    package mutating func member(_ name: StaticString, _ position: SourcePosition?) {
        key(name)
        guard let position else { return value(nil) }
        beginObject()
        member("line", position.line)
        member("column", position.column)
        member("offset", position.offset)
        member("utf16", position.utf16Column)
        endObject()
    }
}
