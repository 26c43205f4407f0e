/// The punctuation within a line, found in one pass.
struct LinePunctuation {
    /// A sentence ends in front of the last character.
    private(set) var holdsStop = false
    /// A clause ends in front of the last character.
    private(set) var holdsComma = false
    private(set) var holdsColon = false
    /// The last bracket or quotation mark that is opened and not closed.
    var leftOpen: Bracket? { open.last }

    private var open: [Bracket] = []

    /// - Parameters:
    ///   - text: The line.
    ///   - end: Where its last character begins; what stands there ends the line and not something within it.
    /// - Complexity: O(length).
    init(_ text: Passage, end: Int) {
        text.forEachMark { mark, index in
            switch mark {
            case "，": holdsComma = holdsComma || index < end
            case "：", ":": holdsColon = true
            case "；", ";":
                holdsStop = holdsStop || (mark == "；" && index < end)
                holdsComma = holdsComma || index < end
            case _ where mark.isStop: holdsStop = holdsStop || index < end
            default: note(mark)
            }
        }
    }

    private mutating func note(_ mark: Unicode.Scalar) {
        if let opener = Bracket(opener: mark) {
            open.append(opener)
        } else if let closer = Bracket(closer: mark), let match = open.lastIndex(of: closer) {
            open.removeSubrange(match...)
        }
    }
}
