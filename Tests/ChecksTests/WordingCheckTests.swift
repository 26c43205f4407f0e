import Checks
import Testing

struct WordingCheckTests {
    private static func bench(_ canonical: String, anchor: String, edits: Int = 2) -> Bench {
        Bench("wording: {canonical: \(canonical), anchor: '\(anchor)', within-edits: \(edits)}", WordingCheck.self)
    }

    @Test(arguments: [
        ("⟦坚持稳中求进总基调⟧，", "坚持稳中求进工作总基调，", "“坚持稳中求进总基调”应为“坚持稳中求进工作总基调”：少了“工作”"),
        ("⟦坚持稳中求进的工作总基调⟧，", "坚持稳中求进工作总基调，", "“坚持稳中求进的工作总基调”应为“坚持稳中求进工作总基调”：多了“的”"),
        ("⟦坚持稳中求近工作总基调⟧，", "坚持稳中求进工作总基调，", "“坚持稳中求近工作总基调”应为“坚持稳中求进工作总基调”：“近”应为“进”"),
        ("我们⟦坚持稳中求进总\n基调⟧，牢牢把握高质量发展要求。", "我们坚持稳中求进工作总\n基调，牢牢把握高质量发展要求。",
         "“坚持稳中求进总基调”应为“坚持稳中求进工作总基调”：少了“工作”"),
    ])
    func aSlipIsShownAndMended(text: String, fixed: String, message: String) {
        let bench = Self.bench("坚持稳中求进工作总基调", anchor: "稳中|基调")
        bench.expect(text)
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
        #expect(bench.fixed(plain) == fixed)
        #expect(bench.messages(plain) == [message])
    }

    @Test(arguments: [
        "深刻领悟“两个确立”的决定性意义。",
        "⟦深刻领会“两个确立”的决定性意义⟧。",
        // Blanks, the style of the quotation marks and 、 or ， are not the words.
        "深刻领悟'两个确立'的决定性意义，深刻领悟两个确立的决定性意义。",
        "深刻领悟“两个确立”，做到“两个维护”。",
        "“两个确立”写入决议。",
    ])
    func onlyWordsMustAgree(text: String) {
        Self.bench("深刻领悟“两个确立”的决定性意义", anchor: "两个确立").expect(text)
    }

    @Test(arguments: [
        // A part of the phrase is no slip, wherever it is cut off.
        "绿水青山就是金山银山。", "绿水青山就是金山银山，", "绿水青山就是金山银山转化通道", "就是金山银山理念",
        "⟦绿水青山即是金山银山理念⟧", "践行⟦绿水青山就是金山银山的理念⟧",
    ])
    func aPartOfThePhraseIsNoSlip(text: String) {
        Self.bench("绿水青山就是金山银山理念", anchor: "金山银山").expect(text)
    }

    @Test(arguments: ["⟦筑牢中华民族共同体意识⟧", "铸牢中华民族共同体意识", "增强中华民族共同体意识", "⟦铸牢中华民族共同意识⟧"])
    func differencesAtTheEndsCountWhereTheAnchorReaches(text: String) {
        Self.bench("铸牢中华民族共同体意识", anchor: "(.牢)?中华民族").expect(text)
    }

    @Test(arguments: ["完整准确全面贯彻新发展理念", "完整、准确、全面贯彻新发展理念", "全面贯彻新发展理念"])
    func anyAcceptedTextWillDo(text: String) {
        Self.bench("[完整准确全面贯彻新发展理念, 全面贯彻新发展理念]", anchor: "贯彻新发展理念").expect(text)
    }

    @Test func theNearestAcceptedTextIsProposed() {
        let bench = Self.bench("[城镇新增就业人数目标, 农村新增就业人口目标]", anchor: "新增就业")
        #expect(bench.fixed("农村新增就业人数目标") == "农村新增就业人口目标")
    }

    @Test(arguments: [
        ("统筹发展和安全", "统筹(发展|安全)", "统筹安全和发展", "“安全”与“发展”的次序颠倒了"),
        ("完整准确全面贯彻新发展理念", "贯彻新发展理念", "全面准确完整贯彻新发展理念", "“全面”与“完整”的次序颠倒了"),
        ("有效市场和有为政府", "有.{0,8}和", "有为政府和有效市场", "“有为政府”与“有效市场”的次序颠倒了"),
        ("不敢腐、不能腐、不想腐", "腐、不", "不能腐、不敢腐、不想腐", "“不能”与“不敢”的次序颠倒了"),
    ])
    func wordsInEachOthersPlaceAreSeenAsSuch(canonical: String, anchor: String, text: String, difference: String) {
        let bench = Self.bench(canonical, anchor: anchor)
        bench.expect("要⟦\(text)⟧。")
        #expect(bench.fixed("要\(text)。") == "要\(canonical)。")
        #expect(bench.findings(in: text).first?.values["差别"]?.zh == difference)
    }

