import CQuantityTables
import Localization
import Testing

@testable import Quantities

struct UnitTableTests {
    @Test func theShippedTablesHaveNoFault() {
        let faults = QuantityScanner.shared.tableFaults.map { "\($0.file):\($0.line): \($0.message.en)" }
        #expect(faults == [])
    }

    @Test func everyUnitHasNamesAndABaseOfItsDimension() {
        let units = QuantityScanner.shared.units
        #expect(units.units.count > 150)
        for unit in units.units {
            #expect(!units.name(of: unit).zh.isEmpty)
            #expect(!units.name(of: unit).en.isEmpty)
            #expect(units.base(of: unit).dimension == unit.dimension)
            #expect(units.base(of: unit).factor == .one)
            #expect(!unit.factor.isNegative && !unit.factor.isZero)
        }
    }

    @Test func everyDimensionOfTheFileIsUsed() {
        let used = Set(QuantityScanner.shared.units.units.map(\.dimension))
        #expect(Set(Dimension.allCases).subtracting(used) == [.number])
    }

    @Test func everySurfaceIsReadAsItsUnit() throws {
        // The file's own surfaces, each behind a numeral, give a figure of that row or of one that shares the surface.
        for line in TabbedTable(quantity_units()) where line.cells.count == 9 {
            let name = line.cells[0].text
            let words = line.cells[6].text.split(separator: " ").filter { $0 != "-" }
            let condition = line.cells[5].text
            guard condition == "any" || condition == "arabic" else { continue }
            for word in words {
                let figure = try #require(QuantityScanner.shared.only("增长5\(word)。"), "5\(word)")
                let found = QuantityScanner.shared.units.name(of: figure.unit).zh
                #expect(found == name || figure.role == .year || figure.role == .ordinal, "5\(word) was read as \(found)")
            }
        }
    }

    private static func faults(units: String = "h\n", markers: String = "h\n", words: String = "h\n") -> [TableFault] {
        func table(_ text: String, _ name: String, _ body: (TabbedTable) -> Void) {
            Array(text.utf8).withUnsafeBufferPointer { body(TabbedTable(name: name, bytes: $0)) }
        }
        var faults: [TableFault] = []
        table(units, "units.tsv") { units in
            table(markers, "markers.tsv") { markers in
                table(words, "words.tsv") { words in
                    faults = QuantityTables(units: units, markers: markers, words: words).faults
                }
            }
        }
        return faults
    }

    @Test(arguments: [
        ("元\tmoney\t元\t1\tcontinuous\tany\t元\t-", 2), ("元\tgold\t元\t1\tcontinuous\tany\t元\t-\tyuan", 2),
        ("元\tmoney\t元\tone\tcontinuous\tany\t元\t-\tyuan", 2), ("元\tmoney\t元\t-1\tcontinuous\tany\t元\t-\tyuan", 2),
        ("元\tmoney\t元\t1\tsometimes\tany\t元\t-\tyuan", 2), ("元\tmoney\t元\t1\tcontinuous\tnever\t元\t-\tyuan", 2),
        ("角\tmoney\t元\t0.1\tcontinuous\tany\t角\t-\tjiao", 2), ("元\tmoney\t元\t1\tcontinuous\tany\t元 元\t-\tyuan", 2),
        ("元\tmoney\t元\t1\tcontinuous\tany\t元\t-\tyuan\n# comment\n成立 成立\t-", 4),
        ("元\tmoney\t元\t1\tcontinuous\tany\t😀\t-\tyuan", 2),
    ])
    func aFaultyLineIsReportedWithItsNumber(line: String, number: Int) {
        let faults = Self.faults(units: "head\n" + line + "\n")
        #expect(faults.map(\.line) == [number])
        #expect(faults.first?.file == "units.tsv")
    }

    @Test(arguments: [
        "约\tbefore", "约\tabove\tabout", "约\tbefore\tperhaps", "\tbefore\tabout", "约\tbefore\tabout\n约\tbefore\tnear",
    ])
    func faultyMarkersAreReported(lines: String) {
        #expect(Self.faults(markers: "head\n" + lines).count == 1)
    }

    @Test func aWordThatStandsTwiceIsReported() {
        #expect(Self.faults(words: "head\n统一\n统一\n").map(\.line) == [3])
    }

    @Test(arguments: [("3亿美元", "美元"), ("5角", nil), ("3元5角", "元"), ("4家", nil)])
    func tellsTheCurrency(text: String, currency: String?) {
        let figure = QuantityScanner.shared.only(text)
        #expect(figure.flatMap(QuantityScanner.shared.units.currency) == currency)
    }

    @Test(arguments: [("4家", "家"), ("七个方面", "方面"), ("3亿元", nil), ("34万人", nil)])
    func tellsTheClassifier(text: String, classifier: String?) {
        let figure = QuantityScanner.shared.only(text)
        #expect(figure.flatMap(QuantityScanner.shared.units.classifier) == classifier)
    }
}
