import Checks
import Diagnostics
import TestSupport
import Testing

/// 分别 lists: what stands before it against how many values stand behind it.
struct RespectivelyCheckTests {
    private static let bench = Bench("respectively: {}", RespectivelyCheck.self)
    private static let outcomes = RespectivelyOutcomes("respectively: {}")

    // MARK: Numbers that differ

    @Test(arguments: [
        "国企资产总额、营业收入⟦分别增长28%、18%和9%⟧。",
        "国企资产总额、营业收入、利润总额⟦分别增长28%和18%⟧。",
        "城乡居民人均可支配收入⟦分别增长4.6%、6.4%和7%⟧。",
        "城镇和农村居民人均可支配收入⟦分别增长4.3%、7.1%和9%⟧，城镇调查失业率5.5%。",
        "一、二、三产业增加值⟦分别增长4%、5.3%⟧。",
        "（工业、服务业⟦分别增长7%、8%和9%⟧）。",
        // Bounds, ranges and ranks are values like any other.
        "工业、投资⟦分别增长5%—6%、7%左右和8%以上⟧。",
        "出口、进口⟦分别居全国第3位、第5位、第6位⟧。",
        // The items stand a clause or two before.
        "接待国内游客4.16亿人次、入境游客936万人次，⟦分别增长6.7%、39.6%和5%⟧。",
        "全市有效注册商标13479件、发明专利589件，同比⟦分别增长10.7%、9.2%、3%⟧。",
        "出口2395万美元，进口221万美元，⟦分别比上年下降48.2%、85.2%和6%⟧。",
        // Values stand before it.
        "城乡居民人均可支配收入从2021年的46503元和16935元⟦分别提高到58794元、23184元和35000元⟧。",
        // Two lists behind it are of one length.
        "高新技术企业、瞪羚企业⟦分别从771家、481家增加到1076家、636家、20家⟧。",
        // A second 分别 shares out to the same items.
        "“上海标准”“上海品牌”分别新增12项和44项，累计⟦分别达到64项、288项和5项⟧。",
        "浦东新区法规、管理措施⟦分别新增4部、10部、3部⟧，累计分别达到22部、31部。",
    ])
    func valuesThatAreNotAsManyAsTheItems(text: String) {
        Self.bench.expect(text)
    }

    // MARK: Numbers that fit

