import Patterns
import Quantities
import RuleModel
import Testing

/// What a check learns about what a slot took.
struct SlotFigureTests {
    /// The first match of a pattern with the slot `x`, and its figure.
    private static func figure(_ pattern: String, _ text: String) throws -> Quantity? {
        let run = try PatternRun(pattern, in: text)
        let match = try #require(run.matches.first, "\(pattern) in \(text)")
        let slot = try #require(run.pattern.slots.firstIndex(of: "x"))
        let range = try #require(match.slotViewRanges[slot])
        let figure = run.context.figure(ofSlotAt: range)
        if let figure {
            let bytes = run.document.reading.bytes
            let inText = String(decoding: bytes[figure.range], as: UTF8.self)
            let again = QuantityScanner.standard.scan(Array(inText.utf8)).first
            #expect(again?.value == figure.value, "\(inText) is where it stands")
        }
        return figure
    }

    @Test(
        "a slot leads to its figure, markers and all",
        arguments: [
            ("达到{x:money}，", "达到近5亿元以上，", "500000000", Dimension.money, 2), ("约{x:quantity}左右", "约30公里左右", "30", .length, 2),
            ("{x:percent}", "约百分之六点五", "6.5", .percent, 1), ("{x:count[家]}", "8700多家", "8700", .count, 1),
            ("{x:integer}个", "12个", "12", .count, 0), ("{x:integer}多", "8700多家", "8700", .count, 1),
            ("{x:integer}—", "12—15家", "12", .number, 0), ("{x:year}年", "2023年", "2023", .duration, 0),
            ("第{x:integer}届", "第十三届", "13", .count, 0), ("“{x:integer}”", "“1163”思路", "1163", .number, 0),
            ("{x:(\\d+公里)}", "约30公里", "30", .length, 1), ("{x:integer}月", "2月8日", "2", .number, 0),
            ("{x:integer}万", "12万家", "12", .number, 0), ("{x:rank}", "居第3位", "3", .count, 0),
            ("{x:year}年", "2023年2月8日", "2023", .number, 0),
        ])
    func leadsToItsFigure(pattern: String, text: String, value: String, dimension: Dimension, markers: Int) throws {
        let figure = try #require(try Self.figure(pattern, text), "\(pattern) in \(text)")
        #expect(figure.value.description == value, "\(text)")
        if dimension != .number, !pattern.contains("year"), !pattern.contains("rank") { #expect(figure.dimension == dimension) }
        #expect(figure.qualifiers.count == markers)
    }

    @Test(
        "what is no figure leads to none",
        arguments: [("达到{x:phrase}，", "达到近5亿元和6亿元，"), ("{x:词}，", "高质量发展，"), ("{x:percents}", "5%和6%")])
    func leadsNowhere(pattern: String, text: String) throws {
        #expect(try Self.figure(pattern, text) == nil)
    }

    @Test("a list leads to all of its figures, in order")
    func leadsToTheList() throws {
        let run = try PatternRun("分别为{x:percents}，", in: "3家，分别为3.5%左右、6%和约5%，7%")
        let range = try #require(run.matches.first?.slotViewRanges[0])
        let values = run.context.figures(in: range).map { run.context.quantities[$0].value.description }
        #expect(values == ["3.5", "6", "5"])
    }

    @Test("the types of the slots are known before any text is")
    func tellsTypes() throws {
        let pattern = try Pattern(
            "{a:money}{b:percents}{c:count[家]}{d:phrase}{e:(甲)}(?:{f:percent}|{f:times})"
                + "(?:{g:percent}|{g:词}){h:整数}(?:{i:rank}|{i:rank})",
            measureWords: .standard)
        let types = pattern.slotTypes
        #expect(types.keys.sorted() == ["a", "b", "c", "f", "h", "i"])
        #expect(types["b"]?.isList == true && types["b"]?.kind == .percent)
        #expect(types["c"]?.classifier == "家")
        #expect(types["f"]?.kind == .quantity && types["h"]?.kind == .integer && types["i"]?.kind == .rank)
        #expect(pattern.takesFigures)
        #expect(try !Pattern("{n:integers}{d:date}{e:(甲)}").takesFigures)
    }

    @Test("types and dimensions lead to each other", arguments: Dimension.allCases)
    func mapsDimensions(dimension: Dimension) {
        let kind = SlotType.Kind(measuring: dimension)
        #expect(kind.map(\.dimension) ?? dimension == dimension)
        #expect(kind?.rawValue == ([.number, .temperature, .other].contains(dimension) ? nil : dimension.rawValue))
    }

    @Test("a type has the dimension of its figures")
    func tellsDimensions() throws {
        let types = try Pattern("{a:count[名]}{b:count}{c:count[家]}{d:quantity}", measureWords: .standard).slotTypes
        #expect(types["a"]?.dimension == .people && types["b"]?.dimension == .count && types["c"]?.dimension == .count)
        #expect(types["d"]?.dimension == nil)
    }

    @Test("every measure word of the unit table can be asked for by its name, but for 号, which numbers things")
    func knowsEveryMeasureWord() throws {
        let units = QuantityScanner.standard.units
        let words = units.units.filter { $0.dimension == .count || $0.dimension == .people }.map { units.name(of: $0).zh }
        #expect(words.count > 80)
        for word in words where word != "号" {
            let found = try ["12", "十二"].map { try PatternRun("{x:count[\(word)]}", in: "共有\($0)\(word)。").matches.count }
            #expect(found.contains(1), "\(word)")
        }
        #expect(throws: PatternFault.self) { try Pattern("{x:count[号]}", measureWords: .standard) }
    }
}
