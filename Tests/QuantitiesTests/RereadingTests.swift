import Quantities
import Testing

/// Figures that are read again after an edit of their words.
struct RereadingTests {
    private let scanner = QuantityScanner.shared

    @Test(arguments: [
        ("9030亿元", "9300亿元", "930000000000"), ("约5%", "约50%", "50"), ("1400亿元", "1400万元", "14000000"), ("3—5万元", "3—6万元", "30000"),
        ("九千亿元", "八千亿元", "800000000000"),
    ])
    func readTheNewDigits(written: String, edited: String, value: String) throws {
        let original = try #require(scanner.only(written))
        #expect(try #require(scanner.reread(Array(edited.utf8), as: original)).value.description == value)
    }

    @Test(arguments: [
        ("9030亿元", "0930亿元"), ("28项", "28%"), ("5m²", "5m³"), ("2023年", "223年"), ("3—5万元", "35万元"), ("28项", "28项目"), ("28项", "2项8项"), ("28项", ""),
    ])
    func refuseWhatIsNoLongerTheSameKindOfFigure(written: String, edited: String) throws {
        let original = try #require(scanner.only(written))
        #expect(scanner.reread(Array(edited.utf8), as: original) == nil)
    }

    @Test func keepTheUnitThatStandsBehindTheList() throws {
        let points = try #require(scanner.scan("分别提高15、22个百分点").first)
        let again = try #require(scanner.reread(Array("51".utf8), as: points))
        #expect(again.dimension == .points)
        #expect(again.value == ExactDecimal(51))
        let money = try #require(scanner.scan("为3、4、5万元").first)
        #expect(scanner.reread(Array("8".utf8), as: money)?.value == ExactDecimal(80000))
    }
}
