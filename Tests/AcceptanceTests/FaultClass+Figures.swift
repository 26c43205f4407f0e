import TestSupport

/// Faults in figures that must agree with each other.
extension FaultClass {
    static let figures: [FaultClass] = [
        FaultClass(
            "share over 100 %",
            at: "(占比|比重|覆盖率|合格率|满意[率度]|城镇化率|优良率|失业率|达标率|办结率|普及率|入学率|绿化率|处理率|利用率|参保率)"
                + "((?:分别)?(?:达到?|为|提高到|提升到|提升至|稳定在|保持在|控制在)?)([0-9]{1,2})((?:\\.[0-9]+)?)%",
            change: { site, random in
                let (name, whole, fraction) = (site.groups[1] + site.groups[2], site.groups[3], site.groups[4])
                let losesPoint = whole.count > 1 && !fraction.isEmpty && random.chance(50)
                return losesPoint ? name + whole + fraction.dropFirst() + "%" : name + "11" + whole + fraction + "%"
            }, or: shares),
        FaultClass("part greater than the whole") { report, random in report.seed(in: random.pick(parts), &random) },
        FaultClass(
            "ratio not 100", at: "(结构|比例|比重|之比)([^，。；]{0,8}?)(\(number))([∶:：])(\(number))([∶:：])(\(number))",
            change: { site, random in
                let shares = [3, 5, 7].compactMap { Double(site.groups[$0]) }
                guard shares.count == 3, abs(shares.reduce(0, +) - 100) < 0.3 else { return nil }
                let wrong = spoilt([site.groups[3], site.groups[5], site.groups[7]], &random)
                return site.groups[1] + site.groups[2] + wrong.joined(separator: site.groups[4])
            },
            or: { random in
                let right = random.pick(["8.2 39.6 52.2", "11.5 37.8 50.7", "4.0 37.7 58.3", "16.1 32.5 51.4"])
                    .split(separator: " ").map(String.init)
                let (front, joint, back) = random.pick(ratios)
                return "\(front)⟦\(right.joined(separator: joint))→\(spoilt(right, &random).joined(separator: joint))⟧\(back)。"
            }),
        FaultClass(
            "extra value in a 分别 list",
            at: "([、和][\\u4e00-\\u9fff]{2,12}分别(?:增长|达到?|为|下降|提高)\(number)%[、和]\(number)%)([，。；])",
            change: { site, random in site.groups[1] + random.pick(["、9.3%", "和8.7%"]) + site.groups[2] },
            or: { random in random.pick(lists).replacing("+", with: "⟦→" + random.pick(["、", "和"])).replacing("-", with: "⟧") }),
        FaultClass(
            "由A增加到B with B below A",
            at: "([由从](?:[0-9]{4}年的)?)(\(number))((?:万|亿|万亿)?(?:元|家|户|个|%|人|公里|吨|亩|所|张))"
                + "(增加到|提高到|增长到|上升到|增至|提升到|提升至|提高至|扩大到|发展到)(\(number))\\3",
            change: { site, _ in
                guard let start = Double(site.groups[2]), let end = Double(site.groups[5]), start < end else { return nil }
                return site.groups[1] + site.groups[5] + site.groups[3] + site.groups[4] + site.groups[2] + site.groups[3]
            },
            or: { random in
                let (front, verb) = random.pick(rises)
                let (subject, start, end, below, unit) = random.pick(levels)
                let (first, second) = random.chance(60) ? ("⟦\(start)→\(end)⟧", start) : (start, below)
                return "\(subject)\(front)\(first)\(unit)\(verb)⟦\(end)→\(second)⟧\(unit)。"
            }),
        FaultClass(
            "突破A达到B with B below A", at: "(突破)([0-9]+)((?:万|亿|万亿)?(?:元|家|户|个|人|辆|吨)(?:大关)?[，、](?:达到?|为))(\(number))",
            change: { site, _ in
                guard let mark = Int(site.groups[2]), mark >= 10 else { return nil }
                return site.groups[1] + site.groups[2] + site.groups[3] + "\(mark - mark / 10)"
            },
            or: { random in
                let (mark, above, below) = random.pick([
                    ("300", "331", "291"), ("500", "512", "482"), ("1000", "1025", "925"), ("200", "213", "123"),
                ])
                return random.pick(thresholds).replacing("A", with: mark).replacing("B", with: "⟦\(above)→\(below)⟧")
            }),
    ]

    private static let number = "[0-9]+(?:\\.[0-9]+)?"

