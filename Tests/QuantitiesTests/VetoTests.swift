import Quantities
import Testing

/// Digits and Chinese numerals that state no figure (numeric-semantics 3.12).
struct VetoTests {
    @Test(arguments: [
        "“1163”工作思路", "向“321思维”转变", "打造“2+3+6+6”体系", "PM2.5浓度", "G60科创走廊", "5G网络", "国家4A级景区", "COVID-19疫情", "1.2.3版",
        "上午9:30", "14：05开会", "8时30分", "五点三十五分三十六秒", "09:02:33", "国发〔2023〕15号", "产业集群[3]，", "指出[12]", "（1）加强", "如图1 所示", "附件3：",
        "0312-3312066", "12345热线", "110报警", "世界500强", "平台2.0，", "3.0版", "二〇", "IP 127.0.0.1", "3D打印", "9274?9万元", "6+1", "1＋10＋N",
        "11-15", "2×", "“8·21”山洪", "6·18大促",
    ])
    func readsNoFigureInCodes(text: String) {
        #expect(QuantityScanner.shared.scan(text).map { $0.text(in: Array(text.utf8)) } == [])
    }

    @Test(arguments: [
        "一批项目", "进一步加强", "统一部署", "万众一心", "千方百计", "“四个意识”", "做到“两个维护”", "党的二十大精神", "党的十八大以来", "“十四五”规划", "一二三产业",
        "百年未有", "三农工作", "四川省", "打造百亿级产业集群", "一方面", "三次产业结构", "一带一路", "五位一体", "上半年", "半导体产业", "二氧化碳", "首位产业", "第三方", "长三角",
        "五级书记", "一线人员", "十分重要", "八桂大地", "两岸关系", "万元GDP能耗", "千淘万漉虽辛苦", "“百县千镇万村”", "一旦", "不一样", "我一看你就笑", "百花齐放", "九台区",
        "数据", "几个", "前列", "首次", "番茄", "第", "前", "一、总体要求", "（二）主要目标", "一是加快", "三支一扶", "第一人民医院", "十四五年均", "十二五年均", "十三五期末",
    ])
    func readsNoFigureInWords(text: String) {
        let found = QuantityScanner.shared.scan(text).filter { $0.role == .cardinal || $0.role == .rank }
        #expect(found.map { $0.text(in: Array(text.utf8)) } == [])
    }

    @Test(arguments: [
        ("全区34万人民守望相助", "34万人"), ("15项主要经济指标", "15项"), ("新入驻4家企业", "4家"), ("6个月竣工试产", "6个月"), ("地铁8号线", "8号"),
    ])
    func readsTheFigureBesideAWord(text: String, figure: String) {
        #expect(QuantityScanner.shared.scan(text).map { $0.text(in: Array(text.utf8)) } == [figure])
    }

    @Test func oneWithAClassifierIsMarkedAsAnArticle() throws {
        #expect(try #require(QuantityScanner.shared.only("是一个过程")).traits.contains(.indefinite))
        #expect(!(try #require(QuantityScanner.shared.only("有1个项目"))).traits.contains(.indefinite))
    }
}
