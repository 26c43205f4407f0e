import Testing

@testable import SourceText

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("政府工作报告", 12), ("增长5.2%。", 10), ("“双增长”", 8), ("……", 2), ("——", 2), ("（一）", 6), ("　", 2), ("ｶﾅ", 2),
        ("é", 1), ("e\u{301}", 1), ("가", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("が", 2), ("か\u{3099}", 2), ("😀", 2), ("👍", 2),
        ("❤", 1),
        ("❤\u{FE0F}", 2), ("中\u{FE0F}", 2), ("🇨🇳", 2), ("𠀀", 2), ("㐀", 2), ("①", 1), ("㎡", 2), ("℃", 1),
        ("\u{200B}\u{FEFF}\u{200D}", 0),
        ("\t\n", 0), ("\u{E000}", 1), ("⼀", 2), ("〇", 2), ("㈠", 2), ("1\u{20E3}", 1),
    ])
    func textTakesItsCells(text: String, cells: Int) {
        #expect(DisplayWidth.cells(in: text) == cells)
    }

    @Test func theTableIsInOrder() {
        let ranges = DisplayWidth.wideRanges
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
    }

    @Test func theTableAgreesWithWhatTheStandardLibraryKnows() {
        for value in 0xA0...0x3FFFD as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value), scalar.properties.age != nil,
                scalar.properties.generalCategory != .nonspacingMark
            else { continue }
            let properties = scalar.properties
            let isRegional = (0x1F1E6...0x1F1FF).contains(value)
            if properties.isIdeographic || properties.isEmojiPresentation && !isRegional, DisplayWidth.cells(of: scalar) != 2 {
                Issue.record("U+\(String(value, radix: 16)) is \(DisplayWidth.cells(of: scalar)) cells")
            }
        }
    }
}
