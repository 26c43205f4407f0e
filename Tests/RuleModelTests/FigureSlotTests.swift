import Patterns
import Quantities
import RuleModel
import Testing

/// Slots that take figures, in patterns over the reading view of a draft.
struct FigureSlotTests {
    @Test(
        "a figure is taken with the markers that the pattern leaves to it",
        arguments: [
            ("{前:(约|近|大约)}{数:quantity}{后:(左右|上下|以上)}", "全长⟦约30公里左右⟧。", ["前": "约", "数": "30公里", "后": "左右"]),
            ("{前:(约|近|大约)}{数:quantity}{后:(左右|上下|以上)}", "全长约30公里，近8公里；12公里左右。", [:]),
            ("达到{数:money}，", "投资⟦达到近5亿元以上，⟧增长", ["数": "近5亿元以上"]),
            ("达到{数:money}，", "投资⟦达到5亿元，⟧增长", ["数": "5亿元"]),
            ("超过{数:money}", "投资⟦超过5亿元⟧。", ["数": "5亿元"]),
            ("投资…{数:money}", "⟦投资超过5亿元左右⟧。", ["数": "超过5亿元左右"]),
            ("{数:percent}以上", "⟦约5%以上⟧", ["数": "约5%"]),
            ("突破{数:money}大关", "⟦突破5000亿元大关⟧", ["数": "5000亿元"]),
            ("突破{数:money}", "⟦突破5000亿元大关⟧", ["数": "5000亿元大关"]),
            ("人均{数:money}(?=以上)", "⟦人均3万元⟧以上", ["数": "3万元"]),
            ("{数:count[个]}", "新建⟦8700多个⟧", ["数": "8700多个"]),
        ])
    func takesMarkers(pattern: String, marked: String, slots: [String: String]) throws {
        try expect(pattern, finds: marked, slots: slots)
    }

    @Test(
        "each type takes its own figures and no others",
        arguments: [
            ("quantity", "第3位，2023年2月8日，一个，7.4∶39.6∶53，⟦5%⟧、⟦3个百分点⟧、⟦12家⟧、⟦8公里⟧、⟦120⟧。"),
            ("money", "⟦5亿元⟧、⟦人民币8000元⟧、⟦3万美元⟧、5%、5家"), ("percent", "⟦5%⟧、⟦百分之六点五⟧、⟦三成⟧、⟦三分之二⟧、⟦3‰⟧、5个百分点"),
            ("points", "⟦0.3个百分点⟧、5%"), ("times", "增长⟦2.5倍⟧，⟦两倍⟧，翻一番"), ("doublings", "翻⟦番⟧，翻⟦两番⟧，2倍"),
            ("area", "⟦4.7万亩⟧、⟦30平方公里⟧，30公里"), ("length", "⟦30公里⟧、30平方公里"), ("mass", "⟦130万吨⟧、3立方米"),
            ("volume", "⟦3亿立方米⟧、3吨"), ("power", "⟦9157万千瓦⟧、5度"), ("energy", "⟦3亿千瓦时⟧、3千瓦"),
            ("people", "⟦3.2万人⟧、⟦200名⟧学生，3家"), ("count", "⟦12家⟧、⟦七个⟧、⟦3条⟧，一个、200人、5%"),
            ("count[家]", "⟦12家⟧、七个、⟦两家⟧"), ("count[人]", "⟦12人⟧、七个"), ("count[名]", "⟦200名⟧、七个"), ("count[个]", "⟦一个⟧、七户，⟦7个⟧"),
            ("rank", "居⟦第3位⟧、3位"), ("duration", "⟦3年⟧、⟦18个月⟧，2023年"), ("ratio", "由⟦8.7∶41.2∶50.1⟧调整，3∶2项"),
        ])
    func takesItsOwn(type: String, marked: String) throws {
        try expect("{x:\(type)}", finds: marked)
        let alias = try #require(Pattern("{x:\(type)}", measureWords: .standard).slotTypes["x"]).kind.alias
        let bracket = type.firstIndex(of: "[").map { String(type[$0...]) } ?? ""
        try expect("{x:\(alias)\(bracket)}", finds: marked)
    }

