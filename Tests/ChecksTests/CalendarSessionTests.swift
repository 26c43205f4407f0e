import Checks
import Testing

/// `calendar` on title blocks and headings.
@Suite("calendar: session")
struct CalendarSessionTests {
    /// A report with a session line, or without one, and the headings of its parts.
    private static func report(_ session: String?, title: String = "政府工作报告", _ headings: String..., text: String = "") -> String {
        let opening = "各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。\n"
        let block = session.map { "\(title)\n——\($0)\n区长 王立新\n" } ?? ""
        return block + opening + headings.map { "\($0)\n过去一年，我们攻坚克难、砥砺前行。\n" }.joined() + text
    }

    // MARK: Headings

    private static let headings = Bench("calendar: headings", CalendarCheck.self)
    private static let line = "2023年2月8日在滨河区第十三届人民代表大会第二次会议上"

    @Test(
        "Years of headings fit the session",
        arguments: [
            report(line, "一、2022年工作回顾", "二、2023年工作安排"), report(line, "一、⟦2021年⟧工作回顾", "二、2023年工作安排"),
            report(line, "一、2022年工作回顾", "二、⟦2022年⟧目标任务和重点工作"), report(line, "一、2022年工作回顾", "二、⟦2032年⟧工作安排"),
            report(line, "一、过去五年工作回顾", "二、今后五年目标任务", "三、2023年主要工作"), report(line, "一、2022年主要工作", "二、2023年重点工作"),
            report(line, "一、⟦2020年⟧主要工作", "二、2023年重点工作"), report(line, "一、2021年和2022年工作回顾", "二、到2035年的远景目标", "三、2027年奋斗目标"),
            report(line, "一、2018—2022年工作回顾", "二、2023年工作安排"), report(line, "一、⟦2017—2021年⟧工作回顾", "二、2023年工作安排"),
            report(line, "一、2021年以来工作回顾", "二、2023年工作安排"),
            report("二〇二三年二月八日在云溪省十四届人民代表大会第一次会议上", "一、⟦2021年⟧工作回顾", "二、2023年重点工作"),
            report("二〇二三年二月八日在云溪省十四届人民代表大会第一次会议上", "一、二〇二二年工作回顾", "二、2023年重点工作"),
        ])
    func years(_ text: String) { Self.headings.expect(text) }

    @Test(
        "A session late in the year may look back on it and plan the next",
        arguments: [
            report("2021年12月28日在滨河区第十三届人民代表大会第一次会议上", title: "2022年政府工作报告", "一、2021年工作回顾", "二、2022年工作安排"),
            report("2021年12月28日在滨河区第十三届人民代表大会第一次会议上", "一、2020年工作回顾", "二、2021年工作安排"),
            report("1980年8月30日在第五届全国人民代表大会第三次会议上", "一、国民经济取得了新的进展", "二、1981年国民经济计划的任务"),
            report("2021年12月28日在滨河区第十三届人民代表大会第一次会议上", "一、2021年工作回顾", "二、⟦2023年⟧工作安排"),
        ])
    func lateSessions(_ text: String) { Self.headings.expect(text) }

    @Test("Without a session line the headings must fit each other")
    func headingsAlone() {
        Self.headings.expect(Self.report(nil, "一、2022年工作回顾", "二、2023年工作安排"))
        let text = Self.report(nil, "一、2021年工作回顾", "二、2023年工作安排")
        #expect(Self.headings.messages(text) == ["报告安排的是2023年的工作，一般回顾2022年的工作，这里写的是2021年；请核对是不是沿用了旧稿"])
        #expect(Self.headings.notes(text) == ["安排的年份写在这里 ⟦2023年⟧"])
    }

    @Test("A session on a day that does not exist still has its year")
    func impossibleDay() {
        Self.headings.expect(
            Self.report("2023年2月30日在滨河区第十三届人民代表大会第二次会议上", "一、⟦2021年⟧工作回顾", "二、2023年工作安排"))
        Self.headings.expect(
            Self.report("2023年13月8日在滨河区第十三届人民代表大会第二次会议上", "一、⟦2021年⟧工作回顾", "二、2023年工作安排"))
        let all = Bench("calendar: {}", CalendarCheck.self)
        all.expect(
            Self.report("⟦2023年2月30日⟧在滨河区第十三届人民代表大会第二次会议上", "一、2022年工作回顾", "二、2023年工作安排"))
    }

