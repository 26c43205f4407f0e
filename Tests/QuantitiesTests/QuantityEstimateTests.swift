import Quantities
import Testing

/// The two intervals of numeric-semantics 2.2 and 2.3, in the written unit.
struct QuantityEstimateTests {
    static func check(_ text: String, core: String, outer: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let quantity = try #require(QuantityScanner.shared.only(text), sourceLocation: sourceLocation)
        #expect(quantity.writtenEstimate.core.description == core, sourceLocation: sourceLocation)
        #expect(quantity.writtenEstimate.outer.description == outer, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        ("4.7万亩", "[46500, 47500]", "[46000, 48000]"), ("50%", "[49.5, 50.5]", "[45, 55]"),
        ("50.0%", "[49.95, 50.05]", "[49.9, 50.1]"),
        ("2.76万亿元", "[2755000000000, 2765000000000]", "[2750000000000, 2770000000000]"),
        ("9300亿元", "[929950000000, 930050000000]", "[920000000000, 940000000000]"), ("343亩", "[342.5, 343.5]", "[342, 344]"),
        ("10500亿元", "[1049950000000, 1050050000000]", "[1040000000000, 1060000000000]"), ("20%", "[19.5, 20.5]", "[18, 22]"),
        ("7200亩", "[7199.5, 7200.5]", "[7100, 7300]"), ("-2.3%", "[-2.35, -2.25]", "[-2.4, -2.2]"),
        ("0%", "[-0.5, 0.5]", "[-1, 1]"),
    ])
    func measuresAreRounded(text: String, core: String, outer: String) throws { try Self.check(text, core: core, outer: outer) }

    @Test(arguments: [
        ("15项", "[15, 15]", "[15, 15]"), ("510个", "[510, 510]", "[510, 510]"), ("5500张", "[5500, 5500]", "[5450, 5550]"),
        ("1.37万个", "[13650, 13750]", "[13600, 13800]"), ("七个方面", "[7, 7]", "[7, 7]"), ("两倍", "[2, 2]", "[2, 2]"),
        ("三年", "[3, 3]", "[3, 3]"),
        ("提前4个月", "[4, 4]", "[4, 4]"), ("第三届", "[3, 3]", "[3, 3]"), ("2023年", "[2023, 2023]", "[2023, 2023]"),
        ("9.4批次", "[9.35, 9.45]", "[9.3, 9.5]"),
        ("四千七百万吨", "[46500000, 47500000]", "[46000000, 48000000]"), ("百分之七", "[6.5, 7.5]", "[6, 8]"), ("前三，", "[1, 3]", "[1, 3]"),
        ("首位。", "[1, 1]", "[1, 1]"), ("两年半", "[2.5, 2.5]", "[2.5, 2.5]"),
    ])
    func countsAndChineseCardinalsAreExact(text: String, core: String, outer: String) throws {
        try Self.check(text, core: core, outer: outer)
    }

    @Test(arguments: [
        ("三成", "[2.5, 3.5]", "[2, 4]"), ("四分之一", "[0.225, 0.275]", "[0.2, 0.3]"), ("1/4", "[0.225, 0.275]", "[0.2, 0.3]"),
        ("过半", "(0.5, 1]", "[0.5, 1]"), ("近半", "(0.45, 0.5)", "[0.375, 0.5]"), ("一半", "[0.475, 0.525]", "[0.45, 0.55]"),
    ])
    func fractionsAreCoarse(text: String, core: String, outer: String) throws { try Self.check(text, core: core, outer: outer) }

    @Test(arguments: [
        ("5%左右", "[4.5, 5.5]", "[4, 6]"), ("6500亿元左右", "[645000000000, 655000000000]", "[640000000000, 660000000000]"),
        ("近700万户", "(6300000, 7000000)", "[5250000, 7000000]"), ("近三番", "(2.7, 3)", "[2.25, 3]"), ("不到5家", "[0, 5)", "[0, 5]"),
        ("不足3%", "(−∞, 3)", "(−∞, 3]"), ("突破4000亿元", "(400000000000, 500000000000)", "[400000000000, +∞)"),
        ("超100家", "(100, 200)", "[100, +∞)"),
        ("8700多个", "(8700, 8800)", "[8700, 8900)"), ("10余家", "(10, 20)", "[10, 30)"), ("2个多百分点", "(2, 3)", "[2, 4)"),
        ("增长2倍多，", "(2, 3)", "[2, 4)"), ("十几个", "(10, 20)", "[10, 20]"), ("数十家", "[20, 100)", "[20, 100]"),
        ("几百人", "[200, 1000)", "[200, 1000]"),
        ("6.5%以上", "[6.5, +∞)", "[6.45, +∞)"), ("4家以上", "[4, +∞)", "[3.5, +∞)"), ("3.5%以内", "(−∞, 3.5]", "(−∞, 3.55]"),
        ("10家以下", "[0, 10]", "[0, 10.5]"),
        ("10%—20%", "[10, 20]", "[9.5, 20.5]"), ("5—5.5%", "[5, 5.5]", "[4.5, 5.55]"), ("三四百个", "[300, 400]", "[250, 450]"),
        ("上千家", "[1000, 2000)", "[750, +∞)"), ("大于100并且小于300。", "(100, 300)", "[99.5, 300.5]"), ("约10个以上", "[5, +∞)", "[0, +∞)"),
        ("近三年", "(2.7, 3]", "[2.25, 3]"),
    ])
    func markersWidenOrBound(text: String, core: String, outer: String) throws { try Self.check(text, core: core, outer: outer) }

    @Test(arguments: [
        "4.6%", "3亿元", "15项", "约5%", "近700万户", "不到5家", "超100亿元", "8700多个", "十几个", "数十家", "5—5.5%", "上千家", "过半", "前三，", "3成以上",
        "10家以下", "-2.3%",
    ])
    func theOuterIntervalHoldsTheCore(text: String) throws {
        let quantity = try #require(QuantityScanner.shared.only(text))
        #expect(quantity.outer.contains(quantity.core))
        #expect(quantity.writtenEstimate.outer.contains(quantity.writtenEstimate.core))
    }

    @Test(arguments: [
        ("24.66万亿元", "246600亿元"), ("3公顷", "45亩"), ("1平方公里", "1500亩"), ("2公里", "2000米"), ("5000斤", "2.5吨"), ("3年", "36个月"),
        ("3成", "30%"),
    ])
    func valuesAreComparedInTheBase(left: String, right: String) throws {
        let (one, two) = (try #require(QuantityScanner.shared.only(left)), try #require(QuantityScanner.shared.only(right)))
        #expect(one.normalized == two.normalized)
        #expect(one.isCommensurable(with: two))
    }

    @Test(arguments: [("3亿元", "3亿美元"), ("3%", "3个百分点"), ("3年", "3天"), ("3人", "3人次"), ("3万元/亩", "3万元"), ("3吨", "3吨标准煤")])
    func differentMeasuresAreNotComparable(left: String, right: String) throws {
        let (one, two) = (try #require(QuantityScanner.shared.only(left)), try #require(QuantityScanner.shared.only(right)))
        #expect(!one.isCommensurable(with: two))
    }

    @Test func countsAreComparableAcrossClassifiers() throws {
        let (one, two) = (try #require(QuantityScanner.shared.only("7座")), try #require(QuantityScanner.shared.only("993个")))
        #expect(one.isCommensurable(with: two))
    }

    @Test(arguments: [
        ("4.7万亩", "1000", 0, 4), ("2.76万亿元", "10000000000", 0, 12), ("9300亿元", "100000000", 2, 8), ("50%", "1", 1, 0),
        ("50.0%", "0.1", 0, 0), ("10500亿", "100000000", 2, 8),
    ])
    func keepsTheWrittenPrecision(text: String, unit: String, zeros: Int, scale: Int) throws {
        let quantity = try #require(QuantityScanner.shared.only(text))
        #expect(quantity.lastUnit.description == unit)
        #expect(quantity.trailingZeros == zeros)
        #expect(quantity.scale == scale)
    }

    @Test(arguments: [
        ("2.76万亿元", "万亿元", "2.755", "2.765"), ("9300亿元", "亿元", "9299.5", "9300.5"), ("4.6%", "%", "4.55", "4.65"),
        ("4.7万亩", "万亩", "4.65", "4.75"), ("3吨标准煤/万元", "吨标准煤/万元", "2.5", "3.5"),
    ])
    func showsBoundsInTheWrittenUnit(text: String, unit: String, low: String, high: String) throws {
        let quantity = try #require(QuantityScanner.shared.only(text))
        #expect(QuantityScanner.shared.units.notation(of: quantity).zh == unit)
        #expect(quantity.coefficient(ofBase: try #require(quantity.core.lower.value)).description == low)
        #expect(quantity.coefficient(ofBase: try #require(quantity.core.upper.value)).description == high)
    }
}
