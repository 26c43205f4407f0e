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

    /// Longer beginnings are not carried into the alternatives behind them.
    private static let longestHead = 48

    /// Sets of literals that are looked for beside the best one have no more members than this.
    private static let largestCompanion = 8

    /// Every text that the piece can take, in UTF-8; `nil` where that is not known or too much.
    private let texts: [[UInt8]]?
    /// Texts of which each that the piece takes begins with one; `nil` where that is not known or too much.
    private let beginnings: [[UInt8]]?
    /// Sets of non-empty literals of which one of each must be there, the best first.
    private let needed: [LiteralSet]
    /// How many bytes the piece can take; `nil` where that has no limit or is not known.
    private let width: ClosedRange<Int>?

    /// What a text must hold for a pattern to match in it.
    struct Demand {
        /// What is best looked for.
        let filter: Prefilter
        /// For each literal of the filter where it begins in bytes from the beginning of a match; `nil` where one may be anywhere.
        let starts: [ClosedRange<Int>]?
        /// Of each of these a literal must be there as well.
        let companions: [[[UInt8]]]
    }

    /// What a text must hold for `root` to match in it, or around it within the same subject.
    ///
    /// - Parameter isFiltered: False where something else says in which texts there is a chance: then nothing is looked for first.
    static func demand(of root: PatternNode, isFiltered: Bool = true) -> Demand {
        let needed = RequiredLiterals(of: root).needed
        let best = isFiltered ? needed.first.flatMap { $0.isWorthLookingFor ? $0 : nil } : nil
        let others = needed.dropFirst(best == nil ? 0 : 1).filter { $0.literals.count <= largestCompanion && $0.isOftenAbsent }
        let companions = others.map(\.irreducible.literals)
        guard let (literals, starts) = best?.irreducible else { return Demand(filter: .always, starts: nil, companions: companions) }
        return Demand(filter: .anyOf(literals), starts: starts, companions: companions)
    }

    private init(texts: [[UInt8]]?, beginnings: [[UInt8]]? = nil, needed: [LiteralSet] = [], width: ClosedRange<Int>?) {
        self.texts = texts
        self.beginnings = texts ?? beginnings
        self.needed = LiteralSet.best(needed + (self.beginnings.flatMap { LiteralSet($0) }.map { [$0] } ?? []))
        self.width = width
    }

    /// A piece that is one of these texts.
    private init(texts: [[UInt8]]) {
        let counts = texts.lazy.map(\.count)
        self.init(texts: texts, width: (counts.min() ?? 0)...(counts.max() ?? 0))
    }

    private static let nothing = RequiredLiterals(texts: [[]])
    private static let unknown = RequiredLiterals(texts: nil, width: nil)
    /// Any one scalar of which nothing is known.
    private static let anyScalar = RequiredLiterals(texts: nil, width: 1...4)

    private init(of node: PatternNode) {
        switch node.content {
        case .literal(let scalar, let ignoringCase): self.init(anyOf: [scalar], ignoringCase: ignoringCase)
        case .oneOf(let set, let ignoringCase):
            self.init(anyOf: set.scalars(upTo: Self.widestClass), ignoringCase: ignoringCase)
        case .words(let words, let ignoringCase): self.init(words: words, ignoringCase: ignoringCase)
        case .anchor: self = .nothing
        case .look(let look, let inner):
            self.init(look, at: inner)
        case .sequence(let nodes): self.init(sequence: nodes)
        case .alternation(let nodes): self.init(alternatives: nodes.map { RequiredLiterals(of: $0) })
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): self.init(of: inner)
        case .repetition(let inner, let repetition): self.init(repeating: RequiredLiterals(of: inner), repetition)
        case .lineBreak: self.init(texts: nil, width: 1...3)
        case .typedSlot, .figureSlot, .backReference, .slotReference, .gap, .variable: self = .unknown
        }
    }

    private init(_ look: PatternNode.LookAround, at inner: PatternNode) {
        if look.isNegative {
            self = .nothing
            return
        }
        let piece = look.isAhead ? RequiredLiterals(of: inner) : RequiredLiterals(behind: inner)
        self.init(texts: [[]], needed: piece.needed, width: 0...0)
    }

    /// What a look-behind needs, its places counted from its end: each of its alternatives has a length of its own.
    private init(behind node: PatternNode) {
        if let branches = node.alternatives {
            self.init(alternatives: branches.map { RequiredLiterals(behind: $0) })
            return
        }
        let piece = RequiredLiterals(of: node)
        let back = piece.width.map { -$0.upperBound ... -$0.lowerBound }
        let texts = piece.texts.flatMap { texts in
            LiteralSet(texts, starts: .each(texts.map { -$0.count ... -$0.count }))
        }
        self.init(texts: nil, needed: (texts.map { [$0] } ?? []) + piece.needed.map { $0.moved(by: back) }, width: nil)
    }

    private init(anyOf scalars: [Unicode.Scalar]?, ignoringCase: Bool) {
        guard let scalars else {
            self = .anyScalar
            return
        }
        guard ignoringCase else {
            self.init(texts: scalars.map { Array(UTF8.encode($0) ?? .init()) })
            return
        }
        let variants = scalars.map(\.caseVariants)
        guard variants.allSatisfy({ $0 != nil }) else {
            self = .anyScalar
            return
        }
        self.init(texts: Set(variants.flatMap { $0 ?? [] }).sorted().map { Array(String($0).utf8) })
    }

    private init(words: [[Unicode.Scalar]], ignoringCase: Bool) {
        guard ignoringCase else {
            self.init(texts: words.map { word in word.flatMap { UTF8.encode($0) ?? .init() } })
            return
        }
        self.init(
            alternatives: words.map { word in
                RequiredLiterals(sequence: word.map { PatternNode(.literal($0, ignoringCase: true), at: 0..<0) })
            })
    }

    private init(alternatives: [RequiredLiterals]) {
        let texts = alternatives.allSatisfy { $0.texts != nil } ? alternatives.flatMap { $0.texts ?? [] } : nil
        // The best of each, the second best of each: pieces in another order on the sides of a | still meet.
        let ranks = alternatives.lazy.map(\.needed.count).min() ?? 0
        let needed = (0..<ranks).compactMap { rank in LiteralSet(anyOf: alternatives.map { $0.needed[rank] }) }
        var width = alternatives.first?.width
        for alternative in alternatives.dropFirst() {
            width = width.flatMap { width in alternative.width.map { width.hull(with: $0) } }
        }
        self.init(texts: texts, needed: needed, width: width)
    }

    private init(repeating piece: RequiredLiterals, _ repetition: PatternNode.Repetition) {
        let width = repetition.maximum.flatMap { maximum in
            piece.width.flatMap { $0.times(repetition.minimum...maximum) }
        }
        if repetition.minimum == 0 {
            let optional = repetition.maximum == 1 ? piece.texts.map { $0 + [[]] } : nil
            self.init(texts: repetition.maximum == 0 ? [[]] : optional, width: width)
            return
        }
        var copies: [[UInt8]]? = [[]]
        for _ in 0..<repetition.minimum {
            copies = copies.flatMap { Self.product($0, piece.texts) }
            if copies == nil || copies == [[]] { break }
        }
        let isComplete = repetition.maximum == repetition.minimum
        self.init(
            texts: isComplete ? copies : nil, beginnings: copies ?? piece.beginnings, needed: piece.needed, width: width)
    }

    /// - Parameter head: a text in front of the pieces that belongs to them.
    private init(sequence nodes: [PatternNode], behind head: [UInt8] = []) {
        var isComplete = true
        var run: [[UInt8]] = [head]
        var needed: [LiteralSet] = []
        // Where the next piece begins, and where the run did.
        var place: ClosedRange<Int>? = head.count...head.count
        var start: ClosedRange<Int>? = 0...0
        func need(_ sets: [LiteralSet?], from place: ClosedRange<Int>?) {
            needed += sets.compactMap { $0?.moved(by: place) }
        }
        for node in nodes {
            if run.count == 1, case .literal(let scalar, ignoringCase: false) = node.content, run[0].count < Self.longestText {
                run[0].append(contentsOf: UTF8.encode(scalar) ?? .init())
                place = place?.moved(by: UTF8.width(scalar)...UTF8.width(scalar))
                continue
            }
            // The beginning is part of what each alternative needs: 社(?:[^会]消费|会[^消]费) needs 社会 in the second.
            if run.count == 1, (1...Self.longestHead).contains(run[0].count), let branches = node.alternatives {
                let joined = RequiredLiterals(
                    alternatives: branches.map { RequiredLiterals(sequence: $0.pieces, behind: run[0]) })
                if let texts = joined.texts {
                    run = texts
                } else {
                    isComplete = false
                    need([LiteralSet(run)], from: start)
                    run = [[]]
                }
                need(joined.needed, from: start)
                place = start.flatMap { start in joined.width.flatMap { start.moved(by: $0) } }
                if joined.texts == nil { start = place }
                continue
            }
            let piece = RequiredLiterals(of: node)
            if let product = Self.product(run, piece.texts) {
                run = product
            } else {
                isComplete = false
                need([LiteralSet(Self.product(run, piece.beginnings) ?? run)], from: start)
                run = piece.texts ?? [[]]
                start = place
            }
            need(piece.needed, from: place)
            place = place.flatMap { place in piece.width.flatMap { place.moved(by: $0) } }
            if piece.texts == nil { start = place }
        }
        need([LiteralSet(run)], from: start)
        self.init(texts: isComplete ? run : nil, needed: needed, width: place)
    }

    /// Each text of `left` followed by each of `right`; `nil` where that is not known or too much.
    private static func product(_ left: [[UInt8]], _ right: [[UInt8]]?) -> [[UInt8]]? {
        guard let right else { return nil }
        if right.count == 1, right[0].isEmpty { return left }
        let count = left.count * right.count
        guard count <= largestProduct || left.count <= 1 || right.count <= 1 else { return nil }
        guard (left.first?.count ?? 0) + (right.first?.count ?? 0) <= longestText else { return nil }
        if left.count == 1, left[0].isEmpty { return right }
        return left.flatMap { head in right.map { head + $0 } }
    }
}

extension PatternNode {
    /// The branches of an alternation, whatever groups stand round it.
    fileprivate var alternatives: [PatternNode]? {
        switch content {
        case .alternation(let nodes): nodes
        case .group(let inner, _), .atomic(let inner), .capture(let inner), .slot(_, let inner): inner.alternatives
        default: nil
        }
    }

    /// The pieces that follow each other.
    fileprivate var pieces: [PatternNode] {
        if case .sequence(let nodes) = content { nodes } else { [self] }
    }
}
