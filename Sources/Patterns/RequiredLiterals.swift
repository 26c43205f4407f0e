/// Works out literals of which every match of a pattern has one in its text.
///
/// A piece is read as the complete set of texts it can take, as far as that is small, and as a set of literals of which it
/// needs one. Whatever is not understood reads as "nothing is known", so the result can be weak but never wrong.
struct RequiredLiterals {
    /// A class is spelled out up to this many scalars.
    private static let widestClass = 12
    /// Sets of texts are multiplied with each other up to this size.
    private static let largestProduct = 64
    /// Texts are joined up to about this many bytes: more of them find nothing that these do not.
    private static let longestText = 96

    /// A set that is met more often than this for each scalar costs more to look for than it saves: commas, digits.
    private static let highestFrequency = 0.04

    /// Every text that the piece can take, in UTF-8; `nil` where that is not known or too much.
    private let texts: [[UInt8]]?
    /// The best set of non-empty literals of which one must be there; `nil` for none.
    private let needed: LiteralSet?

    /// What a text must hold for `root` to match in it, or around it within the same subject.
    static func prefilter(of root: PatternNode) -> Prefilter {
        guard let needed = RequiredLiterals(of: root).needed, needed.frequency < highestFrequency else { return .always }
        return .anyOf(needed.irreducible)
    }

    private init(texts: [[UInt8]]?, needed: LiteralSet? = nil) {
        self.texts = texts
        self.needed = LiteralSet.rarer(texts.flatMap(LiteralSet.init), needed)
    }

    private static let nothing = RequiredLiterals(texts: [[]])
    private static let unknown = RequiredLiterals(texts: nil)

    private init(of node: PatternNode) {
        switch node.content {
        case .literal(let scalar, let ignoringCase): self.init(anyOf: [scalar], ignoringCase: ignoringCase)
        case .oneOf(let set, let ignoringCase):
            self.init(anyOf: set.scalars(upTo: Self.widestClass), ignoringCase: ignoringCase)
        case .words(let words, let ignoringCase): self.init(words: words, ignoringCase: ignoringCase)
        case .anchor: self = .nothing
        case .look(let look, let inner):
            self.init(texts: [[]], needed: look.isNegative ? nil : RequiredLiterals(of: inner).needed)
        case .sequence(let nodes): self.init(sequence: nodes)
        case .alternation(let nodes): self.init(alternatives: nodes.map { RequiredLiterals(of: $0) })
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): self.init(of: inner)
        case .repetition(let inner, let repetition): self.init(repeating: RequiredLiterals(of: inner), repetition)
        case .lineBreak, .typedSlot, .figureSlot, .backReference, .slotReference, .gap, .variable: self = .unknown
        }
    }

    private init(anyOf scalars: [Unicode.Scalar]?, ignoringCase: Bool) {
        guard let scalars else {
            self = .unknown
            return
        }
        if !ignoringCase, scalars.count == 1 {
            self.init(texts: [Array(String(scalars[0]).utf8)])
            return
        }
        let variants = ignoringCase ? scalars.map(\.caseVariants) : scalars.map { [$0] }
        guard variants.allSatisfy({ $0 != nil }) else {
            self = .unknown
            return
        }
        self.init(texts: Set(variants.flatMap { $0 ?? [] }).sorted().map { Array(String($0).utf8) })
    }

    private init(words: [[Unicode.Scalar]], ignoringCase: Bool) {
        guard ignoringCase else {
            self.init(texts: words.map { word in word.flatMap { Array(String($0).utf8) } })
            return
        }
        self.init(
            alternatives: words.map { word in
                RequiredLiterals(sequence: word.map { PatternNode(.literal($0, ignoringCase: true), at: 0..<0) })
            })
    }

    private init(alternatives: [RequiredLiterals]) {
        let texts = alternatives.allSatisfy { $0.texts != nil } ? alternatives.flatMap { $0.texts ?? [] } : nil
        let needed = alternatives.allSatisfy { $0.needed != nil } ? alternatives.flatMap { $0.needed?.literals ?? [] } : nil
        self.init(texts: texts, needed: needed.flatMap(LiteralSet.init))
    }

    private init(repeating piece: RequiredLiterals, _ repetition: PatternNode.Repetition) {
        if repetition.minimum == 0 {
            let optional = repetition.maximum == 1 ? piece.texts.map { $0 + [[]] } : nil
            self.init(texts: repetition.maximum == 0 ? [[]] : optional)
            return
        }
        var texts: [[UInt8]]? = repetition.maximum == repetition.minimum ? [[]] : nil
        for _ in 0..<repetition.minimum {
            texts = texts.flatMap { Self.product($0, piece.texts) }
            if texts == nil || texts == [[]] { break }
        }
        self.init(texts: texts, needed: piece.needed)
    }

    private init(sequence nodes: [PatternNode]) {
        var isComplete = true
        var run: [[UInt8]] = [[]]
        var needed: LiteralSet?
        for node in nodes {
            if run.count == 1, case .literal(let scalar, ignoringCase: false) = node.content, run[0].count < Self.longestText {
                run[0].append(contentsOf: UTF8.encode(scalar) ?? .init())
                continue
            }
            let piece = RequiredLiterals(of: node)
            if let product = Self.product(run, piece.texts) {
                run = product
            } else {
                isComplete = false
                needed = LiteralSet.rarer(needed, LiteralSet(run))
                run = piece.texts ?? [[]]
            }
            needed = LiteralSet.rarer(needed, piece.needed)
        }
        self.init(texts: isComplete ? run : nil, needed: LiteralSet.rarer(needed, LiteralSet(run)))
    }

    /// Each text of `left` followed by each of `right`; `nil` where that is not known or too much.
    private static func product(_ left: [[UInt8]], _ right: [[UInt8]]?) -> [[UInt8]]? {
        guard let right else { return nil }
        let count = left.count * right.count
        guard count <= largestProduct || left.count <= 1 || right.count <= 1 else { return nil }
        guard (left.first?.count ?? 0) + (right.first?.count ?? 0) <= longestText else { return nil }
        return left.flatMap { head in right.map { head + $0 } }
    }
}
