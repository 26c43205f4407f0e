import Checks
import TestSupport
import Testing

struct ReplaceCheckTests {
    @Test(arguments: [
        ("⟦做为⟧重点，⟦布署⟧工作。", "作为重点，部署工作。"),
        ("全面⟦布\n署⟧，把这一项工作抓紧抓实抓好。", "全面部署，把这一项工作抓紧抓实抓好。"),
        ("作为重点，部署工作。", "作为重点，部署工作。"),
    ])
    func wrongWordsAreFoundAndReplaced(text: String, fixed: String) {
        let bench = Bench("replace: {做为: 作为, 布署: 部署}", ReplaceCheck.self)
        bench.expect(text)
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
        #expect(bench.fixed(plain) == fixed)
    }

    @Test func ofOverlappingFormsOnlyTheLongestIsMeant() {
        let bench = Bench("replace: {成份: 成分, 成份股: 成分股, 股市: 股票市场}", ReplaceCheck.self)
        bench.expect("⟦成份股⟧市场，⟦股市⟧、⟦成份⟧")
    }

    @Test(arguments: ["各单位完成份额分配", "建成份量十足的⟦成份⟧", "⟦成份⟧"])
    func whatUnlessMatchesIsPartOfSomethingRight(text: String) {
        Bench("replace: [{wrong: 成份, right: 成分, unless: '成份(额|量)'}]", ReplaceCheck.self).expect(text)
    }

    @Test func aFormThatIsLetPassDoesNotHideAShorterOne() {
        let bench = Bench("replace: [{wrong: 甲乙丙, right: 丁, unless: 甲乙丙戊}, {wrong: 乙丙, right: 己}]", ReplaceCheck.self)
        bench.expect("甲⟦乙丙⟧戊，⟦甲乙丙⟧")
    }

    @Test func theUnlessOfTheRuleHoldsForAllPairs() {
        Bench("replace: {做为: 作为, 布署: 部署}\nunless: {in: sentence, find: 原文}", ReplaceCheck.self)
            .expect("原文做为，布署。⟦做为⟧。")
    }

