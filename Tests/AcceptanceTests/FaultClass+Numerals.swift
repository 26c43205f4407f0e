import TestSupport

/// Faults in how numbers are written.
extension FaultClass {
    static let numerals: [FaultClass] = [
        FaultClass(
            "approximation doubled",
            at: "([^第约近超逾过余达到至—～\\-.0-9０-９])([0-9]+)(个|家|人|户|亿元|万元|万亩|公里|万人|项|万吨|平方米|套|所|名|件|场|座|万千瓦)([，。；、])"
        ) { site, random in
            doublyApproximate(site.groups[2], site.groups[3], &random).map { site.groups[1] + $0 + site.groups[4] }
        },
        FaultClass(
            "decrease by 倍", at: "(?:增长|增加|提高|提升|扩大)(了|近|约|超)?([0-9]+(?:\\.[0-9]+)?|[一两二三])倍",
            change: { site, random in random.pick(["下降", "减少", "降低", "缩减", "缩小"]) + site.groups[0].dropFirst(2) },
            or: { random in
                let subject = random.pick([
                    "企业开办时间比上年", "单位产品能耗较2015年", "信访总量同比", "安全生产事故起数比去年", "审批事项办理时限", "城乡收入差距", "化肥施用量比五年前",
                ])
                let verb = random.pick(["下降", "减少", "降低", "缩短", "压缩", "压减", "缩小", "回落"])
                return "\(subject)\(verb)⟦20%→2倍|1倍|一倍|1.5倍|两倍|3倍以上|近2倍|了2倍⟧。"
            }),
        FaultClass(
            "百分点 for %", at: "((?:生产总值|增加值|投资|收入|零售总额|进出口总额|产量|产值|支出)(?:同比|比上年)?(?:年均)?增长[0-9]+(?:\\.[0-9]+)?)%",
            change: { site, _ in site.groups[1] + "个百分点" },
            or: ["全年工业投资增长9.6⟦%→个百分点⟧。", "服务业增加值比上年增长6.8⟦%→个百分点⟧。", "旅游收入同比增长21.5⟦%→个百分点⟧。"]),
        FaultClass(
            "% for 百分点", at: "((?:率|比重|占比)[^，。；到至为0-9]{0,3}(?:提高|提升|上升|下降|降低)了?[0-9]+(?:\\.[0-9]+)?)个百分点",
            change: { site, _ in site.groups[1] + "%" },
            or: [
                "城镇化率提高1.2⟦个百分点→%⟧。", "高新技术产业占比提升3.5⟦个百分点→%⟧。", "服务业增加值比重比上年提高1.4⟦个百分点→%⟧。", "城镇调查失业率下降0.3⟦个百分点→%⟧。",
                "资产负债率降低2.1⟦个百分点→%⟧。", "森林覆盖率较五年前提升2.6⟦个百分点→%⟧。",
            ]),
        FaultClass(
            "range without its first %", at: "([0-9]+(?:\\.[0-9]+)?)%([—～\\-–~至])([0-9]+(?:\\.[0-9]+)?)%",
            change: { site, _ in site.groups[1] + site.groups[2] + site.groups[3] + "%" },
            or: { random in
                let dash = random.pick(["—", "～", "至"])
                return random.pick([
                    "今年出口预期增长5⟦%→⟧\(dash)6%。", "物业费涨幅控制在2⟦%→⟧\(dash)3%。", "贷款利率下调0.5⟦%→⟧\(dash)1%。",
                    "单位能耗下降3⟦%→⟧\(dash)3.5%左右。",
                ])
            }),
        FaultClass("Latin letter in a year", at: "20([0-9]{2}年)") { site, random in random.pick(["2O", "2o"]) + site.groups[1] },
        FaultClass("date that does not exist", plant: spoilDate),
    ]

    private static func doublyApproximate(_ number: String, _ unit: String, _ random: inout SeededGenerator) -> String? {
        let (front, middle, back) = random.pick([
            ("约", "", "左右"), ("近", "", "左右"), ("大约", "", "上下"), ("约", "多", ""), ("近", "余", ""), ("超过", "", "以上"), ("超", "", "以上"),
            ("突破", "", "以上"), ("不低于", "", "以上"), ("将近", "多", ""), ("约", "", "以上"), ("", "多", "左右"), ("至少", "", "以上"),
        ])
        // 多 stands in front of 元 in 8亿多元, and not behind a number like 8: 8多家.
        let isLarge = unit.hasPrefix("亿") || unit.hasPrefix("万")
        guard middle.isEmpty || isLarge || number.hasSuffix("0") else { return nil }
        let words = isLarge ? number + unit.prefix(1) + middle + unit.dropFirst() : number + middle + unit
        return front + words + back
    }

    private static let impossible = [
        "6月31日", "9月31日", "11月31日", "2月30日", "2月31日", "13月5日", "14月2日", "4月31日", "5月32日", "10月32日", "7月35日", "0月12日",
    ]

    @Sendable private static func spoilDate(_ report: SoundReport, _ random: inout SeededGenerator) -> Seed? {
        if random.chance(50) {
            let title = (max(0, report.salutation - 6)..<report.salutation).filter { report.lines[$0].contains("会议") }
            let area = title + report.text
            let own = report.seed(at: "([0-9]{1,2})月([0-9]{1,2})日", in: area, &random) { site, random in
                random.pick(["\(site.groups[1])月32日", "13月\(site.groups[2])日", "2月30日", "4月31日", "11月31日"])
            }
            if let own { return own }
        }
        let year = (report.year ?? 2023) - 1
        let frame = random.pick(["\(year)年%，项目正式建成投用。", "%，市民中心启用。", "截至%，全部工程开工。", "新办法自%起施行。", "%，大桥建成通车。"])
        return report.seed(in: frame.replacing("%", with: "⟦9月28日→\(random.pick(impossible))⟧"), &random)
    }
}
