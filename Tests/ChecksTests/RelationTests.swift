import Checks
import RuleModel
import Testing

/// `relation` and the recipes that expand to it.
struct RelationTests {
    @Test(arguments: [
        // Sums, with the rounding that the digits allow.
        ("总 = 甲 + 乙", "赤字⟦2.76万亿元，其中中央1.83万亿元，地方9030亿元⟧。"),
        ("总 = 甲 + 乙", "赤字2.76万亿元，其中中央1.83万亿元，地方9300亿元。"),
        ("总 = 甲 + 乙", "赤字2.76 万亿元，其中中央1.83\n万亿元，地方９３００亿元。"),
        ("总 ＝ 甲 ＋ 乙", "赤字约2.8万亿元，其中中央1.83万亿元，地方9300亿元。"),
        // Orders and chains.
        ("总 >= 甲 >= 乙", "赤字2.76万亿元，其中中央1.83万亿元，地方9300亿元。"),
        ("总 ≥ 甲 ≥ 乙", "赤字⟦2.76万亿元，其中中央9300亿元，地方1.83万亿元⟧。"),
        // Currencies cannot be compared: nothing is claimed.
        ("总 = 甲 + 乙", "赤字2.76万亿元，其中中央1.83亿美元，地方9030亿元。"),
    ])
    func relationsAreJudged(_ formula: String, _ text: String) {
        let rule = "relation:\n  find: '赤字{总:money}…中央{甲:money}…地方{乙:money}'\n  assert: \(formula)"
        Bench(rule, RelationCheck.self).expect(text)
    }

    @Test func constantsStandForFigures() {
        let rule = """
            relation:
              find: '增长{本:percent}、高于全国{差:points}'
              assert: 本 = 全国 + 差
              constants: {全国: 5.0%}
            """
        let bench = Bench(rule, RelationCheck.self)
        bench.expect("北京增长5.4%、高于全国0.4个百分点。")
        bench.expect("北京增长⟦5.4%、高于全国0.9个百分点⟧。")
    }

    @Test(arguments: [
        ("relation: {find: '{甲:area}和{乙:money}', assert: 甲 + 乙 = 甲}", "乙"),
        ("relation: {find: '{甲:money}和{乙:money}', assert: 甲 / 乙 = 2}", "乙"),
        ("relation: {find: '{甲:money}和{乙:money}', assert: 甲 = 丙}", "丙"),
        ("relation: {find: '{甲:money}和{乙:money}', assert: 甲 + 乙}", ""),
        ("relation: {find: '{甲:money}', assert: 甲 > 100亿园}", "园"),
        ("relation: {find: '{甲:money}', assert: 甲 > 全国, constants: {全国: 很多}}", "很多"),
        ("relation: {find: '{甲:money}'}", "{"),
    ])
    func faultsPointIntoTheFormula(_ rule: String, _ place: String) {
        let problems = Bench.problems(rule, RelationCheck.self)
        #expect(!problems.isEmpty)
        #expect(problems.contains { $0.contains("⟦") && $0.contains(place) }, "\(problems)")
    }

    @Test(arguments: [
        ("由3.2亿元增长到5.5亿元，累计增长71%。", "growth: [rate]"),
        ("出口由⟦3.2亿元增长到5.5亿元，累计增长17%⟧。", "growth: [rate]"),
        ("从⟦2007年的248亿美元上升到2012年的772亿美元，年均增长52.5%⟧。", "growth: all"),
        ("比重由⟦10.2%下降到3.1%，下降1.7个百分点⟧。", "growth: all"),
        ("国内生产总值从54万亿元增加到82.7万亿元，增长7.1%。", "growth: all"),
        ("国内生产总值从⟦54万亿元增加到82.7万亿元，增长7.1%⟧。", "growth: {wording: [rate], basis: 现价}"),
        ("支出从⟦1288亿元，到2007年的3664亿元，增幅48.1%⟧。", "growth: {from: '从{起:money}', to: '到…{止:money}', rate: '增幅{幅:percent}'}"),
        ("支出从1288亿元，到2007年的3664亿元，增幅184.5%。", "growth: {from: '从{起:money}', to: '到…{止:money}', rate: '增幅{幅:percent}'}"),
        ("支出从100亿元到2007年的161亿元，年均10%。", "growth: {from: '从{起:money}', to: '到…{止:money}', rate: '年均{幅:percent}', years: 5}"),
    ])
    func growthIsReckoned(_ text: String, _ rule: String) {
        Bench(rule, GrowthCheck.self).expect(text)
    }

    @Test(arguments: [
        ("项目26项（其中省重点4项、市重点22项）。", "sum: {total: '项目{总:count}', parts: ['省重点{省:count}', '市重点{市:count}']}"),
        ("项目⟦26项（其中省重点4项、市重点12项⟧）。", "sum: {total: '项目{总:count}', parts: ['省重点{省:count}', '市重点{市:count}']}"),
        (
            "项目26项（其中省重点4项、市重点12项）。",
            "sum: {total: '项目{总:count}', parts: ['省重点{省:count}', '市重点{市:count}'], exhaustive: false}"
        ),
        ("常住人口⟦60.61万人，其中城镇人口47.33万人，乡村人口31.28万人⟧。", "sum: {complements: [[城镇, [乡村, 农村]]]}"),
        ("出口⟦21.3亿元，进口10.2亿元，合计32.9亿元⟧。", "sum: {complements: [[出口, 进口]]}"),
    ])
    func sumsAddUp(_ text: String, _ rule: String) {
        Bench(rule, SumCheck.self).expect(text)
    }

    @Test(arguments: [
        "人数⟦100人，其中干部120人⟧。", "人均收入22508元，其中城镇居民收入35692元。", "新增用户10万户，其中光纤用户累计达到50万户。",
        "人口477.43万人，比上年末增加3.88万人，其中城镇人口128.49万人。", "企业新增30家、总数⟦⟧25家。",
    ])
    func partsStayWithinTheWhole(_ text: String) {
        let expected = text.contains("⟦⟧") ? "企业新增⟦30家、总数25家⟧。" : text
        Bench("subset: all", SubsetCheck.self).expect(expected)
    }

    @Test(arguments: [
        ("growth: {wording: [rat]}", GrowthCheck.self as any Check.Type, "rat"), ("share: some", ShareCheck.self, "some"),
        ("subset: {whole: '全部{全:count}'}", SubsetCheck.self, "{"), ("subset: {whole: '全部', part: '{部:count}'}", SubsetCheck.self, "全部"),
        ("sum: {complements: [中央]}", SumCheck.self, "中央"), ("sum: {total: '{总:count}'}", SumCheck.self, "{"),
        ("growth: {from: '从{起:money}', to: '到{止:area}', rate: '增{幅:percent}'}", GrowthCheck.self, "{"),
    ])
    func recipesReportTheirFaults(_ rule: String, _ check: any Check.Type, _ place: String) {
        let problems = Bench.problems(rule, check)
        #expect(!problems.isEmpty)
        #expect(problems.contains { $0.contains(place) }, "\(problems)")
    }
}
