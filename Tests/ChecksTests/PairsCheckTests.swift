import Checks
import Testing

struct PairsCheckTests {
    private static let all = "pairs: ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '()']"

    private static func bench(faults: String) -> Bench {
        Bench("pairs: {of: ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '()'], faults: [\(faults)]}", PairsCheck.self)
    }

    // MARK: Good text

    @Test(arguments: [
        "“四个意识”“四个自信”，‘双减’（试行）《纲要》〈通知〉【注】〔2023〕1号。",
        "推进“多\n元化”改革，“标准地”供应全面完成。",
        "他说：“要落实‘双减’政策。”",
        "《关于印发〈方案〉的通知》",
        "《关于推进“十四五”规划的意见（试行）》",
        "“《关于“十四五”规划的意见》的通知”",
        // List numbers have no opening bracket.
        "1）加强领导；2）落实责任；a）其他。",
        // Apostrophes are no quotation marks.
        "China’s plan，workers’ club，’23年，it’s 5’。",
        "‘GDP’增长，‘China’s’。",
        // A quotation of several paragraphs opens in each of them and closes in the last.
        "“第一段。\n\n“第二段。\n\n“第三段。”",
        "f(x)，CO2(g)",
    ])
    func goodTextIsClean(text: String) {
        Bench(Self.all, PairsCheck.self).expect(text)
    }

    // MARK: Faults of the draft

    @Test(arguments: [
        "推进⟦“⟧双减工作。", "按照⟦（⟧一的要求。", "⟦《⟧纲要", "“甲”⟦“⟧乙。丙",
        // The inner pair is complete: the outer mark is the one that lacks its partner.
        "⟦“⟧甲乙丙，丁戊“己”庚。",
        // It is not taken up again in the next paragraph.
        "⟦“⟧第一段。\n\n第二段。",
    ])
    func openingMarksWithoutAnEndAreFound(text: String) {
        Self.bench(faults: "unclosed").expect(text)
    }

    @Test(arguments: ["双减⟦”⟧工作。", "“甲”乙⟦”⟧丙。", "甲乙丙⟦）⟧丁。", "共有30个⟦)⟧。", "二⟦）⟧稳增长。", "第一段。\n\n第二段⟦”⟧。"])
    func closingMarksWithoutABeginningAreFound(text: String) {
        Self.bench(faults: "unopened").expect(text)
    }

    @Test(arguments: [
        ("推进“十四五⟦“⟧规划。", "推进“十四五”规划。"),
        ("推进⟦”⟧十四五”规划。", "推进“十四五”规划。"),
        ("推进⟦”⟧十四五“规划。", "推进“十四五”规划。"),
        ("“A”推进⟦”⟧十四五”规划“B”。", "“A”推进“十四五”规划“B”。"),
        ("“甲⟦“⟧、”乙”。", "“甲”、“乙”。"),
        ("“甲⟦“⟧”乙”。", "“甲”“乙”。"),
        ("按照（一⟦（⟧要求。", "按照（一）要求。"),
    ])
    func marksThatLookTheWrongWayAreTurned(text: String, fixed: String) {
        let bench = Self.bench(faults: "direction")
        bench.expect(text)
        #expect(bench.fixed(Self.plain(text)) == fixed)
    }

    @Test(arguments: [
        ("推进“落实⟦“⟧双减”政策”工作。", "推进“落实‘双减’政策”工作。"),
        ("《关于印发⟦《⟧方案》的通知》", "《关于印发〈方案〉的通知》"),
        ("“他说（⟦“⟧要快”）”", "“他说（‘要快’）”"),
        ("‘内⟦‘⟧里’层’", "‘内“里”层’"),
        // Still deeper marks would have to change as well: that is left to the author.
        ("“甲⟦“⟧乙‘丙’”丁”", "“甲“乙‘丙’”丁”"),
    ])
    func marksInsideTheSameMarksAreFound(text: String, fixed: String) {
        let bench = Self.bench(faults: "nesting")
        bench.expect(text)
        #expect(bench.fixed(Self.plain(text)) == fixed)
    }

    @Test(arguments: ["“甲（乙⟦”⟧丙）", "《甲“乙⟦》⟧丙”", "“甲（乙）”", "（“甲”）", "“甲（乙”，丙（丁）"])
    func pairsThatCrossAreFound(text: String) {
        Self.bench(faults: "crossing").expect(text)
    }

