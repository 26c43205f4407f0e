import Packing
import TestSupport
import Testing

@testable import Patterns

/// Slots that take figures against expressions that say the same, over random patterns and texts.
struct FigureSlotPropertyTests {
    private static let types = ["percent", "money", "count", "count[家]", "quantity", "percents", "quantities"]
    private static let leaves = [
        "约", "近", "左右", "以上", "、", "和", "增长", "，", "…", "……", ".", "[0-9]", "[^，]*", "[^，]+?", "[0-9]+", "%", "元", "(?:约|近)?",
        "(?:、|和)", "^", "$", "|", "|", "?", "*", "+", "{2}", "+?", "++", "[一-龥]*", ".*", "",
    ]
    private static let frames = [
        ("(?:", ")"), ("(", ")"), ("(?=", ")"), ("(?!", ")"), ("(?>", ")"), ("(?<=", ")"), ("(?<!", ")"), ("(?:", ")?"),
        ("(?:", ")*"), ("(?:", ")+"),
    ]
    private static let pieces = [
        "5%", "12%", "7元", "30个", "4家", "约", "近", "左右", "以上", "、", "和", "以及", "增长", "，", "。", "8", "个", "%", "为",
    ]

    /// A pattern with slots for figures, and the same with expressions in their places.
    private struct Pair {
        var own = ""
        var plain = ""
        private var slots = 0

        mutating func append(_ text: String) {
            own += text
            plain += text
        }

        mutating func appendSlot(_ type: String, _ generator: inout SeededGenerator) {
            guard let expression = ToyFigures.expression(of: type) else { preconditionFailure("a type that is imitated") }
            slots += 1
            // Where a match may begin, an enumeration in the middle of a longer one is a matter of its own.
            if type.hasSuffix("s") || type.hasSuffix("es") { append(generator.pick(["(?<=长)", "增长", "为"])) }
            own += "{x\(slots):\(type)}"
            plain += "{x\(slots):(\(expression))}"
        }

        mutating func grow(depth: Int, _ generator: inout SeededGenerator) {
            for _ in 0..<generator.below(4) + 1 {
                if depth > 0, generator.chance(30) {
                    let (open, close) = generator.pick(FigureSlotPropertyTests.frames)
                    append(open)
                    grow(depth: depth - 1, &generator)
                    append(close)
                } else if generator.chance(40) {
                    appendSlot(generator.pick(FigureSlotPropertyTests.types), &generator)
                } else {
                    append(generator.pick(FigureSlotPropertyTests.leaves))
                }
            }
        }
    }

    @Test("a slot takes what an expression of the same meaning takes, in every surrounding", arguments: 1...6)
    func agreesWithExpressions(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scratch = MatchScratch()
        var (compared, found) = (0, 0)
        for _ in 0..<1_500 {
            var pair = Pair()
            pair.grow(depth: 2, &generator)
            guard pair.own != pair.plain else { continue }
            #expect((Pattern.fault(of: pair.own) == nil) == (Pattern.fault(of: pair.plain) == nil), "\(pair.own)")
            guard let own = try? Pattern(pair.own, measureWords: .forTesting), let plain = try? Pattern(pair.plain)
            else { continue }
            for _ in 0..<5 {
                let text = Array(generator.text(of: Self.pieces, upTo: 14).utf8)
                let range = Self.range(of: text, &generator)
                guard let expected = plain.outcome(in: text, range, .none, scratch),
                    let actual = own.outcome(in: text, range, ToyFigures.marks(in: text[range], of: text), scratch)
                else { continue }
                #expect(actual == expected, "\(pair.own) in \(String(decoding: text[range], as: UTF8.self))")
                compared += 1
                guard !actual.isEmpty else { continue }
                found += 1
                if case .anyOf(let literals) = own.prefilter {
                    #expect(literals.contains { text[range].firstRange(of: $0) != nil }, "\(pair.own)")
                }
            }
        }
        #expect(compared > 1_000 && found > 200, "\(compared) \(found)")
    }

    @Test("a pattern that was packed is the same pattern", arguments: 1...4)
    func staysTheSameWhenPacked(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scratch = MatchScratch()
        var found = 0
        for _ in 0..<1_000 {
            var pair = Pair()
            pair.grow(depth: 2, &generator)
            guard let pattern = try? Pattern(pair.own, measureWords: .forTesting) else { continue }
            var writer = PackWriter()
            writer.write("in front")
            let start = writer.bytes.count
            pattern.pack(into: &writer)
            let reader = PackReader(Pack(copying: writer.bytes), at: start)
            let packed = try #require(Pattern.packed(pair.own, dialect: .reading, reader))
            #expect(packed.slots == pattern.slots && packed.takesFigures == pattern.takesFigures, "\(pair.own)")
            #expect(packed.slotTypes == pattern.slotTypes && packed.prefilter == pattern.prefilter, "\(pair.own)")
            #expect(packed.companions == pattern.companions, "\(pair.own)")
            #expect(Pattern.packed(pair.own + "x", dialect: .reading, reader) == nil)
            for _ in 0..<4 {
                let text = Array(generator.text(of: Self.pieces, upTo: 14).utf8)
                let marks = ToyFigures.marks(in: text[...], of: text)
                let outcomes = [pattern, packed].map { $0.outcome(in: text, text.indices, marks, scratch) }
                #expect(outcomes[0] == outcomes[1], "\(pair.own) in \(String(decoding: text, as: UTF8.self))")
                found += outcomes[0]?.count ?? 0
            }
        }
        #expect(found > 200, "\(found)")
    }

