import Patterns
import TestSupport
import Testing

struct PatternMatchingTests {
    @Test(
        "ordinary expressions match as in any regex engine",
        arguments: [
            ("政府", "区⟦政府⟧和市⟦政府⟧。"),
            ("约[0-9]+公里", "⟦约30公里⟧，近8公里"),
            ("(?:大力|着力)?推进", "⟦大力推进⟧，⟦着力推进⟧，⟦推进⟧"),
            ("[一二三]{2}、", "十⟦一二、⟧三、"),
            ("[一-十]{2,}", "第⟦一一⟧章"),
            ("a{2}b", "a⟦aab⟧"),
            ("a.c", "⟦a中c⟧ a\nc"),
            ("(?<!人民|区)政府", "人民政府，区政府，县⟦政府⟧"),
            ("(?<=约)[0-9]+", "约⟦30⟧ 近40"),
            ("第(?=一)", "⟦第⟧一，第二"),
            ("第(?!一)", "第一，⟦第⟧二"),
            (#"([一-龥])\1"#, "⟦人人⟧有责"),
            (#"(a)(b)\2\1"#, "⟦abba⟧"),
            (#"(a)\g{1}1"#, "⟦aa1⟧"),
            ("(?i)gdp", "⟦GDP⟧、⟦gdp⟧"),
            ("(?i:gdp)增长", "⟦Gdp增长⟧"),
            ("(?i)a(?-i:b)", "⟦Ab⟧ AB"),
            ("^第", "⟦第⟧一 第二\n⟦第⟧三"),
            ("会$", "大会议⟦会⟧\n开⟦会⟧"),
            (#"\A第"#, "⟦第⟧一\n第二"),
            (#"会\z"#, "会\n开⟦会⟧"),
            (#"\d+\.\d"#, "⟦4.6⟧%"),
            (#"\p{Han}+"#, "a⟦中文⟧b"),
            (#"\p{Han}+"#, "⟦中文⟧。《⟦书⟧》"),
            (#"\P{Han}"#, "中⟦。⟧"),
            (#"[\p{^Han}]"#, "中⟦。⟧"),
            (#"[[:digit:]]+[^[:digit:]]"#, "a⟦12中⟧"),
            (#"\x41\x{4E00}"#, "⟦A一⟧"),
            ("(?>a+)b", "⟦aab⟧"),
            ("a++b", "⟦aab⟧"),
            ("a+?", "⟦a⟧⟦a⟧"),
            ("[]a]", "⟦]⟧⟦a⟧"),
            ("[a-]", "⟦-⟧"),
            ("]", "⟦]⟧"),
            (#"\{\}\…\*"#, "⟦{}…*⟧"),
            (#"[{}…（]"#, "⟦{⟧⟦…⟧⟦（⟧"),
            ("，{2,}", "一⟦，，⟧二，三"),
            ("，\\，", "⟦，，⟧"),
        ])
    func matchesOrdinaryExpressions(pattern: String, marked: String) throws {
        try expect(pattern, finds: marked)
    }

    @Test(
        "neither machine code nor an optimisation stops early where an alternative or a repeat is tried again",
        arguments: [
            ("(?:大约|大)[^，]+米", "⟦大约五六七米⟧，"), ("(?:ab|a).+c", "⟦abc⟧KK"), ("(?:甲乙|甲)([^，。]+)丙", "⟦甲乙丙⟧KK"),
            ("a(b|)[^,]+c", "⟦abc⟧KK"), ("(?>[^，]+?)$", "甲⟦乙⟧"),
            ("[0-9]*(?:约|近)?+[0-9]个", "%⟦4个⟧"), ("[0-9]*(?>(?:约|近)*)[0-9]个", "%⟦4个⟧"), ("甲*(?:乙|丙){0,2}+甲丁", "⟦甲丁⟧"),
        ])
    func doesNotStopEarly(pattern: String, marked: String) throws {
        try expect(pattern, finds: marked)
    }

    @Test(
        "a gap is the shortest stretch inside the sentence or the paragraph",
        arguments: [
            ("从…到", "⟦从五年前到⟧现在到底"),
            ("从…到", "从此。⟦从一到⟧二"),
            ("从……到", "⟦从此。从一到⟧二"),
            ("从……到", "从此\n⟦从一到⟧"),
            ("从…到", "从！到；从？到，从\n到；从!到"),
            ("“…”", "⟦“两个确立”⟧和⟦“双碳”⟧"),
            ("…增长", "一。⟦产值增长⟧二"),
            (#"从\…到"#, "⟦从…到⟧从此到"),
            (#"从\…\…到"#, "⟦从……到⟧"),
        ])
    func matchesGaps(pattern: String, marked: String) throws {
        try expect(pattern, finds: marked)
    }

    @Test(
        "a look-behind may hold words and counts of limited length",
        arguments: [
            ("(?<!{@level})政府", "自治区政府、市政府、县级⟦政府⟧"),
            ("(?<!{@level}人民)政府", "自治区人民政府、市人民政府、⟦政府⟧、人民⟦政府⟧"),
            ("(?<=约[0-9]{1,3})万", "约1⟦万⟧，约100⟦万⟧，约1000万，100万"),
            ("(?<=(?:自治|直辖)?市)长", "直辖市⟦长⟧，市⟦长⟧，县长"),
            ("(?<=(a|bc))(d)", "a⟦d⟧ bc⟦d⟧ cd"),
            (#"(?<=(a|bc))(d)\2"#, "a⟦dd⟧ bcd"),
        ])
    func matchesLookBehinds(pattern: String, marked: String) throws {
        try expect(pattern, finds: marked)
    }

    @Test(
        "word lists match longest first and literally",
        arguments: [
            ("{@level}政府", "⟦自治区政府⟧、⟦市政府⟧"),
            ("{@signs}", "⟦a.b⟧axb⟦a.⟧⟦(⟧"),
            ("(?i){@signs}", "⟦A.B⟧"),
            ("{@level}{2}", "⟦市区⟧"),
        ])
    func matchesWords(pattern: String, marked: String) throws {
        try expect(pattern, finds: marked)
    }

    @Test("matches do not overlap, and empty ones go on by one scalar")
    func goesOnBehindEmptyMatches() throws {
        let text = Array("甲乙😀a".utf8)
        let found = try Pattern(#"(?=[\s\S])"#).matches(in: text).map(\.range)
        #expect(found == [0..<0, 3..<3, 6..<6, 10..<10])
        #expect(try Pattern("$").matches(in: []).map(\.range) == [0..<0])
        #expect(try Pattern("aa").matches(in: Array("aaaaa".utf8)).map(\.range) == [0..<2, 2..<4])
    }

    @Test("an escaped text matches itself and nothing else", arguments: 1...5)
    func matchesEscapedTexts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "甲", "a", "1", "…", "。", "\\", "^", "$", ".", "[", "]", "|", "(", ")", "?", "*", "+", "{", "}", "#", "-", "=", "@",
            " ", "\n", "😀",
        ]
        for _ in 0..<200 {
            let text = generator.pick(pieces) + generator.text(of: pieces, upTo: 6)
            let pattern = try Pattern(Pattern.escaped(text), dialect: .source)
            #expect(try pattern.matches(in: Array(("乙" + text + "乙").utf8)).map(\.range) == [3..<3 + text.utf8.count])
            #expect(pattern.prefilter == .always || pattern.prefilter == .anyOf([Array(text.utf8)]))
        }
    }

    @Test("nothing outside the given range is seen")
    func keepsToTheRange() throws {
        let text = Array("区政府会".utf8)
        let scratch = MatchScratch()
        let inner = 3..<9
        for pattern in ["(?<!区)政府", "政府(?!会)", "^政府$", #"\A政府\z"#] {
            let match = try Pattern(pattern).firstMatch(in: text, range: inner, using: scratch)
            #expect(match?.range == inner, "\(pattern)")
        }
        #expect(try Pattern("政府会").firstMatch(in: text, range: inner, using: scratch) == nil)
        #expect(try Pattern("^").firstMatch(in: text, range: 12..<12, using: scratch)?.range == 12..<12)
    }

    @Test("the caller can stop, and can search with the same scratch in between")
    func stopsAndNests() throws {
        let text = Array("一1二2三3".utf8)
        let scratch = MatchScratch()
        let digit = try Pattern("[0-9]")
        let numeral = try Pattern("(?<=([一二三]))[0-9]")
        var seen: [Range<Int>] = []
        try digit.forEachMatch(in: text, range: 0..<text.count, using: scratch) { match in
            let nested = try? numeral.firstMatch(in: text, range: match.range.lowerBound - 3..<text.count, using: scratch)
            #expect(nested?.range == match.range)
            seen.append(match.range)
            return seen.count < 2
        }
        #expect(seen == [3..<4, 7..<8])
    }

    @Test(
        "a pattern that needs too many steps gives up quickly and says so",
        arguments: ["(?:(?:甲|乙)+[甲乙]+)+[丙丁]", "(?:[^，。]+)*甲…[丙丁]", "(?:甲+甲+)+[丙丁]"])
    func givesUp(pattern: String) throws {
        // With a 丙, without which there would be nothing to search for.
        let text = Array(("丙" + String(repeating: "甲", count: 2_000)).utf8)
        let compiled = try Pattern(pattern)
        var failure: MatchFailure?
        let time = ContinuousClock().measure {
            do throws(MatchFailure) {
                _ = try compiled.firstMatch(in: text, range: 0..<text.count, using: MatchScratch())
            } catch { failure = error }
        }
        #expect(failure != nil)
        #expect(time < .seconds(10))
    }

    @Test("a pattern that is slow at every place gives up as well")
    func givesUpOnManySlowMatches() throws {
        let unit = "乙" + String(repeating: "甲", count: 26)
        let text = Array(String(repeating: unit, count: 400).utf8)
        let slow = try Pattern("乙(?:(?:甲|甲甲)+丙|甲)")
        var matches = 0
        #expect(throws: MatchFailure.tooManySteps) {
            try slow.forEachMatch(in: text, range: 0..<text.count, using: MatchScratch()) { _ in
                matches += 1
                return true
            }
        }
        #expect((1..<100).contains(matches))
    }

    @Test("running out of memory is a failure of its own, and the scratch stays usable")
    func runsOutOfMemory() throws {
        let text = Array(String(repeating: "甲乙", count: 200_000).utf8)
        let scratch = MatchScratch()
        let greedy = try Pattern("(?:(甲)|乙)*[丙丁]")
        #expect(throws: MatchFailure.self) { try greedy.firstMatch(in: text, range: 0..<text.count, using: scratch) }
        #expect(try Pattern("乙").firstMatch(in: text, range: 0..<text.count, using: scratch)?.range == 3..<6)
    }

    private let terms = ["level": ["市", "自治区", "区", "市"], "signs": ["a.", "a.b", "("]]

    private func expect(_ pattern: String, finds marked: String) throws {
        let expected = MarkedText(marked)
        let found = try Pattern(pattern, dialect: .source, terms: terms).matches(in: expected.bytes)
        #expect(found.map(\.range) == expected.ranges, "\(pattern) in \(marked)")
    }
}
