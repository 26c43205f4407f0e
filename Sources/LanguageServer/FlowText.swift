/// The beginning of a value written on one line, up to the cursor: `{within: title-block, find: '…`.
struct FlowText {
    /// Keys of the braces that are open, outermost first; an open brace whose key is being typed has none.
    private(set) var keys: [String] = []
    /// Whether a key of a brace is being typed.
    private(set) var isAtKey = false
    /// What has been typed of the key or value, without an opening quote.
    private(set) var typed = ""
    /// The quote that the value stands in.
    private(set) var quote: Character?
    /// Keys that the innermost brace holds already.
    private(set) var present: Set<String> = []

    private var brackets: [(isBrace: Bool, key: String?, present: Set<String>)] = []

    init(_ text: Substring) {
        for character in text { take(character) }
        keys = brackets.compactMap(\.key)
        present = brackets.last?.present ?? []
        isAtKey = quote == nil && brackets.last.map { $0.isBrace && $0.key == nil } ?? false
        if quote == nil { typed = String(typed.drop { $0 == " " }) }
    }

    private mutating func take(_ character: Character) {
        if let open = quote {
            if character == open { quote = nil }
            typed.append(character)
            return
        }
        let isFresh = typed.allSatisfy { $0 == " " }
        switch character {
        case "'", "\"":
            if isFresh {
                quote = character
                typed = ""
            } else {
                typed.append(character)
            }
        case "{" where isFresh, "[" where isFresh:
            brackets.append((character == "{", nil, []))
            typed = ""
        case "}" where !brackets.isEmpty, "]" where !brackets.isEmpty:
            brackets.removeLast()
            typed = ""
        case "," where !brackets.isEmpty:
            if brackets[brackets.count - 1].isBrace { brackets[brackets.count - 1].key = nil }
            typed = ""
        case " " where typed.hasSuffix(":"): startValue()
        default: typed.append(character)
        }
    }

    /// What was typed so far turns out to be a key.
    private mutating func startValue() {
        guard brackets.last?.isBrace == true, brackets[brackets.count - 1].key == nil else { return typed.append(" ") }
        let key = String(typed.drop { $0 == " " }.dropLast())
        brackets[brackets.count - 1].key = key
        brackets[brackets.count - 1].present.insert(key)
        typed = ""
    }
}