    @Test func closingMarksSideBySideChangePlaces() {
        #expect(Self.bench(faults: "crossing").fixed("印发《意见（试行》）。") == "印发《意见（试行）》。")
        #expect(Self.bench(faults: "crossing").fixed("“甲（乙”丙）") == "“甲（乙”丙）")
    }

    @Test(arguments: [
        ("按照（一⟦)⟧要求。", "按照（一）要求。"), ("按照⟦(⟧一）要求。", "按照（一）要求。"), ("按照(一)要求。", "按照(一)要求。"),
    ])
    func bracketsOfMixedWidthAreFound(text: String, fixed: String) {
        let bench = Self.bench(faults: "width")
        bench.expect(text)
        #expect(bench.fixed(Self.plain(text)) == fixed)
        Bench("pairs: {of: '（）', faults: width}", PairsCheck.self).expect(text)
    }

    @Test func noMarkCanBeLostUnseen() {
        let bench = Bench(Self.all, PairsCheck.self)
        let text = "推进“十四五”规划（试行）和《关于印发〈方案〉的通知》，他说：“要落实‘双减’【注】。”见〔2023〕1号(a)。"
        bench.expect(text)
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where "“”‘’（）《》〈〉【】〔〕()".unicodeScalars.contains(scalar) {
            let without = String(String.UnicodeScalarView(scalars[..<index] + scalars[(index + 1)...]))
            #expect(!bench.findings(in: without).isEmpty, "\(without)")
        }
    }

    @Test func halfWidthBracketsThatAreNotAskedForAreLeftAlone() {
        Bench("pairs: '（）'", PairsCheck.self).expect("f(x，:)，⟦（⟧甲")
    }

    @Test func everyMarkIsBlamedOnce() {
        Bench(Self.all, PairsCheck.self).expect("“甲（乙⟦”⟧丙）、⟦《⟧丁，“戊⟦“⟧。")
    }

    @Test func largerUnitsLetPairsReachOverParagraphs() {
        Bench("pairs: {of: '“”', across: section}", PairsCheck.self)
            .expect("“第一段。\n\n第二段。”\n\n“第三段。\n\n“第四段。”\n\n第五段⟦”⟧。")
        Bench("pairs: {of: '“”', across: document}", PairsCheck.self).expect("“第一段。\n\n二、标题\n\n第二段。”")
    }

    @Test func nestingCanBeSwitchedByItself() {
        Bench("pairs: {of: '“”', nesting: false}", PairsCheck.self).expect("“甲“乙”丙”⟦”⟧")
        Bench("pairs: {of: '“”', nesting: true, faults: unopened}", PairsCheck.self).expect("“甲⟦“⟧乙”丙”⟦”⟧")
    }

    @Test func theUnlessOfTheRuleHolds() {
        Bench("pairs: ['（）', '()']\nunless: ':-?\\)'", PairsCheck.self).expect("好:)。不好⟦)⟧")
    }

    @Test func messagesSayWhatToDoAndNotesShowTheOther() {
        let bench = Bench(Self.all, PairsCheck.self)
        #expect(bench.messages("甲“乙") == ["「“」后面没有「”」与它配对，请补上"])
        #expect(bench.messages("“甲“乙”丙”") == ["「“」里面又用了「“」，里层应改用「‘’」"])
        #expect(bench.notes("“甲“乙”丙”") == ["外层从这里开始 ⟦“⟧"])
        #expect(bench.notes("（甲)") == ["与它配对的在这里 ⟦（⟧"])
        #expect(bench.findings(in: "甲“乙").first?.values["配对"]?.zh == "”")
    }

    // MARK: Faults of the rule

    @Test(arguments: [
        ("pairs: ['“']", "““”不是一对标点 ⟦'“'⟧"),
        ("pairs: ['\"\"']", "“\"\"”不是一对标点 ⟦'\"\"'⟧"),
        ("pairs: ['（）', '（]']", "“（]”不是一对标点 ⟦'（]'⟧"),
        ("pairs: []", "这里至少要写一对标点 ⟦[]⟧"),
        ("pairs: {faults: width}", "缺少“of” ⟦{⟧"),
        ("pairs: {of: '（）', faults: [open]}", "不认识“open” ⟦open⟧"),
        ("pairs: {of: '（）', across: sentence}", "不认识“sentence” ⟦sentence⟧"),
    ])
    func faultsOfTheRuleAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, PairsCheck.self) == [problem])
    }

    private static func plain(_ marked: String) -> String {
        String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
    }
}
