import Foundation
import Testing

/// `hegao figures` shows the figures of a draft to people, to spreadsheets and to programs.
struct FiguresTests {
    private static let draft = """
        政府工作报告

        ——2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上

        各位代表：

        一、2022年工作回顾

        一般公共预算收入完成10.2亿元、增长5%，“四新”经济增加值占比约25%。
        生产安全事故起数下降3—5%，农业投资规模居全市第2位，三次产业结构调整为3.8∶32.4∶63.8。
        13个重点项目当年竣工，利润-0.5亿元。

        =1+1、营业"收入"增长1/3。

        二、2023年工作安排

        粮食产量年均增长6.5%以上，新增公园120座，出台“十条”。

        """

    private static func run(_ arguments: String..., on text: String = draft) throws -> Program.Outcome {
        try Program.run(["figures", "-"] + arguments, input: Data(text.utf8))
    }

    // MARK: For people

    @Test func theTableStandsInColumnsUnderItsHeadings() throws {
        let outcome = try Self.run()
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output == Self.table)
    }

    private static let table = """
        -

        行:列  指标                                              量             原文  年份  说明

        2022年工作回顾
         9:11  一般公共预算收入                                  总量       10.2亿元  2022
         9:20  一般公共预算收入                                  增长             5%  2022
         9:34  “四新”经济增加值                                  占比          约25%  2022
        10:11  生产安全事故起数                                  下降           3—5%  2022
        10:25  农业投资规模                                      位次          第2位  2022  全市
        10:38  三次产业结构                                      总量  3.8∶32.4∶63.8  2022
         11:1  ？～重点项目当年竣工，利润-0.5亿元。                             13个
        11:15  ？13个重点项目当年竣工，利润～。                             -0.5亿元
        13:14  ？=1+1、营业"收入"增长～。                                        1/3

        2023年工作安排
         17:9  粮食产量                                          增长       6.5%以上  2023  年均 目标
        17:20  公园                                              增加          120座  2023  目标

        11 个数字，8 个认定了指标（73%）；另有序号、日期、年份等 5 个，加 --all 列出

        """

    @Test func theTableSpeaksEnglishToo() throws {
        let outcome = try Self.run("--lang", "en", "--quiet")
        #expect(outcome.output.hasPrefix("-\n\nplace  indicator"))
        #expect(outcome.output.contains("yearly average target"))
        #expect(!outcome.output.contains("bound to an indicator"))
    }

    /// A draft must not be able to steer the terminal.
    @Test func theTableHoldsNoControlCharacters() throws {
        let outcome = try Self.run(on: "地区生产\u{1B}[31m总值\u{7}增长5%。\n")
        #expect(!outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    // MARK: For spreadsheets

    @Test func theCSVOpensInASpreadsheet() throws {
        let outcome = try Self.run("--format", "csv")
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(outcome.output.hasPrefix("\u{FEFF}文件,行,列,章节,指标,"))
        #expect(lines.last == "")
        #expect(lines.dropFirst().dropLast().map { String($0) } == Self.rows)
    }

    private static let rows: [String] = [
        #"'-,9,11,2022年工作回顾,一般公共预算收入,一般公共预算收入,总量,10.2亿元,10.2,,亿元,1020000000,,元,1015000000,1025000000,1010000000,1030000000,2022,2022,,实绩,,,,一般公共预算收入完成10.2亿元、增长5%，“四新”经济增加值占比约25%。"#,
        #"'-,9,20,2022年工作回顾,一般公共预算收入,一般公共预算收入,增长,5%,5,,%,0.05,,比值,0.045,0.055,0.04,0.06,2022,2022,,实绩,,,,一般公共预算收入完成10.2亿元、增长5%，“四新”经济增加值占比约25%。"#,
        #"'-,9,34,2022年工作回顾,“四新”经济增加值,“四新”经济增加值,占比,约25%,25,,%,0.25,,比值,0.245,0.255,0.24,0.26,2022,2022,,实绩,,,约,一般公共预算收入完成10.2亿元、增长5%，“四新”经济增加值占比约25%。"#,
        #"'-,10,11,2022年工作回顾,生产安全事故起数,生产安全事故起数,下降,3—5%,3,5,%,0.03,0.05,比值,0.03,0.05,0.025,0.055,2022,2022,,实绩,,,,生产安全事故起数下降3—5%，农业投资规模居全市第2位，三次产业结构调整为3.8∶32.4∶63.8。"#,
        #"'-,10,25,2022年工作回顾,农业投资规模,农业投资规模,位次,第2位,2,,,2,,,2,2,2,2,2022,2022,,实绩,全市,,,生产安全事故起数下降3—5%，农业投资规模居全市第2位，三次产业结构调整为3.8∶32.4∶63.8。"#,
        #"'-,10,38,2022年工作回顾,三次产业结构,三次产业结构,总量,3.8∶32.4∶63.8,,,,,,,,,,,2022,2022,,实绩,,,,生产安全事故起数下降3—5%，农业投资规模居全市第2位，三次产业结构调整为3.8∶32.4∶63.8。"#,
        #"'-,11,1,2022年工作回顾,,,,13个,13,,个,13,,个,13,13,13,13,,,,,,,,13个重点项目当年竣工，利润-0.5亿元。"#,
        #"'-,11,15,2022年工作回顾,,,,'-0.5亿元,-0.5,,亿元,-50000000,,元,-55000000,-45000000,-60000000,-40000000,,,,,,,,13个重点项目当年竣工，利润-0.5亿元。"#,
        #"'-,13,14,2022年工作回顾,,,,'1/3,0.33333333333333333333,,比值,0.33333333333333333333,,比值,0.30833333333333333333,0.35833333333333333333,0.28333333333333333333,0.38333333333333333333,,,,,,,,"'=1+1、营业""收入""增长1/3。""#,
        #"'-,17,9,2023年工作安排,粮食产量,粮食产量,增长,6.5%以上,6.5,,%,0.065,,比值,0.065,,0.0645,,2023,2023,年均,目标,,,以上,粮食产量年均增长6.5%以上，新增公园120座，出台“十条”。"#,
        #"'-,17,20,2023年工作安排,公园,公园,增加,120座,120,,座,120,,座,120,120,120,120,2023,2023,,目标,,,,粮食产量年均增长6.5%以上，新增公园120座，出台“十条”。"#,
    ]

    // MARK: For programs

    @Test func theJSONHasEveryKeyOfEveryFigure() throws {
        let outcome = try Self.run("--format", "json")
        #expect(outcome.status == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let files = try #require(object["files"] as? [[String: Any]])
        let figures = try #require(files.first?["figures"] as? [[String: Any]])
        #expect(object["version"] as? Int == 1)
        #expect(figures.count == 11)
        let keys = [
            "average", "base", "basis", "core", "decrease", "end", "indicator", "indicatorText", "measure", "origin", "outer", "qualifiers",
            "role", "scope", "section", "sentence", "standing", "start", "terms", "text", "value", "years",
        ]
        for figure in figures { #expect(figure.keys.sorted() == keys) }
        let share = figures[2]
        #expect(share["indicator"] as? String == "“四新”经济增加值")
        #expect((share["core"] as? [String: Any])?["from"] as? String == "0.245")
        #expect((figures[5]["terms"] as? [String]) == ["3.8", "32.4", "63.8"])
    }

    @Test func ordinalsAndDatesAreListedOnDemand() throws {
        let outcome = try Self.run("--format", "json", "--all")
        #expect(outcome.output.contains("\"text\":\"第十三届\",\"role\":\"ordinal\""))
        #expect(outcome.output.contains("\"text\":\"2023年2月8日\",\"role\":\"date\""))
    }

    // MARK: What can go wrong

    @Test(arguments: [
        (["figures", "没有这个文件.txt"], "没有这个文件或文件夹"), (["figures", "-", "-o", "没有/这里.csv"], "无法写入这个文件"),
        (["figures", "Examples/clean-report.txt", "-o", "Examples/clean-report.txt"], "不能写进去"),
        (["figures", "--format", "xml", "-"], "--format"), (["figures", "Sources"], "没有"),
    ])
    func mistakesAreToldAndEndWithTwo(arguments: [String], expected: String) throws {
        let outcome = try Program.run(arguments, input: Data("增长5%。".utf8))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    }

    @Test func aDraftWithoutFiguresIsSaidToHaveNone() throws {
        let outcome = try Self.run(on: "全区上下坚持稳中求进工作总基调。\n")
        #expect(outcome.status == 0)
        #expect(outcome.output == "-\n\n没有找到数字\n")
    }

    @Test(arguments: [
        ("", "没有文字"), (" \n\n\u{3000}\n", "没有文字"), ("共" + String(repeating: "9", count: 400) + "亿元，增长5%。\n", "长得没法计算"),
    ])
    func whatCannotBeListedIsAProblem(text: String, words: String) throws {
        for format in ["table", "csv", "json"] {
            let outcome = try Self.run("--format", format, on: text)
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
    }

    @Test func aFileIsWrittenWhereOneIsNamed() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "hegao-figures-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try Self.run("--format", "csv", "-o", file.path)
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("已写入"))
        #expect(try Data(contentsOf: file) == Data(Self.run("--format", "csv").output.utf8))
    }

    @Test func manyDraftsMakeOneTable() throws {
        let outcome = try Program.run(["figures", "--format", "csv", "Examples/clean-report.txt", "Examples/台儿庄区-2023.txt"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("\r\nExamples/clean-report.txt,"))
        #expect(outcome.output.contains("\r\nExamples/台儿庄区-2023.txt,"))
        #expect(outcome.output.split(separator: "\u{FEFF}").count == 1)
    }
}
