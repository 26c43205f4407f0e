import Checks
import Testing

/// Announced numbers against the lists in front of them.
@Suite("count: lists in front")
struct CountPrecedingTests {
    // {n:integer} takes no 三 behind 9万亿.
    private static let rule =
        "{items: preceding, announced: '{n:([0-9]{1,2}|[二三四五六七八九十两]{1,2})}(?:个|项|大|条|类)(?=[\\p{Han}“])'}"
    private static let bench = CountBench(rule)

    @Test(
        "A list that has as many items as the number says holds",
        arguments: [
            // Reports of 2026: 上海, 青海, 河南, 浙江, 北京, 福建, 四川, 宁夏; of 1980 and 2008: 全国.
            ("集成电路、生物医药、人工智能三大先导产业规模壮大。", "=三大"),
            ("钾、钠、镁、锂、氯五大盐湖产业集群加快建设。", "=五大"),
            ("推动黄河、淮河、海河、长江四大流域内城市协同。", "=四大"),
            ("跨越7万亿、8万亿、9万亿三个大台阶。", "=三个"),
            ("经济总量连续迈上4万亿、5万亿两个台阶。", "=两个"),
            ("跨上5万亿元、6万亿元两个台阶。", "=两个"),
            ("细化经济发展、创新驱动、民生福祉、绿色低碳、安全保障五大类指标。", "=五大"),
            ("宁夏现代煤化工、中科生物制造2个平台入选。", "=2个"),
            ("从创新、协调、绿色、开放、共享、安全6个维度设置指标。", "=6个"),
            ("严把土地、信贷两个闸门。", "=两个"),
            ("就能源的开发和节约、重工业的调整和改造、材料工业的加强、经济管理体制的改革四个方面作如下说明。", "=四个方面"),
            // 和, 与, 及 in front of the last item, or inside one.
            ("软件信息、科技服务和商务服务三大产业对经济增长贡献超五成。", "=三大"),
            ("智能网联新能源汽车、电力及新能源高端装备两个产业集群做大做强。", "=两个"),
            // Quotations.
            ("树立“创新、协调、绿色、开放、共享”五大发展理念。", "=五大"),
            ("实施“防止漏测失帮”、“零就业家庭”动态清零、“美丽乡村”三大行动。", "=三大"),
            ("实施“安居”“乐业”“康养”三大工程。", "=三大"),
            ("实施《甲、乙条例》《丙规定》两项法规。", "=两项"),
            // Brackets, notes, what leads up to the list.
            ("瞄准智能汽车、智能机器人、低空经济[1]三条新赛道。", "=三条"),
            ("市、县（区、旗）两个层面协同。", "=两个"),
            ("626小河沿岸水利、景观、市政三项建设。", "=三项"),
            // 等: at most so many.
            ("深入开展工业源、移动源、扬尘源等六大专项整治。", "=六大"),
            ("丰元汇能、创普斯等11个锂电项目。", "=11个"),
            ("甲、乙、丙等这三个园区。", "=三个"),
        ])
    func holds(_ text: String, _ outcome: String) {
        #expect(Self.bench.outcomes(text).last == outcome)
    }

    @Test(
        "A list of one more or one less is reported at the number",
        arguments: [
            "集成电路、生物医药、人工智能⟦四大⟧先导产业规模壮大。",
            "集成电路、生物医药、人工智能⟦两大⟧先导产业规模壮大。",
            "跨越7万亿、8万亿、9万亿⟦四个⟧大台阶。",
            "树立“创新、协调、绿色、开放、共享”⟦四大⟧发展理念。",
            "实施“安居”“乐业”“康养”⟦四大⟧工程。",
            "软件信息、科技服务和商务服务⟦四大⟧产业贡献超五成。",
            "甲、乙、丙、丁等⟦三个⟧园区加快建设。",
        ])
    func fails(_ text: String) {
        Bench("count: \(Self.rule)", CountCheck.self).expect(text)
    }

    @Test(
        "A number that does not count what stands in front of it is none of this check's business",
        arguments: [
            "三大产业规模壮大。", "聚焦产业，三大先导产业规模壮大。", "深化改革、三大产业规模壮大。",
            // Each thing with a number of its own.
            "新增国家级企业3家、省级企业35家、技术中心2个平台。", "出台发展20条、汽车36条、总部10条措施。",
            "加快建设洛阳等10个物流枢纽、商丘等5个冷链基地。", "更好统筹国内国际两个大局、发展和安全两个方面。",
            // Too far from it: the number of something else.
            "新开、复航、加密44条国际航线。", "入选国家名城、全国十大考古新发现。", "推进甲、乙等首批20个试点。",
            // Not one list.
            "深化改革和开放两个方面。", "坚持“1+2+3”三项机制。",
        ])
    func ignores(_ text: String) {
        #expect(Self.bench.outcomes(text).isEmpty)
    }

    @Test(
        "What may be meant otherwise is left open, with the reason",
        arguments: [
            ("聚焦精准医疗、现代中药、康复康养、细胞基因六大主导产业。", "相差较多"),
            ("旗帜鲜明、理直气壮地宣传四项基本原则。", "相差较多"),
            ("统筹626小河沿岸水利、景观、市政四项建设。", "另有数字"),
        ])
    func doubts(_ text: String, _ reason: String) throws {
        #expect(try #require(Self.bench.doubt(text)).contains(reason))
    }

    @Test("和 in the list widens what is admitted, and the message says so")
    func admitted() {
        let bench = Bench("count: {items: preceding}", CountCheck.self)
        #expect(bench.messages("电子信息、装备制造和食品四大产业。") == ["写明“四大”，前面列出两至三个，数目对不上，请核对"])
        #expect(bench.messages("甲园、乙园、丙园等两个园区。") == ["“等”字后写明“两个”，前面却已列出三个，数目对不上，请核对"])
        #expect(bench.notes("推进甲园、乙园四大产业，电子、装备、食品四大产业。") == ["这里列出三个 ⟦电子、装备、食品⟧"])
    }
}
