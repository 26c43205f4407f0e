import TestSupport
import Testing

@testable import Patterns

struct PatternPropertyTests {
    @Test("an ordinary expression means what PCRE2 takes it for", arguments: 1...4)
    func agreesWithPCRE2(seed: UInt64) throws {
        var random = RandomPattern(seed: seed, ordinary: true)
        let scratch = MatchScratch()
        var compared = 0
        for _ in 0..<700 {
            let text = random.next()
            // A look-behind that PCRE2 takes is compared; one that only we take has nothing to be compared with.
            guard let own = try? Pattern(text, dialect: .source), let other = try? CompiledExpression(Array(text.utf8)) else {
                continue
            }
            for _ in 0..<4 {
                let subject = random.subject()
                #expect(own.outcome(in: subject, scratch).agrees(with: other.outcome(in: subject, scratch)), "\(text)")
                compared += 1
            }
        }
        #expect(compared > 500)
    }

    @Test("restored code finds what it found, as machine code as well", arguments: 1...2)
    func restoresCode(seed: UInt64) throws {
        var random = RandomPattern(seed: seed, ordinary: true)
        let scratch = MatchScratch()
        var restored = 0
        for _ in 0..<500 {
            let text = Array(random.next().utf8)
            guard let code = try? CompiledExpression(text) else { continue }
            let copy = try CompiledExpression(text, figures: nil, restoring: code.serialized)
            for _ in 0..<4 {
                let subject = random.subject()
                #expect(copy.outcome(in: subject, scratch).agrees(with: code.outcome(in: subject, scratch)))
            }
            let long = Array(String(repeating: "终 ", count: 1_000).utf8) + random.subject()
            #expect(copy.outcome(in: long, scratch).agrees(with: code.outcome(in: long, scratch)))
            restored += 1
        }
        #expect(restored > 100)
    }

    @Test("what another build put out is not restored")
    func refusesForeignCode() throws {
        var bytes = try CompiledExpression(Array("a+b".utf8)).serialized
        bytes[0] ^= 0xFF
        #expect(CompiledCode(restoring: bytes) == nil)
        let expression = try CompiledExpression(Array("a+b".utf8), figures: nil, restoring: bytes)
        let isFound = Array("xaab".utf8).withUnsafeBufferPointer { subject in
            try? expression.match(subject, from: 0, within: 1_000, using: MatchScratch())
        }
        #expect(isFound == true)
    }

    @Test("an expression that PCRE2 refuses is refused, unless it is a look-behind that can be mended", arguments: 1...4)
    func refusesWhatPCRE2Refuses(seed: UInt64) {
        var random = RandomPattern(seed: seed, ordinary: true)
        var refused = 0
        for _ in 0..<700 {
            let text = random.next()
            guard !text.contains("(?<"), (try? CompiledExpression(Array(text.utf8))) == nil else { continue }
            #expect(Pattern.fault(of: text, dialect: .source) != nil, "\(text)")
            refused += 1
        }
        #expect(refused > 20)
    }

    @Test("wherever a pattern matches, one of its required literals stands in the text", arguments: 1...4)
    func filtersNothingAway(seed: UInt64) throws {
        var random = RandomPattern(seed: seed, ordinary: false)
        let scratch = MatchScratch()
        var filtered = 0
        for _ in 0..<700 {
            let text = random.next()
            guard let pattern = Self.pattern(text), case .anyOf(let literals) = pattern.prefilter else { continue }
            for _ in 0..<6 {
                let subject = random.subject()
                guard case .found = pattern.outcome(in: subject, scratch) else { continue }
                #expect(literals.contains { Self.holds(subject, $0) }, "\(text) in \(String(decoding: subject, as: UTF8.self))")
                #expect(try Self.beginsInPlace(pattern, literals, subject, scratch), "\(text)")
                filtered += 1
            }
            #expect(literals.allSatisfy { !$0.isEmpty } && !literals.isEmpty)
        }
        #expect(filtered > 80)
    }

