import Checks
import Testing

/// `calendar` on short texts: ⟦ ⟧ mark what must be reported.
@Suite("calendar")
struct CalendarCheckTests {
    private static func bench(_ part: String) -> Bench { Bench("calendar: \(part)", CalendarCheck.self) }

    // MARK: Dates

    private static let dates = bench("dates")

    @Test(
        "Days, months and quarters that do not exist are reported as written",
        arguments: [
            "项目于⟦2月30日⟧开工。", "项目于⟦4月31日⟧、⟦6月31号⟧开工。", "项目于⟦2023年2月29日⟧开工。", "项目于⟦1900年2月29日⟧开工。", "项目于⟦二〇二三年二月三十日⟧开工。",
            "项目于⟦2023-02-30⟧开工。", "⟦2023年13月⟧底前完工。", "⟦13月⟧份完工。", "⟦第五季度⟧投产，2023年⟦五季度⟧见效。", "⟦1—13月⟧增长5%。",
            "2月28日至⟦30日⟧举行。", "⟦2月28—30日⟧举行。", "4月29日、30日、⟦31日⟧举行。", "2023年1月31日至⟦2月29日⟧举行。", "⟦２０２３年２月３０日⟧开工。",
        ])
    func impossibleDates(_ text: String) { Self.dates.expect(text) }

    @Test(
        "Dates that exist, and what only looks like one, are let pass",
        arguments: [
            "2024年2月29日、2000年2月29日开工。", "2月29日开工，8月31日完工。", "3月19日至20日举行，5月30日至6月1日放假。", "1—11月增长5%，前三季度增长6%，四季度增长7%。",
            "6—24月龄婴幼儿，延长至36月龄。", "连续五季度增长，五年五季度攻坚，工期18个月。", "农历2月30日举办庙会。", "第五届第五次会议，第五季产品。", "2023年12月31日至2月28日为冬季。",
        ])
    func possibleDates(_ text: String) { Self.dates.expect(text) }

    @Test("A month that may be meant for a duration is reported more mildly")
    func durations() {
        #expect(Self.dates.findings(in: "工期36月，13月底完工。").map(\.demotion) == [1, 0])
    }

    @Test(
        "今年 and 去年 take their year from the session",
        arguments: [("今年⟦2月29日⟧开工。", "2023"), ("今年2月29日开工。", "2024"), ("去年2月29日开工。", "2025"), ("2月29日开工。", "2023")])
    func relativeYears(_ text: String, _ year: String) { Self.dates.expect(text, variables: ["year": year]) }

