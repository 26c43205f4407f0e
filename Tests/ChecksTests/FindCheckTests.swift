import Checks
import Testing

struct FindCheckTests {
    private static func bench(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) -> Bench {
        Bench("message: 不要这样写\n" + keys, FindCheck.self, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "⟦截止⟧2022年底，⟦截止⟧目前。",
        "报名已经结束。",
        // Breaks and blanks that only come from page layout do not hide it.
        "工作⟦截\n止⟧目前已经完成的有以下各项。",
        "工作⟦截 止⟧目前。",
    ])
    func wordsAreFoundWhereverTheyStand(text: String) {
        Self.bench("find: 截止").expect(text)
    }

    @Test(arguments: [
        "⟦约30公里左右⟧，⟦大约5亩上下⟧",
        "约30公里",
        "近百人",
    ])
    func patternsTakeAllTheyMatch(text: String) {
        Self.bench("find: '(大约|约)\\d+(公里|亩)(左右|上下)'").expect(text)
    }

    @Test(arguments: [
        ("截至⟦目前为止⟧", "[目前, 目前为止]"),
        ("⟦甲乙⟧丙丁", "[甲乙, 乙丙]"),
        ("⟦甲⟧，⟦乙⟧，⟦甲⟧", "[乙, 甲]"),
    ])
    func ofSeveralPatternsAnyWillDoAndNoTextIsReportedTwice(text: String, patterns: String) {
        Self.bench("find: \(patterns)").expect(text)
    }

    @Test func whatUnlessMatchesIsLetPass() {
        Self.bench("find: 截止\nunless: 截止日期").expect("⟦截止⟧目前，截止日期是5月。")
    }

    @Test func theScopeLimitsTheSearch() {
        Self.bench("find: 工作\nwithin: headings").expect("一、2022年⟦工作⟧回顾\n我们努力工作。\n二、2023年⟦工作⟧安排\n要努力工作。")
    }

    // MARK: Fix

    @Test(arguments: [
        ("全长约30公里左右。", "全长约30公里。"),
        ("全长约 30 公里左右。", "全长约30公里。"),
        ("全长约30公\n里左右的道路已经全部建成。", "全长约30公里的道路已经全部建成。"),
    ])
    func theFixIsMadeOfTheSlots(text: String, fixed: String) {
        let bench = Self.bench("find: '{前:(约|近)}{数:(\\d+公里)}{后:(左右|上下)}'\nfix: '{前}{数}'")
        #expect(bench.fixed(text) == fixed)
    }

    @Test func aSlotOfABranchNotTakenIsEmpty() {
        let bench = Self.bench("find: '({甲:(很|挺)})?好'\nfix: '{甲}不错'")
        #expect(bench.fixed("很好，好") == "很不错，不错")
    }

    @Test func aFixThatChangesNothingIsNoFix() {
        let bench = Self.bench("find: '{甲:(账|帐)}户'\nfix: '账户'\nunless: 没有")
        #expect(bench.findings(in: "账户和帐户").map(\.edits.count) == [0, 1])
    }

    @Test func anEmptyFixDeletes() {
        #expect(Self.bench("find: 的时候\nfix: ''").fixed("开会的时候说") == "开会说")
    }

    @Test func theFixMayNameVariablesAndWaitsForTheirValues() {
        let bench = Self.bench("find: 今年\nfix: '{=year}年'")
        #expect(bench.fixed("今年", variables: ["year": "2023"]) == "2023年")
        #expect(bench.findings(in: "今年").map(\.edits.isEmpty) == [true])
    }

    @Test func valuesOfTheSlotsReachTheMessage() {
        let bench = Bench("message: “{前}”与“{后}”留一个\nfind: '{前:(约)}\\d+米{后:(左右)}'", FindCheck.self)
        let values = bench.findings(in: "约 30 米左右").first?.values.mapValues(\.zh)
        #expect(values == ["前": "约", "后": "左右"])
    }

    // MARK: Faults

    @Test(arguments: [
        ("find: '{数:(\\d+)}天'\nfix: '{天数}'", "“fix”用了槽位“{天数}”，但不是每个模式里都有 ⟦'{天数}'⟧"),
        ("find: ['{甲:(a)}', '{乙:(b)}']\nfix: '{甲}'", "“fix”用了槽位“{甲}”，但不是每个模式里都有 ⟦'{甲}'⟧"),
        ("find: 账户\nfix: 账户", "改成“账户”以后，这条规则仍会报告它 ⟦账户⟧"),
        ("find: 八项规定\nfix: 中央八项规定", "改成“中央八项规定”以后，这条规则仍会报告它 ⟦中央八项规定⟧"),
        ("find: []", "这里至少要写一个模式 ⟦[]⟧"),
        ("find: {a: b}", "这里要写一个模式 ⟦{⟧"),
    ])
    func faultsOfTheRuleAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems("message: m\n" + keys, FindCheck.self) == [problem])
    }

    @Test(arguments: ["find: '(?<!中央)八项规定'\nfix: 中央八项规定", "find: 八项规定\nunless: 中央八项规定\nfix: 中央八项规定"])
    func aFixThatTheRuleDoesNotFindAgainIsSound(keys: String) {
        #expect(Bench.problems("message: m\n" + keys, FindCheck.self) == [])
    }

    @Test func aRuleWithoutAMessageIsFaulty() {
        #expect(Bench.problems("find: 截止", FindCheck.self) == ["缺少“message” ⟦i⟧"])
    }
}
