/// What the properties of a paragraph say about its text.
struct ParagraphProperties {
    var style: String?
    /// From 0; 9 is body text.
    var outlineLevel: Int?
    var numbering = ListReference()
    /// Of the paragraph mark.
    var mark = RunProperties()

    init() {}

    /// Reads the element whose start tag was read last to its end.
    init(_ reader: inout PartReader, changes: TrackedChanges) throws(WordError) {
        var former: ParagraphProperties?
        while let child = try reader.child() {
            switch child.name {
            case .paragraphStyle: style = reader.attribute(.value)
            case .outlineLevel: outlineLevel = reader.integer(.value)
            case .numberingProperties:
                numbering = try Self.reference(&reader)
                continue
            case .runProperties:
                mark = try RunProperties(&reader, changes: changes)
                continue
            case .paragraphPropertiesChange where changes == .original:
                former = try Self.formerProperties(&reader)
                continue
            default: break
            }
            try reader.skip()
        }
        guard var former else { return }
        former.mark = mark
        self = former
    }

    private static func reference(_ reader: inout PartReader) throws(WordError) -> ListReference {
        var reference = ListReference()
        while let child = try reader.child() {
            switch child.name {
            case .numberingID: reference.list = reader.integer(.value)
            case .numberingLevel: reference.level = reader.integer(.value)
            default: break
            }
            try reader.skip()
        }
        return reference
    }

    private static func formerProperties(_ reader: inout PartReader) throws(WordError) -> ParagraphProperties {
        var former = ParagraphProperties()
        while let child = try reader.child() {
            if child.name == .paragraphProperties {
                former = try ParagraphProperties(&reader, changes: .final)
            } else {
                try reader.skip()
            }
        }
        return former
    }
}
