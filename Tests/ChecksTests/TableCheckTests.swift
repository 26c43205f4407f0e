import Checks
import Diagnostics
import SourceText
import Testing

/// A draft beside a table of verified figures.
struct TableCheckTests {
    private static let table = """
        指标,别名,时期,数值,单位,口径,范围,度量,性质,备注
        地区生产总值,GDP；经济总量,2025,1025.3,亿元,,,,,统计局核定
        地区生产总值,,2025,5.2,%,可比价,,增速,,
        地区生产总值,,2025,5.0,%,,全国,增速,,
        地区生产总值年均增速,,2021—2025,5.6,%,,,,,
        地区生产总值,,2025年上半年,4.6,%,,,增速,,
        地区生产总值,,2024,980.1,亿元,,全市,,,
        地区生产总值增速,,2026,5,%,,,,目标,
        进出口总额,,2025,-3.1,%,,,增速,,
        实际使用外资,,2025,2.5,亿美元,,,,,
        规上工业企业,,2025,143,家,,,,,
        数字经济核心产业增加值占地区生产总值比重,,2025,7.5,%,,,,,

        """

    private static let bench = Bench("table: figures.csv", TableCheck.self, tables: ["figures.csv": table])

    private static func draft(_ review: String, _ plan: String = "今年工作千头万绪。") -> String {
        """
        政府工作报告
        ——2026年1月8日在某市第十六届人民代表大会第二次会议上
        市长 王立新
        各位代表：
        一、2025年工作回顾
        \(review)
        二、2026年工作安排
        \(plan)
        """
    }

