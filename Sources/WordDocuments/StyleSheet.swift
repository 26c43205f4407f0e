/// The styles of a document, by their ids, each with what it inherits.
struct StyleSheet {
    /// Styles that build on each other; Word itself ends long before. Also where a circle of styles ends.
    private static let longestChain = 64

    private var styles: [String: WordStyle] = [:]
    private(set) var defaultParagraphStyle: String?
    private(set) var hidesByDefault = false

    init() {}

    /// - Complexity: O(bytes of the part); a chain of styles counts up to ``longestChain`` times.
    init(_ part: WordPart) throws(WordError) {
        var own: [String: WordStyle] = [:]
        var reader = PartReader(part)
        try reader.enter(.styles)
        while let child = try reader.child() {
            switch child.name {
            case .style: try readStyle(&reader, &own)
            case .documentDefaults: try readDefaults(&reader)
            default: try reader.skip()
            }
        }
        for id in own.keys { styles[id] = Self.resolved(id, own) }
    }

    subscript(id: String?) -> WordStyle? { id.flatMap { styles[$0] } }

    private static func resolved(_ id: String, _ own: [String: WordStyle]) -> WordStyle {
        var result = own[id] ?? WordStyle()
        result.outlineLevel = result.outlineLevel ?? result.builtInOutlineLevel
        var next = result.basedOn
        for _ in 0..<longestChain {
            guard let id = next, let style = own[id] else { break }
            result.outlineLevel = result.outlineLevel ?? style.outlineLevel ?? style.builtInOutlineLevel
            result.numbering = result.numbering.over(style.numbering)
            result.isHidden = result.isHidden ?? style.isHidden
            next = style.basedOn
        }
        return result
    }

    // MARK: Reading

    private mutating func readStyle(_ reader: inout PartReader, _ own: inout [String: WordStyle]) throws(WordError) {
        let id = reader.attribute(.styleID) ?? ""
        let isDefault = ["1", "true", "on"].contains(reader.attribute(.isDefault))
        if isDefault, reader.attribute(.kind) == "paragraph" { defaultParagraphStyle = id }
        var style = WordStyle()
        while let child = try reader.child() {
            switch child.name {
            case .name: style.name = reader.attribute(.value)
            case .basedOn: style.basedOn = reader.attribute(.value)
            case .paragraphProperties:
                let properties = try ParagraphProperties(&reader, changes: .final)
                style.outlineLevel = properties.outlineLevel
                style.numbering = properties.numbering
                continue
            case .runProperties:
                style.isHidden = try RunProperties(&reader, changes: .final).isHidden
                continue
            default: break
            }
            try reader.skip()
        }
        own[id] = style
    }

    private mutating func readDefaults(_ reader: inout PartReader) throws(WordError) {
        while let child = try reader.child() {
            switch child.name {
            case .runDefaults: try readDefaults(&reader)
            case .runProperties: hidesByDefault = try RunProperties(&reader, changes: .final).isHidden ?? false
            default: try reader.skip()
            }
        }
    }
}