    @Test func everyFormIsFoundWhereAPlainSearchFindsIt() {
        let forms = ["甲乙", "乙丙", "丙", "乙乙丙", "甲甲甲"]
        let bench = Bench("replace: [\(forms.map { "{wrong: \($0), right: 丁}" }.joined(separator: ", "))]", ReplaceCheck.self)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let text = (0..<12).map { _ in ["甲", "乙", "丙", "，"].randomElement(using: &generator) ?? "" }.joined()
            let expected = Self.longestFirst(forms, in: Array(text)).map { $0.lowerBound * 3..<$0.upperBound * 3 }
            let findings = bench.findings(in: text)
            #expect(findings.map(\.range) == expected, "\(text)")
            // The text under a range is the text that its message quotes.
            let quoted = expected.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
            #expect(findings.map(\.message.zh) == quoted.map { "“\($0)”应为“丁”" })
        }
    }

    /// The definition: of all places of all forms, the longest, then the first, that does not overlap one already taken.
    private static func longestFirst(_ forms: [String], in text: [Character]) -> [Range<Int>] {
        var taken: [Range<Int>] = []
        for form in forms.sorted(by: { $0.count > $1.count }).map(Array.init) {
            let same = forms.map(Array.init).filter { $0.count == form.count }
            for start in 0..<max(0, text.count - form.count + 1) where same.contains(Array(text[start..<start + form.count])) {
                let place = start..<start + form.count
                if !taken.contains(where: { $0.overlaps(place) }) { taken.append(place) }
            }
        }
        return taken.sorted { $0.lowerBound < $1.lowerBound }
    }

    @Test func aTableStandsBesideTheRuleFile() {
        let table = "# 说明\nwrong\tright\tunless\tnote\n做为\t作为\t叫做为\t“作为”是介词\n布署\t部署\n"
        let bench = Bench("replace: {table: 词}", ReplaceCheck.self, shared: "data: {词: words.tsv}", tables: ["words.tsv": table])
        bench.expect("⟦做为⟧，叫做为，⟦布署⟧")
        #expect(bench.messages("做为") == ["“做为”应为“作为”"])
        #expect(bench.notes("做为") == ["“作为”是介词"])
        #expect(bench.notes("布署") == [])
    }

    @Test func tablesAndPairsCombine() {
        let bench = Bench(
            "replace: [{table: 词}, {wrong: 布署, right: 部署}]", ReplaceCheck.self, shared: "data: {词: w.tsv}",
            tables: ["w.tsv": "right\twrong\r\n作为\t做为\r\n"])
        bench.expect("⟦做为⟧，⟦布署⟧")
    }

    @Test(arguments: [
        ("思想 and 精神", "思想和精神"), ("思想　and精神", "思想和精神"), ("思想and\n精神", "思想和\n精神"), ("A and B", "A 和 B"),
        ("“思想” and 精神", "“思想” 和精神"),
    ])
    func blanksRoundAForeignWordGoWithIt(text: String, fixed: String) {
        #expect(Bench("replace: {and: 和}", ReplaceCheck.self).fixed(text) == fixed)
        #expect(Bench("message: m\nfind: and\nfix: 和", FindCheck.self).fixed(text) == fixed)
        #expect(Bench("replace: {布署: 部署}", ReplaceCheck.self).fixed("工作 布署 是") == "工作 部署 是")
    }

    @Test func rulesOverTheSourceSeeLayout() {
        Bench("view: source\nreplace: {'／': '/'}", ReplaceCheck.self).expect("和⟦／⟧或")
        Bench("view: source\nreplace: {汉  字: 汉字}", ReplaceCheck.self).expect("⟦汉  字⟧，汉 字")
    }

    @Test func valuesReachTheMessageInBothLanguages() {
        let bench = Bench("replace: [{wrong: 做为, right: 作为, note: 介词}]\nmessage: '{错}→{对}：{说明}'", ReplaceCheck.self)
        let finding = bench.findings(in: "做为").first
        #expect(finding?.values["错"]?.zh == "做为" && finding?.values["right"]?.zh == "作为" && finding?.values["note"]?.zh == "介词")
        #expect(finding?.message.en == "write “作为” for “做为”")
    }

    // MARK: Faults

    @Test(arguments: [
        ("replace: {作为: 作为}", ["“作为”对错两栏相同 ⟦作为⟧"]),
        ("replace: {做为: ''}", ["“做为”没有写应改成什么 ⟦''⟧"]),
        ("replace: {'': 作为}", ["错的写法是空的 ⟦''⟧"]),
        ("replace: {'做为 ': 作为}", ["“做为 ”两头有空格 ⟦'做为 '⟧"]),
        ("replace: {八项规定: 中央八项规定}", ["应改成的“中央八项规定”里又有“八项规定”，改了还会再报 ⟦中央八项规定⟧"]),
        ("replace: {账户: 帐户, 帐户: 账户}", [
            "应改成的“帐户”里又有“帐户”，改了还会再报 ⟦帐户⟧", "应改成的“账户”里又有“账户”，改了还会再报 ⟦账户⟧",
        ]),
        ("replace: [{wrong: 甲, right: 乙}, {wrong: 甲, right: 丙}]", ["“甲”在前面已经列过 ⟦甲⟧"]),
        ("replace: []", ["这里没有列出要改的词 ⟦[]⟧"]),
        ("replace: 做为", ["这里要写“错: 对” ⟦做为⟧"]),
        ("replace: [{wrong: 做为}]", ["缺少“right” ⟦{⟧"]),
        ("replace: {table: 没有}", ["没有名为“没有”的数据表 ⟦没有⟧"]),
    ])
    func faultsOfPairsAreReportedWhereTheyStand(keys: String, problems: [String]) {
        #expect(Bench.problems(keys, ReplaceCheck.self) == problems)
    }

    @Test(arguments: [
        ("wrong\tright\n作为\t作为\n", "“作为”对错两栏相同 ⟦作为⟧"),
        ("wrong\tright\n做为\n", "“做为”没有写应改成什么 ⟦⟧"),
        ("wrong\tright\n做为\t作为\n布署\t部署\n做为\t作为\n", "“做为”在前面已经列过 ⟦做为⟧"),
        ("wrong\tright\tnotes\n做为\t作为\n", "不认识的列“notes” ⟦notes⟧"),
        ("wrong\tright\twrong\n做为\t作为\n", "“wrong”这一列重复 ⟦wrong⟧"),
        ("错\tright\n做为\t作为\n", "不认识的列“错” ⟦错⟧"),
        ("wrong\tnote\n做为\t作为\n", "表里缺少“right”列 ⟦wrong⟧"),
        ("wrong\tright\n做为\t作为\t多\n", "这一格没有对应的列 ⟦多⟧"),
        ("wrong\tright\n", "这张表是空的 ⟦词⟧"),
    ])
    func faultsOfATablePointIntoTheTable(table: String, problem: String) {
        let problems = Bench.problems(
            "replace: {table: 词}", ReplaceCheck.self, shared: "data: {词: w.tsv}", tables: ["w.tsv": table])
        #expect(problems.first == problem)
    }

    @Test func aFaultyPatternInATablePointsIntoTheTable() {
        let problems = Bench.problems(
            "replace: {table: 词}", ReplaceCheck.self, shared: "data: {词: w.tsv}",
            tables: ["w.tsv": "wrong\tright\tunless\n做为\t作为\t叫(做为\n"])
        #expect(problems.count == 1 && problems.first?.hasSuffix("⟦叫(做为⟧") == true)
    }

    @Test(arguments: [
        "replace: [{wrong: 八项规定, right: 中央八项规定, unless: 中央八项规定}]",
        "replace: [{wrong: 全过程民主, right: 全过程人民民主}]",
    ])
    func aRightFormThatIsGuardedIsSound(keys: String) {
        #expect(Bench.problems(keys, ReplaceCheck.self) == [])
    }

    @Test func aThousandPairsCostOnePass() {
        let table = "wrong\tright\n" + (0..<1000).map { "错\($0)词\t对\($0)词\n" }.joined()
        let bench = Bench("replace: {table: 词}", ReplaceCheck.self, shared: "data: {词: w.tsv}", tables: ["w.tsv": table])
        #expect(bench.messages("甲错7词乙错999词丙错1000词") == ["“错7词”应为“对7词”", "“错999词”应为“对999词”"])
    }
}