    @Test(arguments: [
        "全市地区生产总值达到1025.3亿元，增长5.2%。", "GDP突破1000亿元、达到1025亿元。", "经济总量达到0.1万亿元。",
        "“十四五”时期，地区生产总值年均增长5.6%。", "上半年，地区生产总值增长4.6%。", "2024年地区生产总值达到980亿元。",
        "进出口总额下降3.1%。", "规上工业企业达到143家。", "2025年全国地区生产总值增长5%。",
        "这五年，经济总量跨上新台阶。“十四五”时期，地区生产总值达到1025.3亿元、年均增长5.6%。", "地区生产总值由2020年的780亿元增加到2025年的1025.3亿元，年均增长5.6%。",
        "数字经济核心产业增加值占地区生产总值比重达到7.5%。", "全年实现地区生产总值1000多亿元。",
    ])
    func whatFitsTheTableIsSilent(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test(arguments: [
        "全市地区生产总值达到⟦1052.3亿元⟧，增长5.2%。", "全市地区生产总值达到1025.3亿元，增长⟦2.5%⟧。", "GDP突破1000亿元、达到1025亿元。全年GDP增长⟦5.9%⟧。",
        "“十四五”时期，地区生产总值年均增长⟦6.5%⟧。", "上半年，地区生产总值增长⟦6.4%⟧。", "2024年地区生产总值达到⟦890亿元⟧。",
        // Written to the same digit, so that no rounding explains the difference.
        "全市地区生产总值达到⟦1025.4亿元⟧。", "全市地区生产总值增长⟦5.1%⟧。",
        "进出口总额增长⟦3.1%⟧。", "进出口总额下降⟦1.3%⟧。", "规上工业企业达到⟦134家⟧。", "2025年全国地区生产总值增长⟦6%⟧。",
        "数字经济核心产业增加值占地区生产总值比重达到⟦5.7%⟧。", "经济总量⟦突破1100亿元⟧。",
    ])
    func whatContradictsTheTableIsReported(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test func targetsAreComparedWithTargets() {
        Self.bench.expect(Self.draft("稳中有进。", "地区生产总值增长5%左右。"))
        Self.bench.expect(Self.draft("稳中有进。", "地区生产总值增长⟦7%左右⟧。"))
        // The number is the target, whatever its marker.
        Self.bench.expect(Self.draft("稳中有进。", "地区生产总值增长⟦4%以上⟧。"))
    }

    @Test(arguments: [
        "2023年地区生产总值达到930亿元。", "规上工业增加值增长9%。", "地区生产总值提高3位。", "高新区地区生产总值达到200亿元。",
        "五年累计实现地区生产总值4500亿元。", "“十四五”时期，地区生产总值达到4520亿元。", "一季度地区生产总值增长4.1%。", "工业企业达到134家。",
    ])
    func whatTheTableDoesNotHoldIsLeftAlone(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test func aDraftWithoutASessionLineIsOfThePlaceItSpeaksOfMost() {
        Self.bench.expect("2025年，全市地区生产总值达到⟦1052.3亿元⟧。2025年，全国地区生产总值增长5%。")
    }

    @Test func layoutDoesNotHideAFigure() {
        Self.bench.expect(Self.draft("全市地区生产总值达到 ⟦１０５２.3 亿元⟧，增长 5.2 %。"))
    }

    @Test func theFindingPointsAtDraftAndTable() throws {
        let finding = try #require(Self.bench.findings(in: Self.draft("全市地区生产总值达到1052.3亿元。")).first)
        #expect(finding.message.zh == "文稿写“1052.3亿元”，核定表为 1025.3亿元（地区生产总值，2025，第 2 行）")
        let note = try #require(finding.notes.first)
        let file = try #require(note.file)
        let range = try #require(note.range)
        #expect(file.path == "figures.csv")
        #expect(file.text(in: range) == "1025.3")
        #expect(note.message.zh == "核定表的备注：统计局核定")
        let reckoning = try #require(finding.reckoning)
        #expect(reckoning.operands.map(\.interval.zh) == ["1052.3 亿元", "1025.3 亿元"])
        #expect(reckoning.operands.map(\.file?.path) == [nil, "figures.csv"])
        #expect(reckoning.gap?.zh == "27 亿元")
    }

    @Test func aDifferenceOfRoundingIsMilder() {
        // 1024 may be what careless cutting leaves of 1025.3; careful rounding gives 1025.
        let findings = Self.bench.findings(in: Self.draft("全市地区生产总值达到1026亿元。"))
        #expect(findings.map(\.demotion) == [1])
    }

    @Test func rowsMayStandInTheRuleOrInYAML() {
        let rows = "[{指标: 地区生产总值, 别名: [GDP, 经济总量], 时期: 2025, 数值: 1025.3, 单位: 亿元}]"
        let inline = Bench("table: \(rows)", TableCheck.self)
        inline.expect(Self.draft("GDP达到⟦1052.3亿元⟧。"))
        let file = Bench("table: [figures.yaml]", TableCheck.self, tables: ["figures.yaml": "# 核定\n- {指标: GDP, 时期: 2025年, 数值: 1025.3亿元}\n"])
        file.expect(Self.draft("地区生产总值达到⟦1052.3亿元⟧。"))
    }

    @Test(arguments: [
        ("table: []", ["这里没有写核定表 ⟦[]⟧"]), ("table: nowhere.csv", ["? ⟦nowhere.csv⟧"]),
        ("table: bad.csv", ["看不懂时期“去年” ⟦去年⟧", "不认识单位“亿圆圆” ⟦亿圆圆⟧"]),
        ("table: bad.yaml", ["这一行没有写数值 ⟦''⟧"]), ("table: words.yaml", ["这里要写一项指标的“键: 值” ⟦甲乙⟧"]), ("table: empty.yaml", ["文件里没有内容 ⟦⟧"]),
        ("table: map.yaml", ["核定表要写成一列，每项以“- 指标:”开头 ⟦指标⟧"]),
        ("table: [{指标: 甲, 时期: 2025, 数值: 1, 单味: 元}]", ["不认识的列“单味” ⟦单味⟧"]),
        ("table: [{指标: 甲, 时期: 2025, 数值: [1, [2]]}]", ["这里要写一段文字 ⟦[1, [2]]⟧", "这一行没有写数值 ⟦[1, [2]]⟧"]),
    ])
    func mistakesAreReportedInOneRun(rule: String, expected: [String]) {
        let tables = [
            "bad.csv": "指标,时期,数值,单位\n甲,去年,1,元\n乙,2025,1,亿圆圆\n", "bad.yaml": "- {指标: 甲, 时期: 2025, 数值: ''}\n",
            "words.yaml": "- 甲乙\n", "empty.yaml": "", "map.yaml": "指标: 甲\n",
        ]
        #expect(Bench.problems(rule, TableCheck.self, tables: tables) == expected)
    }

    @Test func aWorkbookGetsAdvice() {
        #expect(TableCheck.hint(forPath: "figures.XLSX")?.zh.contains("CSV UTF-8") == true)
        #expect(TableCheck.hint(forPath: "figures.csv") == nil)
    }
}
