import RuleModel

extension RuleExample {
    /// A stretch of an example.
    struct Piece: Hashable {
        let text: String
        /// Whether it is what must be reported.
        let isMarked: Bool
    }

    /// The text cut at its marks.
    ///
    /// - Complexity: O(bytes).
    var pieces: [Piece] {
        guard case .bad(let marks) = expectation else { return [Piece(text: text, isMarked: false)] }
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var copied = 0
        func add(upTo end: Int, isMarked: Bool) {
            let text = String(decoding: bytes[copied..<end], as: UTF8.self)
            if isMarked || !text.isEmpty { pieces.append(Piece(text: text, isMarked: isMarked)) }
            copied = end
        }
        for mark in marks {
            add(upTo: mark.lowerBound, isMarked: false)
            add(upTo: mark.upperBound, isMarked: true)
        }
        add(upTo: bytes.count, isMarked: false)
        return pieces
    }

    /// The text with its marks put back.
    var marked: String { pieces.map { $0.isMarked ? "⟦" + $0.text + "⟧" : $0.text }.joined() }
}
