import DocumentModel
import Indicators
import Quantities
import SourceText
import Testing

/// The ledger of a report as it was published.
struct LedgerReportTests {
    private static let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Examples/台儿庄区-2023.txt"

    private struct Key: Hashable {
        let name: String
        let measure: LedgerEntry.Measure
        let years: ClosedRange<Int>?
        let isAverage: Bool
        let scope: String?
        let basis: String?
        let standing: LedgerEntry.Standing
        let unit: UInt16
    }

    private static func read() throws -> (ledger: Ledger, quantities: QuantityList) {
        let document = Document(reading: try SourceFile(reading: path), format: .plainText)
        let quantities = QuantityScanner.standard.scan(document.reading.bytes)
        return (Ledger(of: document, quantities: quantities, units: QuantityScanner.standard.units), quantities)
    }

    /// What is said of one indicator must agree with itself in a text without mistakes.
    @Test func doesNotContradictItself() throws {
        let (ledger, quantities) = try Self.read()
        var mentions: [Key: [Estimate]] = [:]
        for entry in ledger.entries where !entry.isOrigin {
            guard let name = entry.name else { continue }
            let key = Key(
                name: name, measure: entry.measure, years: entry.years, isAverage: entry.isAverage, scope: entry.scope,
                basis: entry.basis, standing: entry.standing, unit: quantities[entry.quantity].unit.base)
            mentions[key, default: []].append(quantities[entry.quantity].estimate)
        }
        for (key, estimates) in mentions { #expect(Verdict.same(estimates) == .ok, "\(key)") }
    }

    @Test func bindsMostFigures() throws {
        let (ledger, quantities) = try Self.read()
        let counted = ledger.entries.filter { entry in
            let figure = quantities[entry.quantity]
            return figure.role == .rank || figure.role == .cardinal && !figure.isHanzi
        }
        #expect(counted.count { $0.name != nil } * 10 >= counted.count * 7)
    }
}
