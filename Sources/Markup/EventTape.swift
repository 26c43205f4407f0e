import CExpat

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Events that expat has given and that are not taken yet.
struct EventTape {
    /// An attribute of a known name, with its value's bytes on the tape.
    struct Attribute {
        let name: UInt16
        let value: Range<Int>
    }

    let vocabulary: MarkupVocabulary
    /// Which is asked for the place of each event.
    let parser: XML_Parser
    private(set) var events: [MarkupEvent] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []
    private(set) var failure: MarkupError?
    /// Elements that have not ended, outermost first.
    private var open: [UInt16] = []

    init(_ vocabulary: MarkupVocabulary, parser: XML_Parser) {
        self.vocabulary = vocabulary
        self.parser = parser
    }

    /// Takes off everything, so that the memory is used again.
    mutating func clear() {
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func start(_ name: UInt16, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?, separator: UInt8) {
        let range = place
        open.append(name)
        guard open.count <= MarkupReader.depthLimit else { return fail(.tooDeep) }
        let first = self.attributes.count
        // What an unknown element says of itself concerns nobody.
        if name != MarkupVocabulary.unknown, let attributes { add(attributes, separator: separator) }
        let payload = first..<self.attributes.count
        events.append(MarkupEvent(kind: .start, name: name, range: range, payload: payload))
    }

    /// Names and values in turn, up to a null.
    private mutating func add(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>, separator: UInt8) {
        var next = pairs
        while let name = next[0], let value = next[1] {
            next += 2
            let number = vocabulary.number(of: name, separator: separator)
            guard number != MarkupVocabulary.unknown else { continue }
            let start = bytes.count
            let length = strlen(value)
            bytes.append(contentsOf: UnsafeRawBufferPointer(start: value, count: length))
            attributes.append(Attribute(name: number, value: start..<bytes.count))
        }
    }

    mutating func end() {
        let name = open.popLast() ?? MarkupVocabulary.unknown
        events.append(MarkupEvent(kind: .end, name: name, range: place, payload: 0..<0))
    }

    mutating func text(_ characters: UnsafeBufferPointer<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: characters)
        events.append(MarkupEvent(kind: .text, name: MarkupVocabulary.unknown, range: place, payload: start..<bytes.count))
    }

    mutating func fail(_ cause: MarkupError.Cause) {
        if failure == nil { failure = MarkupError(cause: cause, offset: place.lowerBound) }
    }

    /// Bytes of the event that expat is handing over.
    private var place: Range<Int> {
        let start = Int(XML_GetCurrentByteIndex(parser))
        return start..<start + Int(XML_GetCurrentByteCount(parser))
    }
}