    @Test("A date that no heading fits is one finding, at the date")
    func disputedDate() {
        let all = Bench("calendar: {}", CalendarCheck.self)
        let text = Self.report(
            "⟦2032年2月8日⟧在滨河区第十三届人民代表大会第二次会议上", "一、2022年工作回顾", "二、2023年工作安排",
            text: "今年是“十四五”规划承上启下的关键一年。")
        all.expect(text)
        let plain = text.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(all.messages(plain) == ["照标题看，报告回顾2022年、安排2023年的工作，会议的时间却写的是2032年；请核对年份"])
        #expect(all.notes(plain) == ["这里回顾2022年 ⟦2022年⟧", "这里安排2023年 ⟦2023年⟧"])
    }

    @Test("The title's year is the session's")
    func titles() {
        let findings = Self.headings.findings(in: Self.report(Self.line, title: "2022年滨河区政府工作报告", "一、2022年工作回顾"))
        #expect(findings.map(\.demotion) == [1])
        #expect(findings.map(\.message.zh) == ["会议在2023年召开，这里写的是2022年；请核对是不是沿用了旧稿"])
    }

    @Test(
        "Five-year plans are looked back on at their end and planned at their beginning",
        arguments: [
            report("2026年1月28日在滨河区第十三届人民代表大会第六次会议上", "一、“十四五”时期和2025年工作回顾", "二、“十五五”时期主要目标任务"),
            report("2026年1月28日在滨河区第十三届人民代表大会第六次会议上", "一、⟦“十三五”⟧时期和2025年工作回顾", "二、⟦“十四五”⟧时期主要目标任务"),
            report(line, "一、“十四五”以来工作回顾", "二、“十四五”后三年目标任务"),
        ])
    func plans(_ text: String) { Self.headings.expect(text) }

    @Test("The finding points back at the session's date")
    func headingNotes() {
        let text = Self.report(Self.line, "一、2021年工作回顾", "二、2023年工作安排")
        #expect(Self.headings.messages(text) == ["会议在2023年召开，一般回顾2022年的工作，这里写的是2021年；请核对是不是沿用了旧稿"])
        #expect(Self.headings.notes(text) == ["会议的时间写在这里 ⟦2023年2月8日⟧"])
    }

    // MARK: Congress and session

    private static let meetings = Bench("calendar: session", CalendarCheck.self)

    @Test(
        "Congress and session are plausible",
        arguments: [
            report("2023年2月8日在滨河区⟦第十三届人民代表大会第二十次会议⟧上"), report("2026年2月4日在滨河市第十六届人民代表大会第七次会议上"),
            report("2018年3月5日在第十三届全国人民代表大会第一次会议上"), report("2018年3月5日在⟦第十二届全国人民代表大会第一次会议⟧上"),
            report("2019年3月5日在⟦第十三届全国人民代表大会第一次会议⟧上"), report("2025年1月13日在云溪省第十四届人民代表大会第三次会议上"),
            report("2025年1月13日在云溪省第十四届人民代表大会第四次会议上"), report("2025年1月13日在云溪省⟦第十四届人民代表大会第二次会议⟧上"),
        ])
    func sessions(_ text: String) { Self.meetings.expect(text) }

    @Test(
        "Other mentions of the same congress fit the session line",
        arguments: [
            "完成区十三届人大一次会议确定的目标。", "完成区⟦十三届人大三次会议⟧确定的目标。", "完成滨河区⟦第十四届人民代表大会第一次会议⟧确定的目标。",
            "落实市十六届人大四次会议和省十四届人大一次会议部署。", "落实自治区十四届人大三次会议部署。", "向区⟦十三届人大一次会议⟧报告工作。", "提请滨河区⟦第十三届人大第一次会议⟧审议。",
            "贯彻区十三届人大一次会议报告精神。", "向区十三届人大一次会议报告的事项。", "区十二届人大五次会议以来的一年。",
            "区十三届人大常委会第三十次会议通过。", "贯彻十四届全国人大一次会议精神。", "落实城区十四届人大三次会议部署。",
        ])
    func mentions(_ text: String) {
        Self.meetings.expect(Self.report(Self.line, "一、2022年工作回顾", text: text))
    }

    @Test("Messages quote both meetings")
    func meetingMessages() {
        let text = Self.report(Self.line, "一、2022年工作回顾", text: "完成区十三届人大三次会议确定的目标。")
        #expect(Self.meetings.messages(text) == ["会议名称写的是“第十三届人民代表大会第二次会议”，“十三届人大三次会议”还在它之后；请核对届次"])
        #expect(Self.meetings.notes(text) == ["会议名称写在这里 ⟦第十三届人民代表大会第二次会议⟧"])
    }
}
