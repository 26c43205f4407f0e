import Indicators
import Quantities
import SourceText
import TestSupport
import Testing

/// Tables of any bytes: every place lies on the text, nothing traps, and size costs no more than its due.
struct FigureTableHostilityTests {
    private static let scanner = QuantityScanner()
    private static let pieces = [
        "指标", "时期", "数值", "单位", "别名", "范围", ",", ",", ",", "\t", ";", "\n", "\r\n", "\r", "\"", "\"\"", "#", " ", "　",
        "2022", "2021—2025", "十四五", "1.5", "亿元", "%", "-", "−", "约", "GDP", "地区生产总值增速", "年均", "增长", "😀", "\u{FEFF}", "é",
        "，", "2022年1—9月", "99999999999999999999", "0",
    ]

    @Test func placesLieOnTheTextWhateverItHolds() {
        var generator = SeededGenerator(seed: 11)
        var (rows, faults) = (0, 0)
        for round in 0..<1000 {
            let body = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                Self.pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let source = SourceFile(path: "t.csv", text: round % 2 == 0 ? body : "指标,时期,数值\nGDP,2022,1亿元\n" + body)
            let result = FigureTable.read(csv: source, with: Self.scanner)
            rows += result.table.rows.count
            faults += result.faults.count
            for row in result.table.rows {
                #expect(Self.isSound(row.range, source), "\(body.debugDescription)")
                #expect(row.line >= 1 && row.line <= source.lines.starts.count)
            }
            #expect(result.faults.allSatisfy { Self.isSound($0.range, source) }, "\(body.debugDescription)")
        }
        #expect(rows > 300 && faults > 300, "the texts try the reader")
    }

    private static func isSound(_ range: ByteRange, _ source: SourceFile) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= source.bytes.count else { return false }
        return [range.lowerBound, range.upperBound].allSatisfy { $0 == source.bytes.count || source.bytes[$0] & 0xC0 != 0x80 }
    }

    @Test(arguments: [
        String(repeating: "\"", count: 50_000), String(repeating: "\"a", count: 50_000), String(repeating: ",", count: 50_000),
        "指标,时期,数值\n" + String(repeating: "\"\n", count: 20_001), String(repeating: "指标,", count: 5000),
        "指标,时期,数值\nGDP,2022," + String(repeating: "1", count: 100_000) + "\n",
        "指标,时期,数值\n" + String(repeating: "GDP,2022,1亿元\n", count: 5000),
        "指标,别名,时期,数值\nGDP," + (0..<5000).map { "甲\($0)" }.joined(separator: "；") + ",2022,1亿元\n",
        "指标,时期,数值\n" + String(repeating: "国", count: 20_000) + "增速,2022,1亿元\n",
    ])
    func largeTablesAreReadInOnePass(text: String) {
        let source = SourceFile(path: "t.csv", text: text)
        let result = FigureTable.read(csv: source, with: Self.scanner)
        #expect(result.table.rows.count <= 1)
        #expect(result.faults.allSatisfy { Self.isSound($0.range, source) })
    }
}
