import DocumentModel
import Testing

struct HeadingTests {
    /// A heading as `marker|title`, with ` …` where text follows, and its level in front.
    private func headings(_ text: String) -> [String] {
        let document = Document(text)
        return document.paragraphs.compactMap { paragraph in
            paragraph.heading.map { heading in
                let marker = heading.marker.map { document.source.text(in: $0.range) } ?? ""
                return "\(heading.level) \(marker)|\(document.reading.text(in: heading.title))\(heading.isRunIn ? " …" : "")"
            }
        }
    }

    @Test(
        "numbers of all forms are read",
        arguments: [
            ("一、工作回顾", "1 一、|工作回顾"), ("十二、工作回顾", "1 十二、|工作回顾"), ("一． 工作回顾", "1 一．|工作回顾"), ("（一）稳增长", "2 （一）|稳增长"),
            ("(二)稳增长。全年增长5%。", "2 (二)|稳增长 …"), ("（ 三 ）稳增长", "2 （ 三 ）|稳增长"), ("（四）、稳增长", "2 （四）|稳增长"), ("1.稳增长", "3 1.|稳增长"),
            ("2．稳增长", "3 2．|稳增长"), ("3、稳增长", "3 3、|稳增长"), ("4. 2023年稳增长", "3 4.|2023年稳增长"), ("（5）稳增长", "4 （5）|稳增长"),
            ("6）稳增长", "4 6）|稳增长"),
            ("⑦稳增长", "5 ⑦|稳增长"), ("⑴稳增长", "4 ⑴|稳增长"), ("㈠稳增长", "2 ㈠|稳增长"), ("第一章　总则", "1 第一章|总则"), ("第二部分：总则", "1 第二部分|总则"),
            ("**（六）稳增长。**全年增长5%。", "2 （六）|稳增长 …"),
        ])
    func numbered(text: String, expected: String) {
        #expect(headings("各项工作完成。\n\(text)\n全面完成各项目标任务。") == [expected])
    }

    @Test(
        "a title ends at its stop or colon",
        arguments: [
            ("（一）稳增长。全年增长5%。", "2 （一）|稳增长 …"), ("（一）稳增长。", "2 （一）|稳增长"), ("（一）目标：到2025年翻番。", "2 （一）|目标 …"),
            ("（一）“稳增长”，强产业！全年增长5%。", "2 （一）|“稳增长”，强产业 …"),
            ("三、深入改革和扩大开放 国民经济的稳定发展，要靠改革。", "1 三、|深入改革和扩大开放 …"),
        ])
    func titles(text: String, expected: String) {
        #expect(headings(text) == [expected])
    }

    @Test(
        "what looks like a number of a heading is none",
        arguments: [
            "1.37万个岗位。", "二、三产业增加值增长5%。", "一、二、三产业增加值分别增长。", "第一、二轮督察整改完成。", "第一，稳增长。全年增长5%。", "一是稳增长。全年增长5%。",
            "3、4号线开通运营。", "（2023年3月13日通过）", "2023.2.8", "12.2%。", "第一季度增长5%。", "100.大额项目。",
        ])
    func traps(text: String) {
        #expect(headings("一、总则\n\(text)\n全面完成各项目标任务，取得明显成效。") == ["1 一、|总则"])
    }

    @Test("numbered cells of a table are no headings")
    func cells() {
        #expect(headings("一、综合\n物价平稳，居民消费价格上涨1.5%。\n1.食品烟酒\n2.6\n（1）粮食\n-2.5\n2.衣着\n1.0").count == 1)
    }

    @Test("parallel short sentences in front of paragraphs are headings")
    func runIn() {
        let text = """
            （一）做强实体经济。工业是强区之基。
            打造“锂”想之城。坚持首位产业首位推动，瞄准建成材料生产基地。
            打造产业集群。培强做大高端装备产业，加快铸造转型升级。
            持续打好净土保卫战，推进无废城市建设。
            打造强企方阵。坚持两个毫不动摇，推进协同发展。
            各位代表！这些都是民生大事。我们一定办好。
            """
        #expect(
            headings(text) == [
                "2 （一）|做强实体经济 …", "3 |打造“锂”想之城 …", "3 |打造产业集群 …", "3 |打造强企方阵 …",
            ])
    }

    @Test(
        "a short first sentence alone is no heading",
        arguments: [
            "打造产业集群。培强做大高端装备产业，加快转型。\n全面推进各项工作，取得了明显成效。",
            "今年任务十分繁重。要紧紧抓住机遇，扎实工作。\n民生是头等大事。我们要千方百计办好实事。",
            "察势者智，驭势者赢。经过接续奋斗，基础更牢。\n使命在肩，初心如磐。我们要坚持干字当头。",
        ])
    func shortSentences(text: String) {
        #expect(headings("（一）稳增长\n" + text).count == 1)
    }

    @Test("clauses that begin alike are headings")
    func alike() {
        let text = "三、加强建设\n恪守忠诚，旗帜鲜明讲政治。深学细悟党的创新理论，坚决做到两个维护。\n恪守法治，依法行政重规范。坚持法无授权不可为、法定职责必须为。\n恪守初心，真抓实干担使命。把抓落实作为生命线，发扬斗争精神。"
        #expect(headings(text).count == 4)
    }

    @Test("parts without numbers stand above numbered headings")
    func unnumberedParts() {
        let text = """
            各位代表：
            现在，我代表州人民政府，向大会报告工作，请予审议。
            2023年工作回顾
            刚刚过去的2023年，是全面贯彻党的二十大精神的开局之年。
            2024年重点工作安排建议
            一、坚持在强产业上发力
            深入实施新一轮行动，安排专项资金，集中开展资源普查调查。
            """
        #expect(headings(text) == ["1 |2023年工作回顾", "1 |2024年重点工作安排建议", "2 一、|坚持在强产业上发力"])
    }
}