    @Test(arguments: [
        "城乡居民人均可支配收入分别增长 4.6%和 6.4%。",
        "国企资产总额、营业收入分别增长28%和18%。",
        // 和 belongs to one item or parts two.
        "金融业、软件和信息服务业增加值分别增长9.7%、15.3%。",
        "上海机场航空货邮和旅客吞吐量分别达到420.6万吨、1.25亿人次，排名分别升至世界第二、世界第三。",
        "食品、林木加工和家居、医药分别增长19.7％、10.9％、36.7％，建材、化工分别下降17.2％、33.3％。",
        "新一代信息技术、生物医药以及高端装备、新材料产业分别增长12%、9%。",
        // Several things in one word.
        "实际使用内外资分别增长10％、6.4％。",
        "其中一二三产增加值分别增长3.5%左右、6%左右、5%左右。",
        "肉蛋奶产量分别达到5万吨、6万吨和7万吨，三次产业增加值分别增长1%、2%、3%。",
        "城乡居民人均收入和消费支出分别增长4%、5%、6%、7%。",
        // A word or figure says how many.
        "儿童、创伤、中医3个国家区域医疗中心分别收治患者500人、600人、700人。",
        "橡胶机带、生态涂装两个特色产业集群向更高端、更绿色转型，产值分别突破70和50亿元。",
        "三个项目分别完成投资5亿元、6亿元、7亿元，财险、寿险两率分别下降1个、2个百分点。",
        "2021—2023年分别增长5%、6%、7%，前三季度分别增长5%、6%、7%。",
        "2021年至2023年，建议和提案办理满意率分别达到98%、99%、99.5%。",
        "一、二、三季度，城乡居民人均可支配收入分别增长5%、6%、7%。",
        // What stands before 等, 的 and figures may only describe.
        "蔬菜、水果和茶叶等农产品产量、产值分别增长5%、6%。",
        "食品、饮料、纺织的产量和产值分别增长5%、6%。",
        "财政收入增长5%、税收增长6%、工业、服务业分别增长7%和8%。",
        // The items stand before the clause.
        "接待国内游客4.16亿人次、入境游客936万人次，分别增长6.7%、39.6%。",
        "清查二三产业单位5.4万户、个体户25.1万户，较“四经普”分别增长101%、81.8%。",
        "工业产值达500亿元，服务业营收达300亿元，分别增长5%、6%。",
        "60岁及以上占26.56%，65岁及以上占21.94%，分别高于全国7.86和8.44个百分点。",
        "新增大企业开放创新中心、外资研发中心80家、16家，累计分别达到1522家、103家。",
        "工业总产值500亿元，建筑业、服务业营业收入300亿元、200亿元，分别增长5%、6%、7%。",
        "工业产值50亿元、增长5%，旅游收入60亿元、增长6%，粮食产值70亿元、增长7%，分别占全市的1%、2%、3%。",
        "非公有制工业、中小工业实现营业收入1870亿元、增加值506亿元，同比分别增长20.74％和19％。",
        "城乡低保月人均保障标准提高60元，分别达740元和540元。",
        "化学需氧量、二氧化硫排放总量近年来首次出现双下降，比上年分别下降3.14％和4.66％。",
        // The items stand behind 分别.
        "一般公共预算收入增长5%，分别高于全国、全省0.3个和0.5个百分点。",
        "规模以上工业增加值增长8%，增速分别比全国和全省高1.2个、0.7个百分点。",
        // Values, then values.
        "高新技术企业、瞪羚企业分别从771家、481家增加到1076家、636家。",
        "城乡居民人均可支配收入从2021年的46503元和16935元分别提高到58794元和23184元。",
        "“上海标准”、“上海品牌”分别新增12项和44项，累计分别达到64项和288项。",
        // Something else follows the values.
        "工业、服务业分别增长7%和8%、高于全国2个百分点。",
        "工业、服务业分别增长7%（同口径增长8%）、8%，高于全省2个百分点。",
        "蔬菜、小浆果设施产量占比分别提高15、22个百分点。",
        "电子信息、有色金属、装备制造业产业规模分别达1.28万亿、1.18万亿、8200亿元。",
        "生活垃圾、污水治理（管控）、户厕（改厕、管护）覆盖率分别提高20.9、36.2、54个百分点。",
        "主要指标（生产总值、投资）分别增长5%、6%。",
        "移除图像模块、文本模块或结构模块均使得分下降，分别下降2.55%、0.65%、0.82%。",
    ])
    func valuesThatAreAsManyAsSomeCountOfTheItems(text: String) {
        Self.bench.expect(text)
        #expect(Self.outcomes.of(text).allSatisfy { $0 == "holds" }, "\(Self.outcomes.of(text))")
    }

    // MARK: Numbers that say nothing

    @Test(arguments: [
        ("化学需氧量、氨氮排放量要分别下降2%。", "只有一个数，各项共用，不必对数"),
        ("居民收入分别增长5%和6%。", "前面没有找到并列的几项"),
        // An unknown word may be several things.
        ("稳增长、促改革、调结构，鄂湘赣边区收入分别增长5%、6%。", "前面没有找到并列的几项"),
        // Several may have one date, and several kinds one sum.
        ("甲、乙、丙三条铁路分别于2021年、2022年通车。", "后面是时间，几项可以同时"),
        ("12家企业分别获得奖励500万元、200万元。", "前面没有找到并列的几项"),
        ("新能源汽车、光伏等分别增长7%、8%和9%。", "前面用了“等”，没有列全"),
        ("新能源汽车、光伏、储能分别增长7%、8%等。", "后面用了“等”，没有列全"),
        ("工业、服务业分别增长7%、持平、8%和9%。", "后面有的项没有写数"),
        ("工业、服务业分别采取有力措施推动一批重点领域改革任务落地见效并新增就业500人、600人、700人。", "后面的数离得远，不一定是分给各项的"),
    ])
    func unclearListsAreLeftOpen(text: String, reason: String) {
        Self.bench.expect(text)
        #expect(Self.outcomes.of(text) == [reason])
    }

