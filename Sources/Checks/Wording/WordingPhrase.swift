/// An accepted form of a fixed formulation, reduced to the signs that must agree.
struct WordingPhrase: Sendable {
    /// As the rule's author wrote it.
    let text: String
    private let bytes: [UInt8]
    /// The scalars that must agree; their places are bytes of ``text``.
    let signs: LocatedScalars
    private let signSet: SignSet

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        signs = LocatedScalars(bytes, in: bytes.indices, where: Self.matters)
        signSet = SignSet(signs.values)
    }

    /// Whether the phrase stands in a text exactly, and holds all of the anchor.
    ///
    /// - Complexity: O(phrase²).
    func stands(in text: [UInt32], covering anchor: Range<Int>) -> Bool {
        let earliest = max(0, anchor.upperBound - signs.count)
        let latest = min(anchor.lowerBound, text.count - signs.count)
        guard earliest <= latest else { return false }
        return (earliest...latest).contains { start in
            signs.values.indices.allSatisfy { text[start + $0] == signs.values[$0] }
        }
    }

    /// Whether so many signs are nowhere among others that no more than `limit` edits could make the phrase of them.
    ///
    /// - Complexity: O(1).
    func isOutOfReach(of others: SignSet, within limit: Int) -> Bool { signSet.missing(from: others) > limit }

    /// The words from one sign to another, with the punctuation between them.
    func text(of range: Range<Int>) -> String {
        range.isEmpty ? "" : String(decoding: bytes[signs.range(of: range)], as: UTF8.self)
    }

    /// The punctuation between a sign and the one in front of it.
    func marks(before sign: Int) -> ArraySlice<UInt8> {
        guard sign > 0, sign < signs.count else { return [] }
        return bytes[signs.range(at: sign - 1).upperBound..<signs.starts[sign]]
    }

    /// Blanks, quotation marks, 、 and ， come and go with the style of a text and say nothing about its words.
    static func matters(_ scalar: UInt32) -> Bool {
        switch Unicode.Scalar(scalar) {
        case " ", "\t", "\u{3000}", "\u{A0}", "“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』", "、", "，", ",": false
        default: true
        }
    }
}