    /// The same shares with one digit changed, so that their sum is off by more than rounding explains.
    private static func spoilt(_ shares: [String], _ random: inout SeededGenerator) -> [String] {
        var wrong = shares
        let index = random.below(shares.count)
        var digits = Array(shares[index])
        let ones = (digits.firstIndex(of: ".") ?? digits.count) - 1
        let digit = digits[ones].wholeNumberValue ?? 0
        digits[ones] = Character(String(random.pick((1...9).filter { $0 != digit })))
        wrong[index] = String(digits)
        return wrong
    }

    private static let shares = [
        "工业增加值占地区生产总值比重达到⟦36.5→365|136.5⟧%。", "民生支出占一般公共预算支出的比重达⟦81.4→814|181.4⟧%。",
        "高新技术产业产值占规模以上工业总产值比重提高到⟦44.6→446|144.6⟧%。", "农村自来水普及率达⟦95.6→956|195.6⟧%。", "群众满意度达⟦98.2→982|198.2⟧%。",
        "生活垃圾无害化处理率达到⟦99→199⟧%。", "森林覆盖率稳定在⟦36.2→362|136.2⟧%。", "常住人口城镇化率提高到⟦62.3→623|162.3⟧%。",
        "空气质量优良天数比例达⟦87.4→874|187.4⟧%。", "高校毕业生去向落实率达⟦92→192⟧%。", "新能源装机占⟦64→164⟧%。", "义务教育巩固率保持在⟦98→198⟧%。",
        "污水集中处理率达到⟦96.4→964⟧%。", "研发投入占生产总值比重达⟦2.35→235⟧%。", "主要农作物良种覆盖率达⟦97→197⟧%以上。", "空气质量优良率⟦91.5→915⟧%，比上年提高1.2个百分点。",
        "工业投资占固定资产投资的比重达到⟦42.3→423⟧%。", "“一网通办”率达到⟦97.5→975⟧%。", "群众对社会治安的满意率为⟦99.1→991⟧%。", "畜禽粪污综合利用率达到⟦88→188⟧%。",
        "住院费用报销比例达到⟦75→175⟧%。", "新能源公交车占比提升至⟦82→182⟧%。", "公办幼儿园在园幼儿占比⟦58.2→582⟧%。", "规模以上工业中高技术产业占⟦28.6→286⟧%。",
        "民营企业占企业总数的⟦92.4→924⟧%。", "财政资金直达率⟦98.6→986⟧%。",
    ]

    private static let parts = [
        "全年实施重点项目120个，其中产业项目⟦35→135|350⟧个。", "新增经营主体5200户，其中企业⟦1860→11860|6180⟧户。", "改造老旧小区46个，其中主城区⟦28→58|82⟧个。",
        "建成高标准农田32万亩，其中高效节水⟦8→38|80⟧万亩。", "完成投资260亿元，其中工业投资⟦112→312|1120⟧亿元。", "新建改建农村公路320公里，其中通村公路⟦86→860|386⟧公里。",
        "15项主要指标中，⟦8→18⟧项位居全省前列。", "引进项目86个，其中亿元以上项目⟦34→134|94⟧个。", "136个行政村中有⟦98→198⟧个完成改造。",
        "累计培育高新技术企业182家，其中当年新增⟦37→237|370⟧家。", "城镇新增就业8600人，其中失业人员再就业⟦2300→12300|9300⟧人。",
        "税费收入46.8亿元，其中税收收入⟦32.5→52.5|325⟧亿元。", "办理人大代表建议和政协提案146件，其中人大代表建议⟦85→185|158⟧件。", "全市共有学校320所，其中小学⟦186→386|1860⟧所。",
        "新增上市公司⟦5→38⟧家，累计达到⟦38→5⟧家。", "总装机680万千瓦，其中光伏⟦260→760⟧万千瓦。", "发放补贴3.6亿元，包括农机补贴⟦1.2→4.2|12⟧亿元。",
        "新开工项目68个（其中工业项目⟦25→85⟧个）。", "开展监督检查240次，其中专项检查⟦86→860|286⟧次。", "招录教师260名，其中农村教师⟦148→348⟧名。",
        "在12个主要经济指标中，有⟦7→17⟧个高于全国平均水平。", "20件民生实事已完成⟦18→28⟧件。", "接待游客860万人次，其中过夜游客⟦215→2150|915⟧万人次。",
        "现有养老机构46家，其中民办⟦19→91⟧家。",
    ]

    private static let ratios = [
        ("三次产业结构调整为", "∶", ""), ("三次产业结构优化为", ":", ""), ("三次产业比例为", "：", ""), ("产业结构由13.1∶40.2∶46.7调整为", "∶", ""),
        ("一二三产业比重为", ":", ""), ("三次产业占比分别为", "%、", "%"), ("三产比重调整为", "∶", ""), ("三次产业增加值占地区生产总值的比重分别为", "%、", "%"),
        ("三次产业结构比为", "∶", ""), ("第一、二、三产业增加值之比为", ":", ""),
    ]

