import Checks
import Testing

struct TogetherCheckTests {
    @Test(arguments: [
        "⟦增强“四个意识”⟧。坚定“四个自信”。",
        "增强“四个意识”、坚定“四个自信”。",
        "坚定“四个自信”。",
        "增强“四个意识”，这一句很长，\n后半句在下一行，坚定“四个自信”。",
        "增强“四个意识”，坚定“四个自信”。⟦增强“四个意识”⟧。",
        // One finding a unit: the fault is that its companion is missing.
        "⟦增强“四个意识”⟧，再次增强“四个意识”。",
    ])
    func theCompanionMustStandInTheSameSentence(text: String) {
        Bench("together: {if: '增强“四个意识”', then: '坚定“四个自信”'}", TogetherCheck.self).expect(text)
    }

    @Test(arguments: [
        ("sentence", "⟦甲⟧方。乙方。"), ("paragraph", "甲方。乙方。\n⟦甲⟧方。"), ("段", "甲方。乙方。"),
        ("document", "甲方。\n\n二、标题\n乙方。"), ("全文", "⟦甲⟧方。\n\n二、标题\n甲方。"),
        ("section", "一、前面\n⟦甲⟧方。\n二、后面\n甲方。乙方。"),
    ])
    func theUnitSaysHowFarAwayItMayStand(unit: String, text: String) {
        Bench("together: {if: 甲, then: 乙, in: \(unit)}", TogetherCheck.self).expect(text)
    }

    @Test func anyOfSeveralCompanionsWillDo() {
        Bench("together: {if: [甲, 乙], then: [丙, 丁]}", TogetherCheck.self).expect("甲丁。乙丙。⟦乙⟧戊。⟦甲⟧。")
    }

    @Test(arguments: [
        "控制在3%以内，增速⟦不低于⟧5%。", "控制在3%以内。不低于5%。", "不低于5%。", "⟦不低于⟧，控制在，⟦不低于⟧。",
    ])
    func whatMustNotBeThereIsReportedWhereItStands(text: String) {
        Bench("together: {if: 控制在, never: 不低于}", TogetherCheck.self).expect(text)
    }

    @Test func wordsOfTheConditionDoNotMeetIt() {
        Bench("together: {if: '不(超过|低于)', never: [超过, 以上]}", TogetherCheck.self).expect("不超过5天，不低于3天⟦以上⟧。")
    }

    @Test func theScopeLimitsBoth() {
        Bench("together: {if: 甲, then: 乙, in: document}\nwithin: headings", TogetherCheck.self).expect("一、⟦甲⟧的标题\n乙方。")
    }

    @Test func whatUnlessExcusesIsNoCondition() {
        Bench("together: {if: 甲, then: 乙}\nunless: 甲型", TogetherCheck.self).expect("甲型。⟦甲⟧方。")
    }

    @Test func anUnknownVariableProvesNothing() {
        let bench = Bench("together: {if: 今年, then: '{=year}'}", TogetherCheck.self)
        bench.expect("今年的工作。")
        bench.expect("⟦今年⟧的工作。今年即2023年。", variables: ["year": "2023"])
    }

    @Test func messagesNameTheWordsAndTheUnit() {
        #expect(
            Bench("together: {if: 甲, then: 乙}", TogetherCheck.self).messages("甲。") == ["同一句里有“甲”，却没有“乙”"])
        #expect(
            Bench("together: {if: 甲, then: [乙, 丙], in: 段}", TogetherCheck.self).messages("甲。") == ["同一段里有“甲”，却没有“乙”或“丙”"])
        #expect(
            Bench("together: {if: 甲, then: '乙.', in: 全文}", TogetherCheck.self).messages("甲。") == ["全文有“甲”，却没有应当与它同现的内容"])
        let never = Bench("together: {if: 甲, never: 乙}", TogetherCheck.self)
        #expect(never.messages("甲乙。") == ["同一句里已有“甲”，不应再有“乙”"])
        #expect(never.notes("甲乙。") == ["“甲”在这里 ⟦甲⟧"])
        let broken = "这一句的前半部分很长很长，写到这里才换一行：失\n业率控制在5%以内。"
        #expect(
            Bench("together: {if: 失业率, then: 调查}", TogetherCheck.self).messages(broken) == ["同一句里有“失业率”，却没有“调查”"])
    }

    @Test func slotsOfTheConditionReachTheMessage() {
        let bench = Bench("together: {if: '{项:(甲|丙)}方', then: 乙}\nmessage: '{项}缺乙：{条件}'", TogetherCheck.self)
        let values = bench.findings(in: "丙方。").first?.values.mapValues(\.zh)
        #expect(values == ["项": "丙", "if": "丙方", "条件": "丙方"])
    }

    @Test(arguments: [
        ("together: {if: 甲}", "“together”没有写要与什么同现 ⟦{if: 甲}⟧"),
        ("together: {then: 乙}", "缺少“if” ⟦{⟧"),
        ("together: {if: 甲, then: 乙, never: 丙}", "“then”和“never”只能写一个 ⟦never⟧"),
        ("together: {if: 甲, then: 乙, in: 行}", "不认识“行” ⟦行⟧"),
        ("together: {if: 甲, than: 乙}", "不认识的键“than” ⟦than⟧"),
        ("together: a", "这里要写“键: 值” ⟦a⟧"),
    ])
    func faultsAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, TogetherCheck.self).first == problem)
    }
}
