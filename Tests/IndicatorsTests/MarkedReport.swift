import DocumentModel
import Indicators
import Quantities
import SourceText

/// A short report with one figure between ⟦ ⟧, and what the ledger says of it.
struct MarkedReport {
    enum Part {
        /// 一、2022年工作回顾
        case review
        /// 二、2023年工作安排
        case plan
    }

    let document: Document
    let ledger: Ledger
    let quantities: QuantityList
    private let marked: Int

    /// - Parameter heading: Stands above the text; by default that of the part, in the report of a district of 2023.
    init(
        _ text: String, in part: Part = .review, under heading: String? = nil,
        session: String = "——2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上"
    ) {
        let heading = heading ?? (part == .review ? "一、2022年工作回顾" : "二、2023年工作安排")
        let front = "政府工作报告\n\n\(session)\n\n各位代表：\n\n现在，我代表区人民政府向大会报告工作，请予审议。\n\n\(heading)\n\n"
        let whole = Array((front + text + "\n").utf8)
        let open = Array("⟦".utf8)
        let close = Array("⟧".utf8)
        var bytes: [UInt8] = []
        var mark = 0
        var index = 0
        while index < whole.count {
            if whole[index...].starts(with: open) {
                mark = bytes.count
                index += open.count
            } else if whole[index...].starts(with: close) {
                index += close.count
            } else {
                bytes.append(whole[index])
                index += 1
            }
        }
        let source = SourceFile(path: "报告.txt", text: String(decoding: bytes, as: UTF8.self))
        document = Document(reading: source, format: .plainText)
        quantities = QuantityScanner.standard.scan(document.reading.bytes)
        ledger = Ledger(of: document, quantities: quantities, units: QuantityScanner.standard.units)
        marked = document.reading.readingOffset(ofSource: mark)
    }

    /// What is said of the marked figure.
    var entry: LedgerEntry? {
        quantities.indices.first { quantities[$0].extent.upperBound > marked }.map { ledger.entries[$0] }
    }

    /// Name, measure and years, and what else is not the rule, as in `地区生产总值 | growth | 2022 | target`.
    var summary: String {
        guard let entry else { return "no figure" }
        guard let name = entry.name else { return "unbound" }
        let years = entry.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" } ?? "open"
        let rest = [
            entry.isDecrease ? "decrease" : nil, entry.isAverage ? "average" : nil,
            entry.standing == .actual ? nil : entry.standing.rawValue,
            entry.scope, entry.basis,
        ]
        return ([name, entry.measure.rawValue, years] + rest.compactMap(\.self)).joined(separator: " | ")
    }
}
