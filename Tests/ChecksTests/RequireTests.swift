import Checks
import Testing

@Suite("require")
struct RequireTests {
    private static func bench(_ rule: String) -> Bench { Bench(rule, RequireCheck.self, OutlineCheck.self) }

    @Test(
        "What is there is enough",
        arguments: [
            ("require: 请予审议", "现在，我报告工作，请予审议。"),
            ("require: [请予审议, 一并审议]", "请与《纲要（草案）》一并审议。"),
            ("require: {find: [请予审议, 一并审议]}", "请与《纲要（草案）》一并审议。"),
            ("require: {find: 增长, at-least: 2}", "经济增长，收入增长。"),
            ("require: {find: 增长, at-least: 2, at-most: 3}", "经济增长，收入增长，投资增长。"),
            ("require: {find: 增长, at-most: 1}", "经济下降。"),
            ("require: {find: 增长, in: sentence}", "经济增长。收入增长。"),
            ("require: {find: 增长, in: 段}", "经济增长。收入提高。\n投资增长。"),
            ("require: 增长\nwithin: {unit: paragraph}", "经济增长。收入提高。\n投资增长。"),
            ("require: {find: 要, in: section}", "一、回顾\n（一）甲事\n要做。\n（二）乙事\n要办。\n二、安排\n要抓。"),
            // Nothing is said of what is not there.
            ("require: 感谢\nwithin: appendix", "现在报告工作。"), ("require: '{=year}年'", "现在报告工作。"),
            ("require: 请予审议", ""),
        ])
    func enough(_ rule: String, _ text: String) {
        Self.bench(rule).expect(text)
    }

    @Test(
        "What is missing is shown behind the place where it should be",
        arguments: [
            ("require: 请予审议", "现在，我报告工作。⟦⟧\n"),
            ("require: 请予审议\nwithin: opening", "各位代表：\n现在，我报告工作。⟦⟧\n一、回顾\n请予审议。\n"),
            ("require: {find: 增长, at-least: 2}", "经济增长。\n收入提高。⟦⟧\n"),
            ("require: {find: 增长, in: sentence}", "经济增长。收入提高。⟦⟧投资增长。"),
            ("require: {find: 增长, in: paragraph}", "经济增长。\n收入提高。⟦⟧\n投资增长。\n"),
            ("require: {find: 要, in: section}", "一、回顾\n（一）甲事\n要做。\n（二）乙事\n办了。⟦⟧\n二、安排\n要抓。\n"),
            ("require: 感谢\nwithin: {section: 回顾}", "一、回顾\n办了实事。⟦⟧\n二、安排\n感谢大家。\n"),
            // In a whole report in front of its closing words, never behind the appendix.
            ("require: 预期目标", "各位代表：\n现在，我报告工作。\n一、安排\n抓好落实。⟦⟧\n各位代表！让我们团结奋斗！\n名词解释\n1.“两重”：是指重大战略。\n"),
            ("require: 预期目标\nwithin: closing", "各位代表：\n现在，我报告工作。\n一、安排\n抓好落实。\n各位代表！让我们团结奋斗！⟦⟧\n"),
        ])
    func missing(_ rule: String, _ text: String) {
        Self.bench(rule).expect(text)
    }

    @Test(
        "What is there too often is shown at the first place beyond the limit",
        arguments: [
            ("require: {find: 增长, at-most: 1}", "经济增长，收入⟦增长⟧，投资增长。"),
            ("require: {find: 增长, at-most: 0}", "经济⟦增长⟧。"),
            ("require: {find: 增长, at-most: 1, in: sentence}", "经济增长。收入增长，投资⟦增长⟧。"),
            // Overlapping matches of two patterns are one occurrence.
            ("require: {find: [快速增长, 增长], at-most: 1}", "经济快速增长，收入⟦增长⟧。"),
        ])
    func tooMany(_ rule: String, _ text: String) {
        Self.bench(rule).expect(text)
    }

    @Test(
        "A message says what is missing and what is there",
        arguments: [
            ("require: 请予审议", "现在报告工作。", "没有找到“请予审议”，请在这里或前文补上"),
            ("require: {find: '请予?审议', name: 提请审议的话}", "现在报告工作。", "没有找到“提请审议的话”，请在这里或前文补上"),
            ("require: {find: 增长, at-least: 3}", "经济增长，收入增长。", "“增长”至少应出现3次，现在有2次"),
            ("require: {find: 增长, at-most: 1}", "经济增长，收入增长。", "“增长”至多出现1次，这里超出了，请删去或改写"),
            ("require: {find: 增长, at-most: 0}", "经济增长。", "这里不应出现“增长”"),
        ])
    func messages(_ rule: String, _ text: String, _ message: String) {
        #expect(Self.bench(rule).messages(text) == [message])
    }

