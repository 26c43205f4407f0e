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

    /// Whether a text closes a bracket of this kind before it opens another.
    func isClosedFirst(in text: Passage) -> Bool {
        let index = text.firstIndex { Bracket(closer: $0) == self || Bracket(opener: $0) == self }
        return index.flatMap { text.suffix(from: $0).first }.flatMap(Bracket.init(closer:)) == self
    }
}
