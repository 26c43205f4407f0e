/// Walks through XML event by event, in memory that does not grow with the text.
///
/// Document types, and with them entities, are refused; so is nesting beyond ``depthLimit``.
package struct MarkupReader: ~Copyable {
    /// Elements within elements, so that what follows them by calling itself stays within any thread's stack.
    package static let depthLimit = 160
    /// Bytes handed to expat at a time, as long as they yield events.
    private static let stretch = 1 << 15

    private let text: [UInt8]
    private let parser: ExpatParser
    private var parsed = 0
    private var isComplete = false
    private var next = 0
    private var current: MarkupEvent?

    /// - Parameter text: UTF-8, whatever its own declaration says.
    package init(_ text: [UInt8], vocabulary: MarkupVocabulary) {
        self.text = text
        parser = ExpatParser(vocabulary)
    }

    /// The next event; `nil` at the end of the text.
    package mutating func event() throws(MarkupError) -> MarkupEvent? {
        if next == parser.tape.pointee.events.count { try refill() }
        guard next < parser.tape.pointee.events.count else { return nil }
        current = parser.tape.pointee.events[next]
        next += 1
        return current
    }

    /// Passes over the rest of an element whose start tag was the last event, its end tag included.
    package mutating func skip() throws(MarkupError) {
        var depth = 1
        while depth > 0, let event = try event() {
            switch event.kind {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            }
        }
    }

    /// The value of an attribute of the last event, a start tag.
    package func attribute(_ name: UInt16) -> String? {
        guard let current, current.kind == .start,
            let found = parser.tape.pointee.attributes[current.payload].first(where: { $0.name == name })
        else { return nil }
        return String(decoding: parser.tape.pointee.bytes[found.value], as: UTF8.self)
    }

    /// The characters of the last event, a text: valid UTF-8.
    package var characters: ArraySlice<UInt8> {
        guard let current, current.kind == .text else { return [] }
        return parser.tape.pointee.bytes[current.payload]
    }

    /// A stretch that holds a single long tag yields no event and is read again with more of it: so the next is twice as long,
    /// and the work stays linear.
    private mutating func refill() throws(MarkupError) {
        parser.tape.pointee.clear()
        next = 0
        var length = Self.stretch
        while parser.tape.pointee.events.isEmpty, !isComplete {
            let range = parsed..<min(parsed + length, text.count)
            try text.withUnsafeBufferPointer { bytes throws(MarkupError) in
                try parser.parse(UnsafeBufferPointer(rebasing: bytes[range]), isFinal: range.upperBound == bytes.count)
            }
            parsed = range.upperBound
            isComplete = parsed == text.count
            length *= 2
        }
    }
}
