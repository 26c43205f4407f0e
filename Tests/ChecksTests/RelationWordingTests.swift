import Checks
import RuleModel
import Testing

/// Wordings that the recipes read, and other readings of them that they leave open.
struct RelationWordingTests {
    @Test(arguments: [
        ("growth: all", "企业由⟦62家增加到362家，是五年前的8.5倍⟧。"), ("growth: all", "企业由62家增加到362家，是2012年的8.5倍。"),
        ("growth: all", "收入由⟦500亿元发展到2000亿元，翻一番⟧。"), ("growth: all", "面积由⟦2万亩扩大到8.6万亩，扩大1.3倍⟧。"),
        ("growth: all", "学校⟦28.12万所，比上年增加1.45万所，增长4.54%⟧。"), ("growth: all", "收入⟦13040万元，减少201万元，下降5.12%⟧。"),
        ("share: all", "出口总额⟦120亿元，其中民营84亿元，占出口总额的84%⟧。"), ("share: all", "出口总额120亿元，其中民营84亿元，占全国的84%。"),
        ("share: all", "资金⟦186亿元，占到位资金260亿元的75.1%⟧。"), ("share: all", "隐患⟦3260处，整改3182处，整改率79.6%⟧。"),
        ("subset: all", "净增企业⟦86家，总数增至81家⟧。"), ("subset: all", "企业⟦1032家，其中亿元以上企业1860家⟧。"),
        ("subset: all", "人口⟦52万人，增长1%。其中，外来人口62万人⟧。"), ("subset: all", "人口52万人，学生6万人。其中，小学生8万人。"),
        ("sum: {complements: [[甲, 乙]]}", "支出分别为⟦62亿元、36亿元、49亿元，合计165亿元⟧。"),
    ])
    func commonWordingsAreRead(_ rule: String, _ text: String) {
        Bench(rule, Self.check(rule)).expect(text)
    }

    @Test(arguments: [
        ("growth: all", "企业由62家增加到362家，同比增长28%。", "同比"), ("growth: all", "增速由下降8.6%提升到增长3.2%。", "正负"),
        ("growth: all", "航线由每周7班增加到每天3班。", "时段"), ("growth: all", "时限由5天提升到1天。", "时间"),
        ("subset: all", "推进3个园区提质，其中50个项目开工。", "同一种"), ("share: all", "余额268亿元，新增贷款31亿元，其中制造业5亿元，占16%。", "另一个总量"),
        ("sum: {complements: [[续建, 新建]]}", "项目170个，其中续建60个、新建80个、前期30个。", "别的分项"),
    ])
    func otherReadingsAreLeftOpen(_ rule: String, _ text: String, _ reason: String) {
        let reasons = Bench(rule, Self.check(rule)).openReasons(text)
        #expect(reasons.contains { $0.contains(reason) }, "\(reasons)")
    }

    /// The recipe that the keys of a rule name.
    private static func check(_ rule: String) -> any Check.Type {
        switch rule.prefix(while: { $0 != ":" }) {
        case "growth": GrowthCheck.self
        case "share": ShareCheck.self
        case "subset": SubsetCheck.self
        default: SumCheck.self
        }
    }
}