    /// `+` and `-` stand round the value too many.
    private static let lists = [
        "地区生产总值、规模以上工业增加值分别增长5.6%和7.2%+9.3%-。", "工业增加值、固定资产投资、外贸出口分别增长7.2%、8.1%、6.5%+7.1%-。",
        "城镇、农村居民人均收入分别达到4.2万元、2.1万元+3.3万元-。", "城镇和农村居民人均消费支出分别增长4.9%和6.8%+5.1%-。", "水稻产量、肉类产量分别达到62万吨、8.6万吨+15万吨-。",
        "新建学校、医院分别达到12所、3所+9所-。", "机场旅客吞吐量、货邮吞吐量分别增长12.4%、8.6%+9.3%-。", "全年完成工业投资、民间投资，分别增长12.3%和9.8%+7.1%-。",
        "高新技术企业、专精特新企业分别新增26家、12家+9家-。", "城乡居民收入分别增长4.9%和6.8%+9.3%-。", "一般公共预算收入和税收收入分别增长6.2%、7.5%+9.3%-。",
        "存款余额、贷款余额分别达到320亿元、210亿元+150亿元-。", "国内游客和入境游客分别增长12.1%、35%+9.3%-。", "单位生产总值能耗、主要污染物排放量分别下降3.1%、2.6%+7.1%-。",
        "小麦、玉米产量分别为32万吨、28万吨+15万吨-。", "水稻、油菜、茶叶面积分别达到12万亩、8.5万亩、6万亩+9.3万亩-。", "进出口总额、实际使用外资分别完成126亿元、8.6亿美元+9.3亿美元-。",
    ]

    private static let rises = [
        ("由", "增加到"), ("从", "增加到"), ("由", "提高到"), ("从", "上升到"), ("由", "增至"), ("从", "增长到"), ("由", "提升到"), ("由", "扩大到"),
        ("由2020年的", "增加到"), ("从", "跃升至"), ("由", "发展到"), ("从五年前的", "增长到"), ("由", "提高至"), ("从", "提升至"), ("由", "上升为"),
        ("从", "拓展到"), ("由", "攀升至"), ("由", "增长至"), ("从2019年的", "提高到2023年的"), ("由过去的", "增加到"), ("从", "增加到目前的"),
    ]

    private static let levels = [
        ("高新技术企业", "86", "162", "68", "家"), ("城镇化率", "56.3", "62.1", "52.1", "%"), ("税收收入", "32.6", "48.5", "28.5", "亿元"),
        ("农村居民人均可支配收入", "16853", "21568", "12568", "元"), ("规模以上工业企业", "126", "210", "110", "家"),
        ("森林覆盖率", "32.1", "36.5", "30.5", "%"), ("城市公园", "23", "41", "14", "个"), ("存款余额", "320", "512", "251", "亿元"),
        ("公路通车里程", "1260", "1480", "1048", "公里"), ("电子商务交易额", "3.2", "9.8", "2.8", "亿元"), ("城区面积", "32", "46", "26", "平方公里"),
        ("每千人口执业医师", "2.3", "3.1", "1.3", "人"), ("茶叶产量", "52", "61", "41", "万吨"), ("经营主体", "3.2", "5.6", "2.6", "万户"),
    ]

    private static let thresholds = [
        "农产品加工产值突破A亿元，达到B亿元。", "土地出让收入首次突破A亿元、达到B亿元。", "电商交易额突破A亿元大关，达B亿元。", "工业用电量迈上A亿千瓦时台阶，达到B亿千瓦时。", "存款余额突破A亿元，达到B亿元。",
        "经营主体突破A万户，达到B万户。", "旅游收入超过A亿元，达到B亿元。", "蔬菜总产突破A万吨，达到B万吨。", "工业总产值跨越A亿元，达到B亿元。", "工业总产值首破A亿元大关、达到B亿元。",
        "规模以上工业企业突破A家，总数达到B家。", "地区生产总值跃上A亿元新台阶，达到B亿元。", "高新技术企业突破A家，达B家。", "常住人口突破A万人，达到B万人。", "地区生产总值首次站上A亿元台阶、达B亿元。",
        "工业总产值越过A亿元关口、达到B亿元。", "工业技改投资突破A亿元，完成B亿元。", "贷款余额突破A亿元大关、为B亿元。", "机场旅客吞吐量突破A万人次，达到B万人次。", "城市建成区面积突破A平方公里，达到B平方公里。",
    ]
}
