import Indicators
import Quantities
import SourceText
import Testing

struct FigureTableTests {
    private static let scanner = QuantityScanner()

    /// Each sound row as `line names period value measure`, each fault as `line: message ⟦text⟧`.
    private static func read(_ text: String) -> (rows: [String], faults: [String]) {
        let source = SourceFile(path: "figures.csv", text: text)
        let (table, faults) = FigureTable.read(csv: source, with: scanner)
        let rows = table.rows.map { row in
            let years = row.period.years.count == 1 ? "\(row.period.years.lowerBound)" : "\(row.period.years)"
            let months = row.period.months.map { "/\($0)" } ?? ""
            return "\(row.line) \(row.names.map(\.text).joined(separator: "|")) \(years)\(months) \(row.text)"
        }
        let shown = faults.map { fault in
            "\(source.position(at: fault.range.lowerBound).line): \(fault.message.zh) ⟦\(source.text(in: fault.range))⟧"
        }
        return (rows, shown)
    }

    // MARK: Forms

    @Test(arguments: [
        "指标,别名,时期,数值,单位\n地区生产总值,GDP,2022,10.25,亿元\n",
        "\u{FEFF}指标,别名,时期,数值,单位\r\n地区生产总值,GDP,2022,10.25,亿元\r\n",
        "指标\t别名\t时期\t数值\t单位\n地区生产总值\tGDP\t2022年\t10.25\t亿元",
        "指标;别名;时期;数值;单位\n地区生产总值;GDP;2022 年;10.25;亿元",
        "indicator,aliases,period,value,unit\r地区生产总值,GDP,2022,10.25,亿元\r",
        "\"指标\",\"别名\",\"时期\",\"数值\",\"单位\"\n\"地区生产总值\", \"GDP\" ,\"2022\",\"10.25\",\"亿元\"\n",
        "指标,别名,时期,数值,单位\n 地区生产总值 ,　GDP,２０２２年,10.25 , 亿元\n",
        "数值,时期,单位,别名,指标\n10.25,2022,亿元,GDP,地区生产总值\n",
        "# 统计局核定\n指标,别名,时期,数值,单位\n\n# 综合\n地区生产总值,GDP,2022,10.25,亿元\n,,,,\n",
        "指标,别名,时期,数值,单位,,\n地区生产总值,GDP,2022,10.25,亿元,,\n",
        "指标,别名,时期,数值\n地区生产总值,GDP,2022,10.25亿元\n",
        "指标,别名,时期,数值,单位\n地区生产总值,GDP,2022,10.25亿元,亿元\n",
    ])
    func everyFormOfTheFileGivesTheSameRow(text: String) {
        let (rows, faults) = Self.read(text)
        #expect(faults == [])
        #expect(rows.map { String($0.drop { $0 != " " }) } == [" 地区生产总值|GDP 2022 10.25亿元"])
    }

    @Test func rowsAreNumberedByTheLineTheyBeginIn() {
        let (rows, faults) = Self.read("指标,时期,数值,备注\n甲,2022,1亿元,\"第一行\n第二行，\"\"引用\"\"\"\n\n乙,2022,2亿元,\n")
        #expect(faults == [])
        #expect(rows == ["2 甲 2022 1亿元", "5 乙 2022 2亿元"])
    }

    @Test func quotedCellsKeepTheirMarksAndPlaces() throws {
        let source = SourceFile(path: "t.csv", text: "指标,时期,数值,备注\n\"甲,\"\"乙\"\"\",2022,\"1,234.5万吨\",\"a\"\"b\"\n")
        let (table, faults) = FigureTable.read(csv: source, with: Self.scanner)
        #expect(faults.isEmpty)
        let row = try #require(table.rows.first)
        #expect(row.names[0].text == "甲,\"乙\"")
        #expect(row.note == "a\"b")
        #expect(source.text(in: row.range) == "1,234.5万吨")
        #expect(row.quantity.normalized == ExactDecimal("12345000"))
    }

