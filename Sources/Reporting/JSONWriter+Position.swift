import JSON
import SourceText

extension JSONWriter {
    /// A place as people, programs and editors count it, or `null`.
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
