import Markup

/// Reads the outline of a part.
struct OutlineReader {
    /// A field that has begun.
    fileprivate struct Field {
        let start: Int
        let paragraph: Int?
        var instruction: [UInt8] = []
    }

    private(set) var nodes: [PartOutline.Node] = []
    private(set) var fields: [Range<Int>] = []
    /// Elements that are open; `nil` for those that are passed over.
    private var open: [Int?] = []
    /// Those that are not.
    private var known: [Int] = []
    fileprivate var openFields: [Field] = []
    /// Fields whose last run has not ended.
    fileprivate var endingFields: [Field] = []

    mutating func read(_ bytes: [UInt8]) throws(MarkupError) {
        var reader = MarkupReader(bytes, vocabulary: EditName.vocabulary)
        while let event = try reader.event() {
            switch event.kind {
            case .start:
                let name = EditName(number: event.name)
                guard name != .unknown else {
                    open.append(nil)
                    continue
                }
                let id = name.hasIdentifier ? reader.attribute(EditName.identifier.number).flatMap { Int($0) } : nil
                begin(name, event.range, id)
                if name == .fieldCharacter { pass(reader.attribute(EditName.fieldCharacterKind.number)) }
            case .end: end(event.range)
            case .text:
                guard let last = known.last, nodes[last].name == .fieldInstruction, !openFields.isEmpty else { continue }
                openFields[openFields.count - 1].instruction += reader.characters
            }
        }
    }

    private mutating func begin(_ name: EditName, _ tag: Range<Int>, _ id: Int?) {
        let end = tag.upperBound..<tag.upperBound
        open.append(nodes.count)
        nodes.append(PartOutline.Node(name: name, tag: tag, endTag: end, parent: known.last, id: id))
        known.append(nodes.count - 1)
    }

    private mutating func end(_ tag: Range<Int>) {
        guard let index = open.popLast().flatMap({ $0 }) else { return }
        known.removeLast()
        if !tag.isEmpty { nodes[index].endTag = tag }
        guard nodes[index].name == .run else { return }
        for field in endingFields where field.isWhole && field.paragraph == enclosing(.paragraph) {
            // A field within this one goes with it.
            while let last = fields.last, last.lowerBound >= field.start { fields.removeLast() }
            fields.append(field.start..<nodes[index].range.upperBound)
        }
        endingFields = []
    }

    // MARK: Fields

    private mutating func pass(_ kind: String?) {
        switch kind {
        case "begin":
            guard let run = enclosing(.run) else { return }
            openFields.append(Field(start: nodes[run].tag.lowerBound, paragraph: enclosing(.paragraph)))
        case "end":
            if let field = openFields.popLast() { endingFields.append(field) }
        default: break
        }
    }

    /// The innermost open element of a name.
    private func enclosing(_ name: EditName) -> Int? { known.last { nodes[$0].name == name } }
}

extension OutlineReader.Field {
    /// Whether it is shown as one whole that Word or LibreOffice makes anew: every field but a link.
    fileprivate var isWhole: Bool {
        let word = instruction.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: " ") }
        return String(decoding: word, as: UTF8.self).uppercased() != "HYPERLINK"
    }
}

extension EditName {
    fileprivate var hasIdentifier: Bool {
        switch self {
        case .insertion, .deletion, .moveFrom, .moveTo, .footnoteReference, .endnoteReference, .bookmark, .comment, .rangeStart,
            .rangeEnd, .reference, .formerRunProperties, .formerParagraphProperties:
            true
        default: false
        }
    }
}