    @Test func thePassageIsThePhraseAlone() {
        Self.bench("坚持稳中求进工作总基调", anchor: "稳中求进").expect("必须⟦坚持稳中求进总基调⟧不动摇")
    }

    @Test func aFormulationEndsWithItsSentence() {
        Self.bench("坚持稳中求进工作总基调", anchor: "稳中求进").expect("坚持稳中求进。工作总基调")
    }

    @Test func severalSlipsAreMendedEachInItsPlace() {
        let bench = Self.bench("以习近平同志为核心的党中央", anchor: "习近平.{0,4}为核心", edits: 3)
        #expect(bench.fixed("团结在以习近平总书记为核心的党中央周围") == "团结在以习近平同志为核心的党中央周围")
        bench.expect("⟦以习近平总书记为核心的党中央⟧，以习近平同志为核心的党中央")
    }

    @Test(arguments: [
        ("守住不发生规模性返贫致贫底线", "返贫", "守住不发生规模性返贫底线", "少了“致贫”"),
        ("获得感、幸福感、安全感", "安全感", "获得感、安全感", "少了“幸福感”"),
        ("不敢腐、不能腐、不想腐", "不想腐", "不敢腐、不想腐", "少了“不能腐”"),
        ("全过程人民民主", "全过程", "全过程民主", "少了“人民”"),
    ])
    func whatIsMissingIsNamedAsAWord(canonical: String, anchor: String, text: String, difference: String) {
        let bench = Self.bench(canonical, anchor: anchor, edits: 3)
        #expect(bench.findings(in: text).first?.values["difference"]?.zh == difference)
        #expect(bench.fixed(text) == canonical)
    }

    @Test func punctuationInsideAMissingPartComesWithIt() {
        let bench = Self.bench("增强“四个意识”、坚定“四个自信”", anchor: "增强.{0,3}意识", edits: 3)
        #expect(bench.fixed("增强“四个意识”、“四个自信”") == "增强“四个意识”、坚定“四个自信”")
        #expect(bench.fixed("增强四意识、坚定四个自信") == "增强四个意识、坚定四个自信")
    }

    @Test func oneSlipInsideAPhraseIsFoundAndMended() {
        let canonical = Array("增强“四个意识”、坚定“四个自信”、做到“两个维护”")
        let bench = Self.bench(String(canonical), anchor: "四个自信", edits: 2)
        for index in 2..<canonical.count - 2 where !"“”、四个自信".contains(canonical[index]) {
            for wrong in ["", "误", "误\(canonical[index])"] {
                let text = "要" + String(canonical[..<index]) + wrong + String(canonical[(index + 1)...]) + "。"
                #expect(bench.fixed(text) == "要\(String(canonical))。", "\(text)")
            }
        }
    }

    @Test func theUnlessOfTheRuleHolds() {
        Bench("wording: {canonical: 坚持稳中求进工作总基调, anchor: 稳中求进}\nunless: 所谓坚持稳中求进总基调", WordingCheck.self)
            .expect("所谓坚持稳中求进总基调，⟦坚持稳中求进总基调⟧")
    }

    @Test(arguments: [
        ("wording: {anchor: 甲}", "缺少“canonical” ⟦{⟧"),
        ("wording: {canonical: 坚持稳中求进工作总基调}", "缺少“anchor” ⟦{⟧"),
        ("wording: {canonical: 稳中求进, anchor: 稳中}", "“稳中求进”只有 4 个字，允许差 2 个字太宽了 ⟦稳中求进⟧"),
        ("wording: {canonical: 坚持稳中求进工作总基调, anchor: 中求稳}", "“anchor”在“坚持稳中求进工作总基调”里找不到 ⟦中求稳⟧"),
        ("wording: {canonical: 坚持稳中求进工作总基调, anchor: 稳中, within-edits: 0}", "“within-edits”是 1 到 20 之间的整数 ⟦0⟧"),
        ("wording: {canonical: [], anchor: 稳中}", "这里要写规范的表述 ⟦[]⟧"),
    ])
    func faultsAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, WordingCheck.self) == [problem])
    }
}