    @Test func aliasesAreSetApartByAnyUsualMark() {
        let (rows, _) = Self.read("指标,别名,时期,数值\n生产总值,GDP；国内生产总值;经济总量、地区GDP|甲/乙,2022,1亿元\n")
        #expect(rows == ["2 生产总值|GDP|国内生产总值|经济总量|地区GDP|甲|乙 2022 1亿元"])
    }

    // MARK: Values

    @Test(arguments: [
        ("10.25", "亿元", "[1024500000, 1025500000]"), ("5.0", "%", "[0.0495, 0.0505]"), ("-6.4", "%", "−[0.0635, 0.0645]"),
        ("−6.4%", "", "−[0.0635, 0.0645]"), ("1234", "家", "[1234, 1234]"), ("0.4", "个百分点", "[0.0035, 0.0045]"),
        ("第2位", "", "[2, 2]"), ("２５", "万人", "[245000, 255000]"), ("12,345.6", "吨", "[12345.55, 12345.65]"),
        ("2.1", "倍", "[2.05, 2.15]"), ("10.5", "", "[10.45, 10.55]"), ("约100", "亿元", "[5000000000, 15000000000]"),
    ])
    func aValueMeansWhatItWouldMeanInADraft(value: String, unit: String, core: String) throws {
        let text = "指标,时期,数值,单位\n甲,2022,\"\(value)\",\(unit)\n"
        let (table, faults) = FigureTable.read(csv: SourceFile(path: "t.csv", text: text), with: Self.scanner)
        #expect(faults.map(\.message.zh) == [])
        let row = try #require(table.rows.first)
        #expect((row.isNegative ? "−" : "") + row.quantity.core.description == core)
    }

    @Test(arguments: [
        ("地区生产总值", "", "亿元", "level"), ("地区生产总值", "", "%", "growth level"), ("地区生产总值增速", "", "%", "growth"),
        ("地区生产总值增长", "", "%", "growth"), ("地区生产总值年均增速", "", "%", "growth average"),
        ("地区生产总值", "增速", "%", "growth"), ("地区生产总值年均增长", "", "%", "growth average"), ("数字经济占比", "", "%", "share"),
        ("甲", "", "个百分点", "change"), ("甲", "growth", "%", "growth"), ("甲", "年均增速", "%", "growth average"), ("甲", "", "倍", "multiple"),
    ])
    func nameColumnAndUnitSayWhatIsMeasured(name: String, measure: String, unit: String, expected: String) throws {
        let text = "指标,时期,数值,单位,度量\n\(name),2022,5,\(unit),\(measure)\n"
        let (table, faults) = FigureTable.read(csv: SourceFile(path: "t.csv", text: text), with: Self.scanner)
        #expect(faults.map(\.message.zh) == [])
        let row = try #require(table.rows.first)
        let shown = row.measure.measures.map(\.rawValue).sorted() + (row.measure.isAverage ? ["average"] : [])
        #expect(shown.joined(separator: " ") == expected)
    }

    // MARK: Faults

