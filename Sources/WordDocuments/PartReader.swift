import Markup

/// Walks through one part of the document, element by element.
struct PartReader: ~Copyable {
    /// A start tag.
    struct Element {
        let name: WordName
        /// Bytes of the start tag.
        let tag: Range<Int>
    }

    let name: String
    private var markup: MarkupReader
    /// Where the last end tag was, in bytes.
    private(set) var lastEnd = 0..<0

    init(_ part: WordPart) {
        name = part.name
        markup = MarkupReader(part.bytes, vocabulary: WordName.vocabulary)
    }

    /// The root element, which must have a certain name.
    mutating func enter(_ root: WordName) throws(WordError) {
        guard let element = try child(), element.name == root else { throw .wrongRoot(part: name) }
    }

    /// The next child of the element that is open; `nil` when the element ends. Whoever takes a child reads it to its end:
    /// by asking for its children, or with ``skip()``.
    mutating func child() throws(WordError) -> Element? {
        while let event = try next() {
            switch event.kind {
            case .start: return Element(name: WordName(number: event.name), tag: event.range)
            case .end: return nil
            case .text: continue
            }
        }
        return nil
    }

    /// The next characters of the element that is open, without those of its children; `nil` when it ends.
    mutating func characters() throws(WordError) -> Characters? {
        while let event = try next() {
            switch event.kind {
            case .start: try skip()
            case .end: return nil
            case .text: return Characters(bytes: markup.characters, source: event.range)
            }
        }
        return nil
    }

    /// Characters and the bytes of the part that they are written with.
    struct Characters {
        let bytes: ArraySlice<UInt8>
        let source: Range<Int>
    }

    mutating func skip() throws(WordError) {
        var depth = 1
        while depth > 0, let event = try next() {
            depth += event.kind == .start ? 1 : event.kind == .end ? -1 : 0
        }
    }

    private mutating func next() throws(WordError) -> MarkupEvent? {
        do {
            guard let event = try markup.event() else { return nil }
            if event.kind == .end { lastEnd = event.range }
            return event
        } catch {
            throw .markup(error, part: name)
        }
    }

    // MARK: Attributes of the last start tag

    func attribute(_ name: WordName) -> String? { markup.attribute(name.number) }

    func integer(_ name: WordName) -> Int? { attribute(name).flatMap { Int($0) } }

    /// A switch that is on when nothing else is said (ISO/IEC 29500-1, 22.9.2.7).
    var isOn: Bool {
        switch attribute(.value) {
        case "0", "false", "off": false
        default: true
        }
    }
}
