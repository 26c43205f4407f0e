import DocumentModel
import Quantities

/// What a section is about by its heading: which years, and whether it looks back or ahead.
struct SectionOutlook: Sendable {
    enum Direction {
        case back, ahead, open
    }

    var direction = Direction.open
    var years: ClosedRange<Int>?
    /// Whether the heading names several periods, so that only the text tells which one is meant.
    var isMixed = false

    private static let back: [StaticString] = ["回顾", "总结", "成就", "成绩", "过去", "历程"]
    /// 当前形势和基本任务 looks both ways.
    private static let both: [StaticString] = ["形势", "情况", "问题", "进展"]
    private static let ahead: [StaticString] = [
        "安排", "任务", "目标", "打算", "部署", "重点工作", "建议", "思路", "举措", "取向", "今后", "要求", "规划", "展望", "措施",
    ]

    /// Of every section, in their order.
    static func all(of document: Document, _ quantities: QuantityList, scan: inout SentenceScan, year: Int?) -> [SectionOutlook] {
        var outlooks: [SectionOutlook] = []
        for section in document.sections {
            let above = section.parent.map { outlooks[$0] } ?? SectionOutlook()
            let title = section.level == 0 ? nil : document.paragraphs[section.paragraphs.lowerBound].heading?.title
            guard let title else {
                outlooks.append(above)
                continue
            }
            scan.scan(title, quantities, figures: quantities.indices(within: title))
            outlooks.append(above.narrowed(by: title, scan.periods.periods, in: document.reading.bytes, year: year))
        }
        return outlooks
    }

    private func narrowed(by title: Range<Int>, _ periods: [Period], in bytes: [UInt8], year: Int?) -> SectionOutlook {
        var outlook = self
        let named = periods.compactMap { $0.isBase || $0.isPart ? nil : $0.years }
        let direction = Self.direction(of: title, in: bytes)
        if direction != .open, outlook.direction == .open { outlook.direction = direction }
        if let first = named.first {
            outlook.years = named.allSatisfy { $0 == first } ? first : nil
            outlook.isMixed = outlook.years == nil
            if outlook.direction == .open, let year { outlook.direction = first.upperBound < year ? .back : .ahead }
        } else if outlook.years == nil, !outlook.isMixed, let year, outlook.direction != .open {
            outlook.years = outlook.direction == .back ? year - 1...year - 1 : year...year
        }
        return outlook
    }

    private static func direction(of title: Range<Int>, in bytes: [UInt8]) -> Direction {
        bytes.withUnsafeBufferPointer { text in
            if holds(back, title, text) { return .back }
            return holds(ahead, title, text) && !holds(both, title, text) ? .ahead : .open
        }
    }

    private static func holds(_ words: [StaticString], _ title: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = title.lowerBound
        while index < title.upperBound {
            for word in words where text.holds(word, at: index, limit: title.upperBound) { return true }
            index += text.scalarLength(at: index)
        }
        return false
    }
}
