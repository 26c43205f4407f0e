import Patterns
import Testing

struct SlotTests {
    @Test(
        "a slot takes what its type says",
        arguments: [
            ("第{届:integer}届人民代表大会第{次:integer}次会议", "第十三届人民代表大会第2次会议", ["届": "十三", "次": "2"]),
            ("{v:year}年…会议上", "——2023年2月8日在区第十三届人大会议上", ["v": "2023"]),
            ("{v:年份}年", "二〇二三年", ["v": "二〇二三"]),
            ("{v:year}年", "12023年是2024年", ["v": "2024"]),
            ("{d:date}", "于2023年2月8日召开", ["d": "2023年2月8日"]),
            ("{d:日期}", "二〇二三年二月八日十时", ["d": "二〇二三年二月八日"]),
            ("{d:date}", "2月8日10时", ["d": "2月8日"]),
            ("{d:date}", "写于2023-02-08。", ["d": "2023-02-08"]),
            ("{n:整数}个", "4.5个和一百二十个", ["n": "一百二十"]),
            ("{n:integer}人", "共1,234人", ["n": "1,234"]),
            ("{n:integer}", "千方百计万一12", ["n": "12"]),
            ("{n:integer}", "三点五和六", ["n": "六"]),
            ("“{内容:phrase}”", "“两个确立，”和“双碳”", ["内容": "双碳"]),
            ("加快{什么:词}建设", "加快新型城镇化建设和法治建设", ["什么": "新型城镇化"]),
            ("要{做什么:clause}", "要坚持稳中求进、提质增效，要抓", ["做什么": "坚持稳中求进、提质增效"]),
            ("{前:(约|近)}[0-9]+{后：(左右|上下)}", "约30左右", ["前": "约", "后": "左右"]),
            ("{前:(约|近)}?[0-9]+", "30", [:]),
            ("{a:(x(y|z)[)(]+)}", "xz()", ["a": "xz()"]),
            ("(?:{v:(甲)}乙|丙{v:(丁)})", "丙丁", ["v": "丁"]),
            ("(?:{v:(甲)}|{v:(乙)})+", "甲乙甲", ["v": "甲"]),
            ("(?={v:(甲.)})甲", "甲乙", ["v": "甲乙"]),
        ])
    func takes(pattern: String, text: String, expected: [String: String]) throws {
        #expect(try Pattern(pattern).captures(in: text) == expected, "\(pattern) in \(text)")
    }

    @Test(
        "slots leave the numbers of the author's groups alone",
        arguments: [
            (#"{甲:(a)}(b)\1"#, "abb"),
            (#"(a){甲:(b(c))}\2\1"#, "abcca"),
            (#"{甲:(a)}{乙:integer}(b)\1"#, "a5bb"),
            (#"{甲:([ab])}\k{甲}"#, "bb"),
            (#"(?:{甲:(a)}|{甲:(b)})c\k{甲}"#, "bcb"),
        ])
    func keepsGroupNumbers(pattern: String, text: String) throws {
        let match = try Pattern(pattern).matches(in: Array(text.utf8)).first
        #expect(match?.range == 0..<text.utf8.count)
    }

    @Test("slots are named in the order in which they first stand")
    func ordersNames() throws {
        #expect(try Pattern("{乙:(a)}{甲:(b)}(?:{丙:(c)}|{丁:(d)}|{丙:(e)})").slots == ["乙", "甲", "丙", "丁"])
    }

    @Test("full-width figures are figures in the source view")
    func readsFullWidthFigures() throws {
        #expect(try Pattern("{v:year}", dialect: .source).captures(in: "２０２３年") == ["v": "２０２３"])
    }

    @Test("figures are not known in the source view, and the fault says so")
    func wantsTheReadingView() {
        for kind in SlotType.Kind.allCases {
            let fault = Pattern.fault(of: "甲{x:\(kind.rawValue)}乙", dialect: .source)
            #expect((fault?.message.en.contains("reading view") ?? false) == kind.isFigure, "\(kind)")
            #expect(fault.map { $0.range == 6..<6 + kind.rawValue.utf8.count } ?? true)
        }
    }

    @Test("every type can be named in English and Chinese, in the singular and as a list")
    func namesTypes() throws {
        for name in SlotType.names {
            let unknown = Pattern.fault(of: "甲{x:量\(name)}乙")?.message.en ?? ""
            #expect(Pattern.fault(of: "甲{x:\(name)}乙") == nil, "\(name)")
            #expect(unknown.contains("no slot type"), "\(name)")
        }
        #expect(Set(SlotType.names).count == SlotType.names.count)
    }
}
