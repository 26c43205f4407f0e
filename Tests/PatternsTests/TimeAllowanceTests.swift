import Testing

@testable import Patterns

/// Long texts are searched in windows, which changes nothing but how long a hopeless search may take.
struct TimeAllowanceTests {
    private static func ranges(of expression: String, in text: [UInt8], windows: Bool) throws -> [Range<Int>] {
        let compiled = try CompiledExpression(Array(expression.utf8))
        let scratch = MatchScratch()
        let time = windows ? TimeAllowance(forBytes: text.count) : nil
        var ranges: [Range<Int>] = []
        try text.withUnsafeBufferPointer { subject in
            var start = 0
            while start <= subject.count,
                try compiled.match(subject, from: start, within: 4_000_000, time: time, using: scratch)
            {
                let found = scratch.offsets[0]..<scratch.offsets[1]
                ranges.append(found)
                start = max(found.upperBound, start + 1)
            }
        }
        return ranges
    }

    @Test(arguments: [
        "发展", "(?<=高质量)发展", "[0-9.]+亿元", "我们[^，。]{0,200}工作", "^我们", "。$", "(?i)GDP", "总基调(?=，)", "😀", "没有的词",
    ])
    func windowsFindTheSame(expression: String) throws {
        let sentence = "我们坚持稳中求进工作总基调，推动高质量发展，gdp达到12.5亿元😀。"
        let text = Array(String(repeating: sentence, count: 200).utf8)
        let expected = try Self.ranges(of: expression, in: text, windows: false)
        #expect(try Self.ranges(of: expression, in: text, windows: true) == expected)
    }

    @Test func aPolynomialPatternGivesUp() throws {
        let pattern = try Pattern(#"(.+)\1+[XY]"#, dialect: .source)
        let text = Array((String(repeating: "我们坚持稳中求进工作总基调推动高质量发展", count: 1_000) + "X").utf8)
        let scratch = MatchScratch()
        let time = ContinuousClock().measure {
            #expect(throws: MatchFailure.self) { try pattern.firstMatch(in: text, range: 0..<text.count - 1, using: scratch) }
        }
        #expect(time < .seconds(30))
    }
}