    /// All of a text, or a part of it that cuts no scalar.
    private static func range(of text: [UInt8], _ generator: inout SeededGenerator) -> Range<Int> {
        guard generator.chance(30) else { return text.indices }
        let edges = (0...text.count).filter { $0 == text.count || text[$0] & 0xC0 != 0x80 }
        let (left, right) = (generator.pick(edges), generator.pick(edges))
        return min(left, right)..<max(left, right)
    }

    @Test("machine code and interpreter find the same figures", arguments: 1...4)
    func agreesWithoutMachineCode(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scratch = MatchScratch()
        var compared = 0
        for _ in 0..<1_000 {
            var pair = Pair()
            pair.grow(depth: 2, &generator)
            guard let syntax = try? PatternParser.parse(pair.own, dialect: .reading, terms: [:], measureWords: .forTesting),
                let written = try? ExpressionWriter.write(syntax, dialect: .reading), !written.criteria.isEmpty
            else { continue }
            let figures = FigureSlots(criteria: written.criteria, in: syntax.root)
            guard let quick = try? CompiledExpression(written.bytes, figures: figures, machineCode: .atOnce) else { continue }
            let slow = try CompiledExpression(written.bytes, figures: figures, machineCode: .never)
            #expect(quick.isMachineCode && !slow.isMachineCode)
            for _ in 0..<4 {
                let text = Array(generator.text(of: Self.pieces, upTo: 14).utf8)
                let outcomes = [quick, slow].map { $0.firstRange(in: text, scratch) }
                guard let first = outcomes[0], let second = outcomes[1] else { continue }
                #expect(first == second, "\(pair.own) in \(String(decoding: text, as: UTF8.self))")
                compared += 1
            }
        }
        #expect(compared > 500)
    }

    @Test("no figures, wrong figures and figures of another text never make a match leave the text", arguments: 1...3)
    func survivesAnyMarks(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scratch = MatchScratch()
        for _ in 0..<2_000 {
            var pair = Pair()
            pair.grow(depth: 2, &generator)
            guard let pattern = try? Pattern(pair.own, measureWords: .forTesting) else { continue }
            let text = Array(generator.text(of: Self.pieces, upTo: 12).utf8)
            let foreign = Array(generator.text(of: Self.pieces, upTo: 20).utf8)
            let range = Self.range(of: text, &generator)
            for marks in [FigureMarks.none, ToyFigures.marks(in: foreign)] {
                for match in pattern.outcome(in: text, range, marks, scratch) ?? [] {
                    for place in [match.range] + match.slots.compactMap(\.self) {
                        #expect(range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound, "\(pair.own)")
                        for edge in [place.lowerBound, place.upperBound] where edge < text.count {
                            #expect(text[edge] & 0xC0 != 0x80, "\(pair.own): a match cuts a scalar")
                        }
                    }
                }
            }
        }
    }
}

extension ToyFigures {
    /// The figures of a part of a text taken by itself, at their places in the whole.
    fileprivate static func marks(in part: ArraySlice<UInt8>, of text: [UInt8]) -> FigureMarks {
        // A blank is no part of any figure, so the rest of the text holds none.
        let alone = text.indices.map { part.indices.contains($0) ? text[$0] : UInt8(ascii: " ") }
        return marks(in: alone)
    }
}

extension Pattern {
    /// All matches, or `nil` where the search was given up.
    fileprivate func outcome(
        in text: [UInt8], _ range: Range<Int>, _ figures: FigureMarks, _ scratch: MatchScratch
    ) -> [PatternMatch]? {
        var matches: [PatternMatch] = []
        do {
            try forEachMatch(in: text, range: range, figures: figures, using: scratch) { match in
                matches.append(match)
                return true
            }
        } catch {
            return nil
        }
        return matches
    }
}

extension CompiledExpression {
    /// The first match; empty and behind the text for none, `nil` where the search was given up.
    fileprivate func firstRange(in text: [UInt8], _ scratch: MatchScratch) -> Range<Int>? {
        guard let figures else { return nil }
        var range: Range<Int>?
        do {
            try ToyFigures.marks(in: text).withCursor(over: text.indices, for: figures) { cursor throws(MatchFailure) in
                try text.withUnsafeBufferPointer { bytes throws(MatchFailure) in
                    let isFound = try match(bytes, from: 0, within: 100_000, figures: cursor, using: scratch)
                    range = isFound ? scratch.offsets[0]..<scratch.offsets[1] : text.count + 1..<text.count + 1
                }
            }
        } catch {
            return nil
        }
        return range
    }
}
