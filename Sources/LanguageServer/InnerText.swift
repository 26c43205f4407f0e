/// The brace of a pattern or message that is being typed: `{增幅:perc`, `{@city`, `{=ye`.
struct InnerText: Hashable {
    enum Sort {
        /// Behind `{`.
        case slotName
        /// Behind `{name:`.
        case slotType
        /// Behind `{@`.
        case word
        /// Behind `{=`.
        case variable
    }

    let sort: Sort
    /// What has been typed of the name.
    let typed: String

    /// - Returns: `nil` where no brace is open.
    init?(_ text: String) {
        guard let brace = text.lastIndex(of: "{"), !text[brace...].contains("}") else { return nil }
        let inside = text[text.index(after: brace)...]
        if let sign = inside.first, sign == "@" || sign == "=" {
            sort = sign == "@" ? .word : .variable
            typed = String(inside.dropFirst())
        } else if let colon = inside.firstIndex(of: ":") {
            sort = .slotType
            typed = String(inside[inside.index(after: colon)...])
        } else {
            sort = .slotName
            typed = String(inside)
        }
    }

    /// Names of the slots in a text, each once, in their order.
    static func slots(in text: String) -> [String] {
        var names: [String] = []
        for piece in text.split(separator: "{").dropFirst() {
            guard let colon = piece.firstIndex(of: ":") else { continue }
            let name = String(piece[..<colon])
            let isName = !name.isEmpty && name.unicodeScalars.allSatisfy { RuleFileWord.belongs($0) && $0 != "/" }
            if isName, piece[colon...].dropFirst().first != " ", !names.contains(name) { names.append(name) }
        }
        return names
    }
}
