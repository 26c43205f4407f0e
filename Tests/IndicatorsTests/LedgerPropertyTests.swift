import DocumentModel
import Indicators
import Quantities
import SourceText
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What holds for the ledger of any text.
struct LedgerPropertyTests {
    private static let pieces = [
        "地区生产总值", "增长", "5%", "5.2%", "、", "，", "。", "；", "：", "（", "）", "“", "”", "《", "》", "2022年", "去年", "五年来", "“十四五”", "比",
        "从", "提高到", "分别",
        "和", "新增", "建成", "3个", "公园", "占", "比重", "达", "达到", "高于全国", "0.3个百分点", "居全市", "第2位", "年均", "累计", "10亿元", "以上", "约",
        "城乡居民收入",
        "按可比价格", "预计", "力争", " ", "\n\n", "\u{3000}", "[5]", "的", "了", "中", "等", "两倍", "翻一番", "1:2", "GDP", "——", "…", "😀", "é",
    ]

    private static func ledger(of text: String) -> (document: Document, ledger: Ledger) {
        let document = Document(reading: SourceFile(path: "a.txt", text: text), format: .plainText)
        let quantities = QuantityScanner.standard.scan(document.reading.bytes)
        return (document, Ledger(of: document, quantities: quantities, units: QuantityScanner.standard.units))
    }

    @Test(arguments: 0..<300)
    func everyFigureHasOneEntryInItsSentence(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = (0..<80).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
        let (document, ledger) = Self.ledger(of: text)
        let quantities = QuantityScanner.standard.scan(document.reading.bytes)
        #expect(ledger.entries.map(\.quantity) == Array(quantities.indices))
        for entry in ledger.entries {
            #expect((entry.name == nil) == (entry.indicator == nil))
            #expect(entry.name?.isEmpty != true)
            #expect(entry.sentence.contains(quantities[entry.quantity].range.lowerBound))
            if let indicator = entry.indicator {
                #expect(entry.sentence.lowerBound <= indicator.lowerBound && indicator.upperBound <= entry.sentence.upperBound)
                #expect(!indicator.isEmpty)
            }
        }
    }

    /// Hostile texts take time in proportion to their length.
    @Test(arguments: [
        "企业5家、", "增长5%、", "2022年5%，", "（5%", "《5%", "按可比价格5%", "从5%提高到6%", "A、B、C分别增长5%、", "公园、", "建成3个公园、", "力争", "“5%",
        "比2020年高5%，",
    ])
    func timeGrowsWithLength(piece: String) {
        func time(_ count: Int) -> Double {
            let document = Document(
                reading: SourceFile(path: "a.txt", text: String(repeating: piece, count: count)), format: .plainText)
            let quantities = QuantityScanner.standard.scan(document.reading.bytes)
            return (0..<3).map { _ in
                let start = Self.processorTime
                _ = Ledger(of: document, quantities: quantities, units: QuantityScanner.standard.units)
                return Self.processorTime - start
            }.min() ?? 0
        }
        let small = time(500)
        let large = time(4_000)
        // Quadratic time would be sixty-four times as much; the allowance is for a busy machine.
        #expect(large < small * 32 + 0.05, "\(small) s for 500 pieces, \(large) s for 4,000")
    }

    /// Seconds that this thread has worked, whatever else the machine does.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
