/// Brackets and quotation marks that come in pairs (GB/T 15834 4.8, 4.9, 4.15).
enum Bracket {
    case quote, round, title, halfRound, square

    init?(opener: Unicode.Scalar) {
        switch opener {
        case "“": self = .quote
        case "（": self = .round
        case "《": self = .title
        case "(": self = .halfRound
        case "【": self = .square
        default: return nil
        }
    }

    init?(closer: Unicode.Scalar) {
        switch closer {
        case "”": self = .quote
        case "）": self = .round
        case "》": self = .title
        case ")": self = .halfRound
        case "】": self = .square
        default: return nil
        }
    }

    /// The kind of the last opener that stands unclosed at the end of a text.
    ///
    /// - Complexity: O(length).
    static func leftOpen(in text: Passage) -> Bracket? {
        // From the end: what closes there takes the next opener of its kind with it.
        var closed: [Bracket] = []
        var found: Bracket?
        _ = text.dropLast { scalar in
            if let closer = Bracket(closer: scalar) {
                closed.append(closer)
            } else if let opener = Bracket(opener: scalar) {
                guard let match = closed.lastIndex(of: opener) else {
                    found = opener
                    return false
                }
                closed.removeSubrange(match...)
            }
            return true
        }
        return found
    }

    /// Whether a text closes a bracket of this kind before it opens another.
    func isClosedFirst(in text: Passage) -> Bool {
        let index = text.firstIndex { Bracket(closer: $0) == self || Bracket(opener: $0) == self }
        return index.flatMap { text.suffix(from: $0).first }.flatMap(Bracket.init(closer:)) == self
    }
}
