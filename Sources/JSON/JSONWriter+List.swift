/// Lists of records, each written by a function of the caller's.
extension JSONWriter {
    package mutating func list<Element>(
        _ name: StaticString, _ items: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        beginArray()
        for item in items { write(&self, item) }
        endArray()
    }

    /// A list with every item on a line of its own.
    package mutating func lines<Element>(
        _ name: StaticString, _ items: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        beginArray()
        for item in items {
            breakLine()
            write(&self, item)
        }
        if !items.isEmpty { breakLine() }
        endArray()
    }
}