    @Test(
        "a list takes the whole enumeration of its type",
        arguments: [
            ("分别为{x:percents}", "⟦分别为3.5%左右、6%左右、5%左右⟧。", ["x": "3.5%左右、6%左右、5%左右"]),
            ("分别为{x:percents}左右", "⟦分别为3.5%左右、6%左右和5%左右⟧", ["x": "3.5%左右、6%左右和5%"]),
            ("分别{什么:词}{x:百分数列}", "⟦分别增长4.6%和6.4%⟧", ["什么": "增长", "x": "4.6%和6.4%"]),
            ("{x:points}", "提高⟦15⟧、⟦22个百分点⟧", ["x": "15"]),
            ("{x:pointss}", "提高⟦15、22个百分点⟧", ["x": "15、22个百分点"]),
            ("{x:quantities}", "⟦5%、6个以及7户⟧，⟦8户⟧", ["x": "5%、6个以及7户"]),
            ("{x:percents}", "⟦5%⟧、3家、⟦6%和7%⟧", ["x": "5%"]),
            ("{x:counts}", "⟦三个、一个和五个⟧，一个", ["x": "三个、一个和五个"]),
            ("{x:moneys}，", "⟦近3亿元、5亿元，⟧增", ["x": "近3亿元、5亿元"]),
            ("{甲:percent}、{乙:percents}", "⟦5%、6%、7%⟧", ["甲": "5%", "乙": "6%、7%"]),
            ("(?<=、){x:percents}", "5%、6%、7%", [:]), ("、{x:percents}", "5%⟦、6%、7%⟧", ["x": "6%、7%"]),
            ("和{x:percents}", "5%⟦和6%、7%⟧", ["x": "6%、7%"]),
            ("{x:percents}，", "5%、6%和，⟦7%，⟧", ["x": "7%"]),
            ("{x:counts[家]}", "3个、⟦4家、5家⟧和6个", ["x": "4家、5家"]),
        ])
    func takesLists(pattern: String, marked: String, slots: [String: String]) throws {
        try expect(pattern, finds: marked, slots: slots)
    }

    @Test(
        "slots stand anywhere in a pattern",
        arguments: [
            ("{甲:percent}{乙:points}", "增长⟦5%2个百分点⟧", ["甲": "5%", "乙": "2个百分点"]),
            ("由{甲:count[家]}…增加到{乙:count[家]}", "企业⟦由771家（含5个）增加到1076家⟧", ["甲": "771家", "乙": "1076家"]),
            ("{x:money}?增长{y:percent}", "⟦5亿元增长4%⟧，⟦增长3%⟧", ["x": "5亿元", "y": "4%"]),
            ("(?:增长{r:percent}|增长{r:times})", "⟦增长5%⟧，⟦增长2倍⟧", ["r": "5%"]),
            ("(?:{x:money}、?)+$", "5%，⟦3亿元、5亿元、8亿元⟧", ["x": "8亿元"]),
            ("(?:[^，]*?{x:money}){2}", "⟦收入3亿元、支出5亿元⟧、余8亿元", ["x": "5亿元"]),
            ("{甲:money}[^。]*{乙:money}", "收⟦3亿元，支5亿元，余8亿元⟧。收9亿元", ["甲": "3亿元", "乙": "8亿元"]),
            ("{x:money}…\\k{x}", "收⟦3亿元，支3亿元⟧", ["x": "3亿元"]), ("{x:percent}、\\k{x}", "⟦5%、5%⟧、6%", ["x": "5%"]),
            ("(?={x:money})[0-9]", "收⟦3⟧亿元，4%", ["x": "3亿元"]), ("(?<=收){x:money}", "收⟦3亿元⟧，支4亿元", ["x": "3亿元"]),
            ("^{x:money}$", "⟦3亿元⟧", ["x": "3亿元"]), ("(?>{x:money})、", "⟦3亿元、⟧4", ["x": "3亿元"]),
            ("(?i)gdp达{x:money}", "⟦GDP达3亿元⟧", ["x": "3亿元"]), ("[^，。]*{x:percent}", "⟦收入增长约5%⟧，⟦支出6%⟧", ["x": "5%"]),
            ("{x:money}{2}", "5亿元、⟦3亿元4亿元⟧", ["x": "4亿元"]), ("{年:year}年{x:money}", "⟦2023年3亿元⟧", ["年": "2023", "x": "3亿元"]),
            ("{n:integers}个", "⟦3、5和8个⟧", ["n": "3、5和8"]), ("{n:年份列}年", "⟦2021年、2022年和2023年⟧", ["n": "2021年、2022年和2023"]),
            ("{n:dates}", "⟦2月8日、3月9日⟧", ["n": "2月8日、3月9日"]),
        ] as [(String, String, [String: String]?)])
    func standsAnywhere(pattern: String, marked: String, slots: [String: String]?) throws {
        try expect(pattern, finds: marked, slots: slots)
    }

    private func expect(_ pattern: String, finds marked: String, slots: [String: String]? = nil) throws {
        let expected = Marked(marked)
        let run = try PatternRun(pattern, in: expected.text)
        let texts = run.matches.map { run.document.source.text(in: $0.range) }
        #expect(run.matches.map(\.range) == expected.ranges, "\(pattern) in \(marked): \(texts)")
        if let slots { #expect(run.matches.first.map { run.slots(of: $0) } ?? [:] == slots, "\(pattern) in \(marked)") }
        #expect(!run.gaveUp)
    }
}