    @Test("The message says how long the month is")
    func dateMessages() {
        #expect(
            Self.dates.messages("项目于2023年2月30日、2月30日、4月31日开工，13月完工。") == [
                "2023年2月只有28天，没有“2023年2月30日”；请核对月和日",
                "2023年2月只有28天，没有“2月30日”；请核对月和日",
                "4月只有30天，没有“4月31日”；请核对月和日",
                "一年只有12个月，没有“13月”；请核对月份；如果指时长，请写“13个月”",
            ])
        #expect(Self.dates.messages("2月28日至30日举行。") == ["2月最多29天，没有“30日”；接前文应是2月30日，请核对"])
    }

    // MARK: Days of the week

    private static let weekdays = bench("weekdays")

    @Test(
        "A day of the week must be that of the date",
        arguments: [
            "2023年2月8日（⟦星期四⟧）开会。", "2023年2月8日(⟦周二⟧)开会。", "2023年2月8日⟦礼拜天⟧开会。", "2023年2月8日（星期三）开会。", "2023年2月12日（周日）开会。",
            "2023年2月12日星期天开会。", "2023年2月8日周一围村子。", "2023年2月30日（星期四）开会。", "2月8日（星期四）开会。",
        ])
    func daysOfTheWeek(_ text: String) { Self.weekdays.expect(text) }

    @Test(
        "Without a year the date may be one of the year before or after the session's",
        arguments: [("2月8日（星期三）", 0), ("2月8日（星期二）", 0), ("2月8日（星期四）", 0), ("2月8日（星期五）", 1)])
    func daysWithoutYear(_ text: String, _ count: Int) {
        let findings = Self.weekdays.findings(in: text + "开会。", variables: ["year": "2023"])
        #expect(findings.map(\.demotion) == Array(repeating: 1, count: count))
    }

    @Test("The message names the right day and points at the date")
    func weekdayMessage() {
        let text = "2023年2月8日（星期四）开会。"
        #expect(Self.weekdays.messages(text) == ["2023年2月8日是星期三，这里写的是“星期四”；请核对日期和星期"])
        #expect(Self.weekdays.notes(text) == ["日期写在这里 ⟦2023年2月8日⟧"])
    }

    // MARK: Plans

    private static let plans = bench("plans")

    @Test(
        "Years given to a five-year plan must be its own",
        arguments: [
            "“十四五”规划（⟦2022—2026年⟧）。", "“十四五”（2021—2025年）。", "“十三五”时期（2016-2020年）。", "第七个五年计划（⟦1985—1990年⟧）。",
            "第一个五年计划（1953—1957年）。",
            "第十四个五年规划纲要（2021年至2025年）。", "“十四五”水利规划（2021—2035年）。", "2022年是⟦“十四五”规划的开局之年⟧。", "2021年是“十四五”规划的开局之年。",
            "2026年，是⟦“十四五”收官之年⟧。", "2025年既是“十四五”收官之年，也是⟦“十五五”的开局之年⟧。", "2023年是⟦“十四五”规划实施的第二年⟧，也是“十四五”第三年。",
            "2023年是实施⟦“十三五”规划承上启下的关键一年⟧。", "2018年是实施“十三五”规划承上启下的关键一年。", "比“十三五”末的⟦2019年⟧增长5%。", "⟦2024年⟧（“十四五”末）达到5万亿元。",
            "2025年是收官“十四五”、开启“十五五”承前启后的关键之年。", "2023年是全面贯彻党的二十大精神的开局之年，实施“十四五”规划。", "2021年是“八五”普法的开局之年，深入实施“八五”普法。",
            "2021—2025年是“十四五”收官之年。", "十四五规划（⟦2020—2024年⟧）。", "百分之六十五规划（2020—2024年）。",
        ])
    func plans(_ text: String) { Self.plans.expect(text) }

    @Test(
        "今年 is the year of the session",
        arguments: [("今年是“十四五”规划收官之年。", "2025"), ("今年是⟦“十四五”规划收官之年⟧。", "2024"), ("今年是“十四五”规划收官之年。", "")])
    func presentYear(_ text: String, _ year: String) {
        Self.plans.expect(text, variables: year.isEmpty ? [:] : ["year": year])
    }

    @Test("Growth may be counted from the year in front of the plan")
    func baseYear() {
        #expect(Self.plans.findings(in: "“十三五”（2015—2020年）年均增长5%。").map(\.demotion) == [1])
    }

    @Test("The message says when the plan runs")
    func planMessages() {
        #expect(
            Self.plans.messages("“十四五”（2022—2026年）。2022年是“十四五”开局之年。2023年是实施“十三五”规划的关键一年。") == [
                "“十四五”是2021—2025年，这里写的是“2022—2026年”；请核对",
                "“十四五”开局之年是2021年，这里说的是2022年；请核对年份和规划",
                "“十三五”是2016—2020年，2023年不在其中，却称作“十三五”规划的关键一年；请核对",
            ])
    }

    // MARK: Numbers of years, ranges

    private static let spans = bench("spans")

    @Test(
        "A number of years must fit the years beside it, counted either way",
        arguments: [
            "2018—2022年⟦六年⟧间。", "2018—2022年五年间。", "2018—2022年的四年。", "从2019年到2022年的三年。", "1950年到2002年53年的总和。", "五年（2018—2022年）。",
            "过去⟦3年⟧（2018—2022年）。", "三年行动计划（2021—2023年）。", "⟦三年⟧行动计划（2021—2025年）。", "2021—2025年，三年见效。", "2021—2030年5年期债券。",
            "2016—2020年近五年。",
        ])
    func spans(_ text: String) { Self.spans.expect(text) }

    @Test(
        "No more years than have passed since a year",
        arguments: [
            ("2019年以来连续⟦八年⟧第一。", "2023"), ("2019年以来，全市连续五年第一。", "2023"), ("2019年以来连续两年第一。", "2023"),
            (
                "从2023年起连续三年安排1亿元。",
                "2023"
            ),
            ("2019年以来连续八年第一。", ""),
        ])
    func since(_ text: String, _ year: String) { Self.spans.expect(text, variables: year.isEmpty ? [:] : ["year": year]) }

    private static let ranges = bench("ranges")

    @Test(
        "A range ends after it begins",
        arguments: [
            "⟦2025—2021年⟧规划。", "⟦2025年至2021年⟧规划。", "2021—2025年规划。", "⟦3月20日至19日⟧举行。", "3月19日至20日举行。", "11月15日至3月15日供暖。",
            "⟦2023年5月1日至2023年3月1日⟧施工。", "2022年11月1日至2023年3月1日施工。", "2021年、2020年均居首位。", "3月32日至20日举行。",
        ])
    func ranges(_ text: String) { Self.ranges.expect(text) }

    // MARK: The rule

    @Test("A rule may look at some parts, named in either language")
    func parts() {
        let text = "⟦2月30日⟧至3月1日，“十四五”（⟦2020—2024年⟧），⟦2025—2021年⟧。"
        Self.bench("{}").expect(text)
        Self.bench("{of: [日期, plans, 起止]}").expect(text)
        Self.bench("[日期, ranges]").expect("⟦2月30日⟧至3月1日，“十四五”（2020—2024年），⟦2025—2021年⟧。")
        Self.bench("规划期").expect("2月30日至3月1日，“十四五”（⟦2020—2024年⟧），2025—2021年。")
    }

    @Test(
        "A wrong part is a fault of the rule",
        arguments: [
            ("calendar: date", ["不认识“date” ⟦date⟧"]), ("calendar: []", ["这里至少要写一项 ⟦[]⟧"]),
            ("calendar: {parts: dates}", ["不认识的键“parts” ⟦parts⟧"]),
        ])
    func faults(_ rule: String, _ expected: [String]) {
        #expect(Bench.problems(rule, CalendarCheck.self) == expected)
    }

    @Test("A message of the rule may give the reason")
    func reason() {
        let bench = Bench("calendar: dates\nmessage: '日期不存在：{理由}'\nmessage-en: '{reason}'", CalendarCheck.self)
        #expect(bench.findings(in: "2月30日").map { $0.values["理由"]?.zh } == ["2月最多29天"])
    }
}
