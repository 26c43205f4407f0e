import Quantities

/// A sentence with 分别, cut into clauses and tokens.
struct RespectivelySentence {
    /// What stands between two stops.
    struct Clause {
        /// Positions of its tokens.
        let tokens: Range<Int>
        /// Its words in the reading view.
        let range: Range<Int>
    }

    let bytes: [UInt8]
    let quantities: QuantityList
    let tokens: [RespectivelyToken]
    /// Those that hold words, in the order of the text.
    let clauses: [Clause]

    /// - Complexity: O(length of the sentence).
    init(_ range: Range<Int>, of bytes: [UInt8], quantities: QuantityList, words: RespectivelyWords) {
        self.bytes = bytes
        self.quantities = quantities
        var lexer = RespectivelyLexer(bytes, quantities, words)
        tokens = lexer.tokens(in: range)
        clauses = Self.clauses(in: range, tokens)
    }

    private static func clauses(in range: Range<Int>, _ tokens: [RespectivelyToken]) -> [Clause] {
        var clauses: [Clause] = []
        var start = (token: 0, offset: range.lowerBound)
        func close(beforeToken token: Int, at offset: Int) {
            if start.offset < offset { clauses.append(Clause(tokens: start.token..<token, range: start.offset..<offset)) }
        }
        for (index, token) in tokens.enumerated() where token.kind == .stop {
            close(beforeToken: index, at: token.range.lowerBound)
            start = (index + 1, token.range.upperBound)
        }
        close(beforeToken: tokens.count, at: range.upperBound)
        return clauses
    }

    /// The words from behind one token, or from the beginning of a clause, up to another token.
    func phrase(_ tokens: Range<Int>, in range: Range<Int>) -> RespectivelyPhrase {
        RespectivelyPhrase(tokens: self.tokens[tokens], range: range, quantities: quantities)
    }

    func phrase(_ clause: Clause) -> RespectivelyPhrase { phrase(clause.tokens, in: clause.range) }

    /// The words between two tokens.
    func phrase(between left: Int, and right: Int) -> RespectivelyPhrase {
        phrase(left + 1..<right, in: tokens[left].range.upperBound..<tokens[right].range.lowerBound)
    }

    /// The figure that a token stands for.
    func quantity(_ token: Int) -> Quantity? {
        if case .figure(let index) = tokens[token].kind { quantities[index] } else { nil }
    }
}