    @Test(arguments: [
        ("", ["1: 这张表是空的 ⟦⟧"]),
        ("# 只有注释\n\n", ["3: 这张表是空的 ⟦⟧"]),
        ("指标,时期,数值\n", ["1: 这张表只有表头，没有数据 ⟦数值⟧"]),
        ("指标,数值\n甲,1\n", ["1: 表里缺少“时期”列 ⟦指标⟧"]),
        ("甲,2022,1\n", ["1: 不认识的列“甲” ⟦甲⟧", "1: 表里缺少“指标”、“时期”、“数值”列 ⟦甲⟧", "1: 不认识的列“2022” ⟦2022⟧", "1: 不认识的列“1” ⟦1⟧"]),
        ("指标，时期，数值\n甲，2022，1\n", ["1: 不认识的列“指标，时期，数值” ⟦指标，时期，数值⟧", "1: 表里缺少“指标”、“时期”、“数值”列 ⟦指标，时期，数值⟧"]),
        ("指标,时期,数值,单味\n甲,2022,1,元\n", ["1: 不认识的列“单味” ⟦单味⟧"]),
        ("指标,时期,数值,数值\n甲,2022,1,1\n", ["1: “数值”这一列重复 ⟦数值⟧"]),
        ("指标,时期,数值\n甲,2022\n", ["2: 这一行只有 2 格，表头有 3 列 ⟦甲,2022⟧"]),
        ("指标,时期,数值\n甲,2022,1,234\n", ["2: 这一行多出一格“234”，表头只有 3 列 ⟦234⟧"]),
        ("指标,时期,数值\n,2022,1\n甲,,1\n甲,2022,\n", ["2: 这一行没有写指标 ⟦⟧", "3: 这一行没有写时期 ⟦⟧", "4: 这一行没有写数值 ⟦⟧"]),
        ("指标,时期,数值\n甲,去年,1\n乙,2010-12,2\n", ["2: 看不懂时期“去年” ⟦去年⟧", "3: 看不懂时期“2010-12” ⟦2010-12⟧"]),
        ("指标,时期,数值\n甲,2022,若干\n乙,2022,1.2.3\n", ["2: “若干”不是一个数 ⟦若干⟧", "3: “1.2.3”不是一个数 ⟦1.2.3⟧"]),
        ("指标,时期,数值,单位\n甲,2022,1,乙元\n", ["2: 不认识单位“乙元” ⟦乙元⟧"]),
        ("指标,时期,数值,单位\n甲,2022,若干,乙元\n", ["2: “若干”不是一个数 ⟦若干⟧", "2: 不认识单位“乙元” ⟦乙元⟧"]),
        ("指标,时期,数值,度量\n甲,2022,1,增素\n", ["2: 不认识“增素” ⟦增素⟧"]),
        ("指标,时期,数值,性质\n甲,2022,1,木标\n", ["2: 不认识“木标” ⟦木标⟧"]),
        ("指标,时期,数值\n\"甲,2022,1\n乙,2022,2\n", ["2: 这个引号没有配对 ⟦\"⟧"]),
        ("指标,时期,数值\n\"甲\"乙,2022,1\n", ["2: 引号后面还有文字“乙” ⟦乙⟧"]),
        ("指标,时期,数值\n甲,2022,1亿元\n甲,2022年,1.2亿元\n", ["3: “甲”2022年前面已经写过 1亿元，这里是 1.2亿元 ⟦1.2亿元⟧"]),
        ("指标,别名,时期,数值\n甲,丙,2022,1亿元\n乙,丙,2022,2亿元\n", ["3: “乙”2022前面已经写过 1亿元，这里是 2亿元 ⟦2亿元⟧"]),
    ])
    func mistakesAreReportedWithTheirPlace(text: String, expected: [String]) {
        #expect(Self.read(text).faults == expected)
    }

    @Test func everyMistakeComesInOneRunAndHidesNoSoundRow() {
        let (rows, faults) = Self.read("指标,时期,数值\n甲,去年,若干\n乙,2022,2亿元\n丙,2022\n")
        #expect(rows == ["3 乙 2022 2亿元"])
        #expect(faults.count == 3)
    }

    @Test(arguments: [
        "甲,2022,1亿元\n甲,2022,1亿元\n", "甲,2022,1亿元\n甲,2021,2亿元\n", "甲,2022,100亿元\n甲,2022,5%\n",
    ])
    func whatDiffersOrAgreesIsNoDuplicate(rows: String) {
        #expect(Self.read("指标,时期,数值\n" + rows).faults == [])
    }

    @Test func aNumberOfFourHundredDigitsIsAFaultAndNoCrash() {
        let digits = String(repeating: "7", count: 400)
        let (rows, faults) = Self.read("指标,时期,数值,单位\n甲,2022,\(digits),亿元\n")
        #expect(rows == [])
        #expect(faults == ["2: 这个数超过 38 位，请核对 ⟦\(digits)⟧"])
    }

    @Test func unknownUnitsKnowWhatTheyMayStandFor() throws {
        let source = SourceFile(path: "t.csv", text: "指标,时期,数值,单位\n甲,2022,1,万吨标煤炭\n")
        let fault = try #require(FigureTable.read(csv: source, with: Self.scanner).faults.first)
        let unknown = try #require(fault.unknown)
        #expect(unknown.word == "万吨标煤炭")
        #expect(unknown.known.contains("万吨标准煤"))
    }
}
