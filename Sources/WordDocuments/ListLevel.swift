/// How one level of a list is numbered (ISO/IEC 29500-1, 17.9.6).
struct ListLevel {
    /// What stands between the number and the text.
    enum Suffix: String {
        case tab, space, nothing
    }

    /// Bytes of a pattern that are kept; labels must not make a text long.
    private static let longestPattern = 128

    var start = 0
    var format = NumberFormat.decimal
    /// With `%1` to `%9` for the numbers of the levels.
    var pattern = ""
    var suffix = Suffix.tab
    /// Whether all numbers of the label are Arabic.
    var isLegal = false
    /// The level (from 1) at whose numbers this one begins anew; 0 for none; `nil` for every one above it.
    var restart: Int?
    /// The paragraph style that goes with the level.
    var style: String?
    var font: String?
    var isHidden = false

    /// Reads the element whose start tag was read last to its end.
    init(_ reader: inout PartReader) throws(WordError) {
        while let child = try reader.child() {
            switch child.name {
            case .start: start = reader.integer(.value) ?? 0
            case .numberFormat: format = NumberFormat(reader.attribute(.value) ?? "", custom: reader.attribute(.format))
            case .levelText:
                pattern = String(decoding: (reader.attribute(.value) ?? "").utf8.prefix(Self.longestPattern), as: UTF8.self)
            case .suffix: suffix = Suffix(rawValue: reader.attribute(.value) ?? "") ?? .tab
            case .isLegal: isLegal = reader.isOn
            case .levelRestart: restart = reader.integer(.value)
            case .paragraphStyle: style = reader.attribute(.value)
            case .runProperties:
                let properties = try RunProperties(&reader, changes: .final)
                font = properties.font
                isHidden = properties.isHidden ?? false
                continue
            case .alternateContent:
                // Word writes formats of later editions with an older one beside them.
                try readFormat(&reader)
                continue
            default: break
            }
            try reader.skip()
        }
    }

    private mutating func readFormat(_ reader: inout PartReader) throws(WordError) {
        var isChosen = false
        while let branch = try reader.child() {
            guard !isChosen, branch.name == .choice || branch.name == .fallback else {
                try reader.skip()
                continue
            }
            isChosen = true
            while let child = try reader.child() {
                if child.name == .numberFormat {
                    format = NumberFormat(reader.attribute(.value) ?? "", custom: reader.attribute(.format))
                }
                try reader.skip()
            }
        }
    }
}
