import Quantities
import Testing

struct QuantityListTests {
    private let marked = Marked("新增⟦4家⟧，增长⟦5.2%⟧。产值⟦3亿元⟧。")
    private var list: QuantityList { QuantityScanner.shared.scan(marked.bytes) }

    @Test func figuresStandInTheOrderOfTheText() {
        #expect(list.map(\.range) == marked.ranges)
        #expect(list.count == 3)
    }

    @Test func findsTheFigureAtAByte() {
        for (index, range) in marked.ranges.enumerated() {
            for offset in range { #expect(list.index(containing: offset) == index) }
            #expect(list.index(containing: range.upperBound) == nil)
            #expect(list.index(startingAt: range.lowerBound) == index)
            #expect(list.index(startingAt: range.lowerBound + 1) == nil)
        }
        #expect(list.index(containing: 0) == nil)
        #expect(list.index(containing: marked.bytes.count) == nil)
    }

    @Test func findsTheFiguresOfASentence() {
        let ranges = marked.ranges
        #expect(list.indices(within: 0..<ranges[1].upperBound) == 0..<2)
        #expect(list.indices(within: ranges[1].lowerBound..<marked.bytes.count) == 1..<3)
        #expect(list.indices(within: ranges[0].lowerBound + 1..<ranges[1].upperBound - 1).isEmpty)
        #expect(list.indices(within: 0..<0).isEmpty)
    }

    @Test func namesTheFirstFigureBehindAnOffset() {
        #expect(list.firstIndex(endingAfter: 0) == 0)
        #expect(list.firstIndex(endingAfter: marked.ranges[0].upperBound) == 1)
        #expect(list.firstIndex(endingAfter: marked.bytes.count) == 3)
    }

    @Test func partsOfAFigureHaveTheirPlaces() throws {
        let text = "控制在3.5%以内"
        let figure = try #require(QuantityScanner.shared.only(text))
        let bytes = Array(text.utf8)
        #expect(String(decoding: bytes[figure.numeralRange], as: UTF8.self) == "3.5")
        #expect(figure.text(in: bytes) == "3.5%")
        #expect(String(decoding: bytes[figure.extent], as: UTF8.self) == "3.5%以内")
        #expect(figure.qualifiers.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["以内"])
    }

    @Test func termsOfARatioHaveTheirOwnPlaces() throws {
        let text = Marked("调整为⟦3.8⟧:⟦32.4⟧:⟦63.8⟧。")
        let list = QuantityScanner.shared.scan(text.bytes)
        let ratio = try #require(list.first)
        #expect(list.terms(of: ratio).map(\.range) == text.ranges)
        #expect(ratio.range == text.ranges[0].lowerBound..<text.ranges[2].upperBound)
    }

    @Test func aListWithoutFiguresIsEmpty() {
        #expect(QuantityList().isEmpty)
        #expect(QuantityList().index(containing: 0) == nil)
    }
}