    @Test("A second place too many points at the first")
    func noteAtFirst() {
        #expect(Self.bench("require: {find: 增长, at-most: 1}").notes("经济增长，收入增长。") == ["第一次在这里 ⟦增长⟧"])
    }

    @Test(
        "A slip that may be what is missing is noted",
        arguments: [
            ("require: 请予审议", "现在报告工作，请于审议。", ["这里的“请于审议”很像“请予审议”，是不是写错了？ ⟦请于审议⟧"]),
            ("require: 更加紧密地团结在党中央周围", "让我们更加紧密团结在党中央周围！", ["这里的“更加紧密团结在党中央周围”很像“更加紧密地团结在党中央周围”，是不是写错了？ ⟦更加紧密团结在党中央周围⟧"]),
            // A stop in front is no misspelt beginning.
            (
                "require: 让我们更加紧密地团结在党中央周围", "高举旗帜。更加紧密地团结在党中央周围！",
                ["这里的“更加紧密地团结在党中央周围”很像“让我们更加紧密地团结在党中央周围”，是不是写错了？ ⟦更加紧密地团结在党中央周围⟧"]
            ),
            ("require: 请予审议", "现在报告工作，请审阅。", []),
            // In two or three characters one is half the word.
            ("require: 感谢", "向大家致谢。", []),
        ])
    func slips(_ rule: String, _ text: String, _ notes: [String]) {
        #expect(Self.bench(rule).notes(text) == notes)
    }

    // MARK: Different items

    private static let thanks = bench(
        "require: {any-of: {人大代表: 人大代表, 政协委员: 政协(各位)?委员, 驻军: '解放军|驻.{1,3}部队', 侨胞: 侨胞}, at-least: 3, name: 感谢对象}")

    @Test("Different ones of the named are counted, each once")
    func items() {
        Self.thanks.expect("向人大代表、政协委员、驻区部队表示感谢！")
        Self.thanks.expect("向人大代表、人大代表、人大代表、解放军表示感谢！⟦⟧")
        #expect(Self.thanks.messages("向人大代表、解放军表示感谢！") == ["“感谢对象”至少应写到3项，现在有2项（人大代表、驻军）；还没有写到：政协委员、侨胞"])
        #expect(Self.thanks.messages("表示感谢！") == ["“感谢对象”至少应写到3项，现在有0项（无）；还没有写到：人大代表、政协委员、驻军、侨胞"])
        #expect(Self.thanks.findings(in: "表示感谢！").first?.values["缺少"]?.zh == "人大代表、政协委员、驻军、侨胞")
    }

    @Test("More different ones than allowed are shown at the first too many")
    func itemsAtMost() {
        Self.bench("require: {any-of: {甲: 第一种, 乙: 第二种}, at-most: 1}").expect("第一种说法，又是第一种，然后⟦第二种⟧。")
    }

    @Test("An exception lets what is missing pass")
    func exception() {
        Bench("require: {find: 增长, in: paragraph}\nunless: {in: paragraph, find: 下降}", RequireCheck.self).expect(
            "经济增长。\n收入下降。\n投资回升。⟦⟧\n")
    }

    @Test(
        "Faults of the rule are reported where they stand",
        arguments: [
            ("require: {at-least: 2}", "缺少“find” ⟦{⟧"), ("require: {find: 甲, any-of: {乙: 乙}}", "“find”和“any-of”只能写一个 ⟦any-of⟧"),
            ("require: {find: 甲, at-least: 3, at-most: 2}", "“at-least”不能小于 0，也不能大于“at-most” ⟦3⟧"),
            ("require: {any-of: {甲: 甲}, at-least: 2}", "“any-of”只列了1项，凑不够2项 ⟦2⟧"),
            ("require: {find: 甲, in: line}", "不认识“line” ⟦line⟧"), ("require: {any-of: [甲]}", "“any-of”下面要写“名称: 模式” ⟦[甲]⟧"),
        ])
    func faultyRules(_ rule: String, _ problem: String) {
        #expect(Bench.problems(rule, RequireCheck.self).first == problem)
    }
}