    @Test("what must stand beside the required literals filters nothing away", arguments: 1...4)
    func companionsFilterNothingAway(seed: UInt64) throws {
        var random = RandomPattern(seed: seed, ordinary: false)
        let scratch = MatchScratch()
        var found = 0
        for _ in 0..<8_000 {
            let text = random.next()
            guard let pattern = Self.pattern(text), !pattern.companions.isEmpty else { continue }
            for _ in 0..<6 {
                let subject = random.subject()
                // A search that is told where to begin does not look at them.
                let all = subject.indices.lowerBound...subject.indices.upperBound
                var places: [[Range<Int>]] = []
                for starts in [nil, [all]] {
                    var own: [Range<Int>] = []
                    do throws(MatchFailure) {
                        try pattern.forEachMatch(in: subject, range: subject.indices, from: starts, using: scratch) { match in
                            own.append(match.range)
                            return true
                        }
                    } catch { continue }
                    places.append(own)
                }
                #expect(places.count < 2 || places[0] == places[1], "\(text) in \(String(decoding: subject, as: UTF8.self))")
                found += places.first?.count ?? 0
            }
        }
        #expect(found > 10)
    }

    @Test("a pattern that is said to match nowhere does not, and one that is said to match everywhere does", arguments: 1...4)
    func provesItsFaults(seed: UInt64) throws {
        var random = RandomPattern(seed: seed, ordinary: false)
        let scratch = MatchScratch()
        var (nowhere, everywhere) = (0, 0)
        for _ in 0..<600 {
            let text = random.next()
            guard let syntax = try? PatternParser.parse(text, dialect: .source, terms: Self.terms), syntax.variables.isEmpty,
                let written = try? ExpressionWriter.write(syntax, dialect: .source),
                let expression = try? CompiledExpression(written.bytes)
            else { continue }
            let isNowhere = Reachability.obstacle(in: syntax.root) != nil
            for _ in 0..<6 {
                let subject = random.subject()
                if isNowhere { #expect(Outcome.nothing.agrees(with: expression.outcome(in: subject, scratch)), "\(text)") }
            }
            // A group that took no part makes its back-reference fail, so those patterns prove nothing.
            if syntax.root.matchesAnywhere, !text.contains("\\k"), !text.contains("\\1") {
                guard case .found(let range) = expression.outcome(in: Array("囍".utf8), scratch) else {
                    Issue.record("\(text) does not match everywhere")
                    continue
                }
                #expect(range.lowerBound == 0, "\(text)")
                everywhere += 1
            }
            nowhere += isNowhere ? 1 : 0
        }
        #expect(nowhere > 5 && everywhere > 5)
    }

    @Test("machine code and interpreter find the same", arguments: 1...3)
    func agreesWithoutMachineCode(seed: UInt64) throws {
        var random = RandomPattern(seed: seed, ordinary: false)
        let scratch = MatchScratch()
        for _ in 0..<600 {
            let text = random.next()
            guard let syntax = try? PatternParser.parse(text, dialect: .source, terms: Self.terms), syntax.variables.isEmpty,
                let written = try? ExpressionWriter.write(syntax, dialect: .source),
                let quick = try? CompiledExpression(written.bytes, machineCode: .atOnce)
            else { continue }
            let slow = try CompiledExpression(written.bytes, machineCode: .never)
            #expect(!slow.isMachineCode)
            for _ in 0..<4 {
                let subject = random.subject()
                #expect(quick.outcome(in: subject, scratch).agrees(with: slow.outcome(in: subject, scratch)), "\(text)")
            }
        }
    }

    /// Whether every match begins where one of the literals says that it may.
    private static func beginsInPlace(
        _ pattern: Pattern, _ literals: [[UInt8]], _ subject: [UInt8], _ scratch: MatchScratch
    ) throws -> Bool {
        guard let places = pattern.literalPlaces else { return true }
        var starts: [ClosedRange<Int>] = []
        LiteralIndex(literals.enumerated().map { ($0.element, $0.offset) }).scan(subject, range: subject.indices) { id, start in
            starts.append(start - places[id].upperBound...start - places[id].lowerBound)
        }
        var isSound = true
        try pattern.forEachMatch(in: subject, range: subject.indices, using: scratch) { match in
            isSound = starts.contains { $0.contains(match.range.lowerBound) }
            return isSound
        }
        return isSound
    }

    @Test("no text of a pattern crashes or hangs, and every fault lies in it", arguments: 1...4)
    func survivesAnything(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces =
            RandomPattern.ordinaryLeaves + RandomPattern.ownLeaves
            + [
                "(", ")", "[", "]", "{", "}", "\\", "…", ":", "：", "（", "=", "@", "-", "(?", "(?<", "\\x{", "\\p{", "\\g{", "[:",
                ":]", "]{",
                "{q:quantity}", "{p:percents}", "{c:count[家]}", "{l:integers}", "词", "{n:", "}", "n", "９", "\0", "\u{7F}", "😀", "e\u{301}", "{65535}", "{@w}", "{=v+1}", "(?i)",
            ]
        let scratch = MatchScratch()
        let slowest = try (0..<1_500).map { _ in
            let text = generator.text(of: pieces, upTo: 14)
            let subject = Array(generator.text(of: pieces, upTo: 40).utf8)
            return try ContinuousClock().measure {
                if let fault = Pattern.fault(of: text, terms: Self.terms) {
                    let utf8 = Array(text.utf8)
                    #expect(fault.range.upperBound <= utf8.count, "\(text)")
                    for edge in [fault.range.lowerBound, fault.range.upperBound] where edge < utf8.count {
                        #expect(utf8[edge] & 0xC0 != 0x80, "\(text): a fault cuts a scalar")
                    }
                } else {
                    let template = try Pattern(text, terms: Self.terms, measureWords: .forTesting)
                    let values = Dictionary(uniqueKeysWithValues: template.variables.map { ($0, "7") })
                    let pattern = try #require(template.resolved(with: values), "\(text)")
                    _ = try? pattern.firstMatch(in: subject, range: 0..<subject.count, using: scratch)
                }
            }
        }.max()
        #expect(slowest ?? .zero < .seconds(10))
    }

    private static let terms = ["w": ["甲乙", "丙", "B", "甲"]]

    private static func pattern(_ text: String) -> Pattern? {
        (try? Pattern(text, dialect: .source, terms: terms))?.resolved(with: ["v": "甲"])
    }

    private static func holds(_ text: [UInt8], _ literal: [UInt8]) -> Bool {
        text.indices.contains { text[$0...].starts(with: literal) }
    }
}

/// What a search came to.
private enum Outcome: Equatable {
    case found(Range<Int>)
    case nothing
    case gaveUp

    /// Two ways to search may give up at different points; apart from that they agree.
    func agrees(with other: Outcome) -> Bool {
        self == other || self == .gaveUp || other == .gaveUp
    }
}

extension Pattern {
    fileprivate func outcome(in subject: [UInt8], _ scratch: MatchScratch) -> Outcome {
        do {
            return try firstMatch(in: subject, range: 0..<subject.count, using: scratch).map { .found($0.range) } ?? .nothing
        } catch { return .gaveUp }
    }
}

extension CompiledExpression {
    fileprivate func outcome(in subject: [UInt8], _ scratch: MatchScratch) -> Outcome {
        subject.withUnsafeBufferPointer { bytes in
            do {
                let isFound = try match(bytes, from: 0, within: 100_000, using: scratch)
                return isFound ? .found(scratch.offsets[0]..<scratch.offsets[1]) : .nothing
            } catch { return .gaveUp }
        }
    }
}
