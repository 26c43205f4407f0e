/// What a style says about the text; what it leaves open is `nil`.
struct WordStyle {
    /// The name a user sees, `heading 1`.
    var name: String?
    var basedOn: String?
    /// From 0; 9 is body text.
    var outlineLevel: Int?
    var numbering = ListReference()
    var isHidden: Bool?

    /// The level that Word's own headings have, even where their style does not say so.
    var builtInOutlineLevel: Int? {
        guard let name = name?.lowercased(), name.hasPrefix("heading "), let level = Int(name.dropFirst(8)),
            (1...9).contains(level)
        else { return nil }
        return level - 1
    }
}