    @Test(arguments: [
        "南丹县、天峨县分别荣获“先进县”称号，企业根据条件分别采取计时、计件工资。",
        "心血管、消化系统2个国家区域医疗中心分别开工、获批，与京沪医院共建17个专科联盟。",
    ])
    func withoutValuesThereIsNothingToVerify(text: String) {
        #expect(Self.outcomes.of(text).isEmpty)
    }

    @Test func anItemWithoutFigureAtTheEndMayBeOne() {
        Self.bench.expect("工业、服务业、农业分别增长7%、8%、持平。工业、服务业、农业分别增长7%、8%，9%。")
    }

    // MARK: What is said

    @Test func bothSidesAreQuoted() {
        let text = "国企资产总额、营业收入分别增长28%、18%和9%。"
        #expect(Self.bench.messages(text) == ["“分别”前面是2项，后面是3个数，对不上，请核对有没有多写、漏写，顿号用得对不对"])
        #expect(Self.bench.notes(text) == ["前面是2项：国企资产总额、营业收入 ⟦国企资产总额、营业收入⟧", "后面是3个数：28%、18%、9% ⟦28%、18%和9%⟧"])
    }

    @Test func bothListsBehindItAreQuoted() {
        let text = "高新技术企业、瞪羚企业分别从771家、481家增加到1076家、636家、20家。"
        #expect(Self.bench.messages(text) == ["“分别”后面的几列数个数不一样（2个、3个），请核对有没有多写、漏写"])
        #expect(Self.bench.notes(text).count == 3)
    }

    @Test func theListOfAnEarlierUseIsQuoted() {
        let notes = Self.bench.notes("法规、措施分别新增4部、10部，累计分别达到22部、31部和5部。")
        #expect(notes.first == "前一个“分别”后面是2项：4部、10部 ⟦4部、10部⟧")
    }

    @Test func everyFigureTakesPart() {
        let text = "国企资产总额、营业收入分别增长28%和18%。"
        #expect(Self.outcomes.operands(of: text) == [["28%", "18%"]])
    }

    @Test func layoutMakesNoDifference() {
        Self.bench.expect("国企资产总额、营业收入⟦分别增长２８％、１８．０％和９％⟧。")
        Self.bench.expect(
            """
            各位代表，过去一年，我们坚持稳中求进工作总基调，全力以赴稳增长、促改革，国企资产总额、营业收入⟦分别增
            长28%、18%和 9%⟧，利润总额再创新高，国有资本布局不断优化，各项改革任务全面落地，发展后劲明显增强。
            """)
    }

    // MARK: Words of the rule

    @Test func fusedWordsAreTheRulesToName() {
        let bench = Bench("respectively: {fused: {三产: [1, 3], 风光热: 3}}", RespectivelyCheck.self)
        bench.expect("风光热装机分别增长5%、6%、7%，农业、三产增加值分别增长1%、2%、3%、4%。")
        bench.expect("农业、三产增加值⟦分别增长1%、2%、3%⟧。")
    }

    @Test func otherWordsMayShareOut() {
        let bench = Bench("respectively: {words: [依次, 分别]}", RespectivelyCheck.self)
        bench.expect("工业、服务业⟦依次增长5%、6%、7%⟧，投资、消费⟦分别增长1%、2%、3%⟧。")
    }

    @Test(arguments: [
        ("respectively: {fuse: {}}", "不认识的键“fuse” ⟦fuse⟧"),
        ("respectively: {fused: [城乡]}", "这里要写“词: 项数” ⟦[城乡]⟧"),
        ("respectively: {fused: {城乡: 两}}", "“两”不是整数 ⟦两⟧"),
        ("respectively: {fused: {城乡: 0}}", "项数要在 1 到 12 之间 ⟦0⟧"),
    ])
    func faultsAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, RespectivelyCheck.self) == [problem])
    }
}
