/// What the properties of a run say about its text.
struct RunProperties {
    var style: String?
    /// `nil` if nothing is said.
    var isHidden: Bool?
    /// Of a paragraph mark: what follows stands on the same line, though the mark is there.
    var separatesStyles = false
    /// Of a paragraph mark: the tracked changes that it came or went with.
    var revision: Revision?
    /// The font of symbols.
    var font: String?

    init() {}

    /// Reads the element whose start tag was read last to its end.
    init(_ reader: inout PartReader, changes: TrackedChanges) throws(WordError) {
        var former: RunProperties?
        while let child = try reader.child() {
            switch child.name {
            case .runStyle: style = reader.attribute(.value)
            case .vanish: isHidden = reader.isOn
            case .specVanish: separatesStyles = reader.isOn
            case .runFonts: font = reader.attribute(.ascii)
            case .insertion, .moveTo: revision = .inserted
            case .deletion, .moveFrom: revision = revision == .inserted ? .both : .deleted
            case .runPropertiesChange where changes == .original:
                former = try Self.formerProperties(&reader)
                continue
            default: break
            }
            try reader.skip()
        }
        guard var former else { return }
        former.revision = revision
        self = former
    }

    private static func formerProperties(_ reader: inout PartReader) throws(WordError) -> RunProperties {
        var former = RunProperties()
        while let child = try reader.child() {
            if child.name == .runProperties {
                former = try RunProperties(&reader, changes: .final)
            } else {
                try reader.skip()
            }
        }
        return former
    }
}
