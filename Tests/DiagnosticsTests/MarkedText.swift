import SourceText

/// A text whose ranges are marked by ⟦ ⟧; `⟦old→new⟧` marks an edit.
struct MarkedText {
    let source: SourceFile
    let ranges: [ByteRange]
    /// The texts after the arrows, one for each range that has one.
    let replacements: [String]

    init(_ marked: String) {
        var (text, start, ranges, replacements) = ("", 0, [ByteRange](), [String]())
        var replacement: String?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = text.utf8.count
            case "→": replacement = ""
            case "⟧":
                ranges.append(start..<text.utf8.count)
                if let replacement { replacements.append(replacement) }
                replacement = nil
            default:
                if replacement == nil { text.unicodeScalars.append(scalar) } else { replacement?.unicodeScalars.append(scalar) }
            }
        }
        source = SourceFile(path: "稿.txt", text: text)
        self.ranges = ranges
        self.replacements = replacements
    }
}
