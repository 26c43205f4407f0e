import Checks
import Testing

/// Announced numbers against the items behind them.
@Suite("count: items that follow")
struct CountFollowingTests {
    private static let parts = "{announced: '抓好{n:integer}个?方面(?:的?工作)?', reach: section}"
    private static let points = "{announced: '{n:integer}(?:项|件|条|大|个方面)[^，。：、”]{0,6}”?[：。]'}"

    /// A number of headings, each with a sentence.
    private static func headings(_ numerals: String...) -> String {
        numerals.map { "\($0)着力推进改革。深化重点领域改革，增强发展活力。" }.joined(separator: "\n")
    }

    // MARK: Enumerators

    @Test(
        "Every style of enumerator is counted",
        arguments: [
            "抓好三个方面工作。\n（一）稳增长\n（二）促改革\n（三）惠民生",
            "抓好三个方面工作。\n一、稳增长\n二、促改革\n三、惠民生",
            "抓好三个方面工作：\n1.稳增长\n2.促改革\n3.惠民生",
            "抓好三个方面工作：\n（1）稳增长。\n（2）促改革。\n（3）惠民生。",
            "抓好三个方面工作：\n①稳增长。\n②促改革。\n③惠民生。",
            "抓好三个方面工作：一是稳增长；二是促改革；三是惠民生。",
            "抓好三个方面工作。一要稳增长；二要促改革；三要惠民生。",
            "抓好三个方面工作。第一，稳增长。第二，促改革。第三，惠民生。",
            "抓好三个方面工作：第一、稳增长；第二、一定促改革；第三、惠民生。",
            "抓好三个方面工作：首先，稳增长；其次，促改革；再次，惠民生。",
            "抓好三个方面工作：其一，稳增长；其二，促改革；其三，惠民生。",
            "抓好三个方面工作：（1）稳增长；（2）促改革；（3）惠民生。",
            "抓好三个方面工作：（一）稳增长；（二）促改革；（三）惠民生。",
            "抓好三个方面工作：①稳增长；②促改革；③惠民生。",
            "抓好三个方面工作：1.稳增长；2.促改革；3.惠民生。",
            "抓好三个方面工作：一、稳增长；二、促改革；三、惠民生。",
            "抓好三个方面工作：\n一是稳增长。\n二是促改革。\n三是惠民生。",
            "抓好三个方面工作：\n——稳增长。\n——促改革。\n——惠民生。",
        ])
    func styles(_ text: String) {
        let bench = CountBench(Self.parts)
        #expect(bench.outcomes(text) == ["=三个方面"])
        for other in ["两", "四"] {
            #expect(bench.outcomes(text.replacing("三个", with: other + "个")) == ["≠\(other)个方面"], "\(text)")
        }
    }

    @Test(
        "However the number is written, it is the number",
        arguments: ["抓好3个方面工作", "抓好三方面工作", "抓好三个方面的工作", "抓好３个方面工作", "抓好3 个方面工作"])
    func numerals(_ announcement: String) {
        let outcomes = CountBench(Self.parts).outcomes(announcement + "：一是稳增长；二是促改革；三是惠民生。")
        #expect(outcomes.count == 1 && outcomes[0].hasPrefix("="))
    }

    @Test("Seven headings hold, two of them with half-width brackets and a page of text in front")
    func halfWidthBrackets() {
        let page = String(repeating: "抓落实，贵在坚持，重在见效，要一件事情接着一件事情办。\n", count: 40)
        let headings = Self.headings("（一）", "(二)", "（三）", "（四）", "（五）", "(六)", "（七）")
        let text = "二、2023年工作安排\n着力抓好七个方面工作。\n\(page)\(headings)\n三、加强政府自身建设\n建设人民满意的政府。"
        #expect(CountBench(Self.parts).outcomes(text) == ["=七个方面"])
    }

    @Test("At least so many may be more, and not fewer")
    func qualified() {
        let bench = CountBench("{announced: '{n:integer}个亮点'}")
        #expect(bench.outcomes("有不少于三个亮点：一是稳；二是进；三是好；四是优。") == ["=不少于三个"])
        #expect(bench.outcomes("有不少于五个亮点：一是稳；二是进；三是好；四是优。") == ["≠不少于五个"])
    }

    // MARK: Binding

    @Test(
        "Nothing is claimed where the text does not bind number and items",
        arguments: [
            ("抓好五个方面工作，推动经济持续回升向好。", "后面没有紧接着"),
            ("抓好五个方面工作。\n改革要深化，开放要扩大，民生要改善。", "后面没有紧接着"),
            // Another heading stands between.
            ("一、总体要求\n抓好五个方面工作。\n二、具体安排\n（一）改革\n（二）开放\n（三）民生\n（四）生态", "后面没有紧接着"),
            // The nearest announcement has the items.
            ("抓好五个方面工作。\n具体抓好三个方面工作：\n（一）改革\n（二）开放\n（三）民生", "后面没有紧接着"),
            // Sentences stand between.
            ("抓好五个方面工作。改革要深化。开放要扩大。一是改革；二是开放；三是民生。", "后面没有紧接着"),
            ("抓好四个方面工作。\n（一）改革\n（二）开放\n（四）民生", "不连续"),
            ("抓好四个方面工作。\n（一）改革\n（二）开放\n（二）民生", "不连续"),
            // An item without a line of its own.
            ("抓好四个方面工作。\n（一）改革。深化改革。\n（二）开放。扩大开放。\n（三）民生。改善民生，办好实事（四）生态。", "后文还有“（四）”"),
            ("抓好四个方面工作：一是改革；二是开放；三是民生，包括就业、社保四是生态。", "后文还有“四是”"),
            ("抓好九个方面工作，推动高质量发展。\n（一）改革\n（二）开放\n（三）民生", "相差较多"),
            ("抓好两个方面工作，要久久为功。\n（一）改革\n（二）开放\n（三）民生\n（四）生态\n（五）安全", "相差较多"),
        ])
    func doubts(_ text: String, _ reason: String) throws {
        let doubt = try #require(CountBench(Self.parts).doubt(text), "\(text)")
        #expect(doubt.contains(reason))
        #expect(CountBench(Self.parts).run(text).findings.isEmpty)
    }

    @Test("Side by side, number and items belong together however far apart they are")
    func sideBySide() {
        #expect(CountBench(Self.parts).outcomes("抓好九个方面工作：\n（一）改革\n（二）开放\n（三）民生") == ["≠九个方面"])
        #expect(CountBench(Self.parts).outcomes("抓好九个方面工作。一是改革；二是开放；三是民生。") == ["≠九个方面"])
    }

    @Test("Only what follows at once counts, unless the rule reaches through the section")
    func reach() {
        let text = "抓好四个方面工作。\n改革要深化，开放要扩大，民生要改善。\n（一）改革\n（二）开放\n（三）民生"
        #expect(CountBench("{announced: '抓好{n:integer}个方面工作'}").outcomes(text) == ["?四个方面"])
        #expect(CountBench(Self.parts).outcomes(text) == ["≠四个方面"])
    }

    @Test(
        "Numbers in words announce nothing",
        arguments: ["坚持三位一体：一是稳；二是进。", "学习党的二十大精神：一是学；二是干。", "推进一个方面工作：一是稳；二是进。"])
    func words(_ text: String) {
        #expect(CountBench("{announced: '{n:integer}(?:位一体|大精神|个方面工作)'}").outcomes(text).isEmpty)
    }

    @Test("A programme in quotation marks counts if enumerators follow at once")
    func quotations() {
        let bench = CountBench(Self.points)
        #expect(bench.outcomes("实施“三大行动”：一是节能；二是降碳；三是扩绿。") == ["=三大行动"])
        #expect(bench.outcomes("实施“四大行动”：一是节能；二是降碳；三是扩绿。") == ["≠四大行动"])
        #expect(bench.outcomes("实施“四大行动”，推进绿色转型。").isEmpty)
    }

    @Test("Lists inside one another are counted each for itself")
    func nested() {
        let text = "抓好两件大事：一是改革，落实三项任务：（1）国企；（2）财税；（3）金融。二是开放，落实两项任务：（1）外贸；（2）外资；（3）自贸。"
        #expect(CountBench(Self.points).outcomes(text) == ["=两件", "=三项", "≠两项"])
    }

    // MARK: What is said

    @Test("A finding marks the number words and names both counts")
    func findings() {
        let bench = Bench("count: \(Self.parts)", CountCheck.self)
        let text = "要抓好⟦八个方面⟧工作。\n（一）改革\n（二）开放\n（三）民生\n（四）生态\n（五）安全\n（六）文化\n（七）乡村\n三、自身建设"
        bench.expect(text)
        let plain = text.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(bench.messages(plain) == ["写明“八个方面”，下面列出七个（（一）至（七）），数目对不上，请核对"])
        #expect(bench.notes(plain) == ["从这里的（一）数起 ⟦（一）⟧", "这里只数到（七） ⟦（七）⟧"])
    }

    @Test("Dashes are counted out, since they carry no number")
    func dashes() {
        let bench = Bench("count: {}", CountCheck.self)
        let text = "实现三个新突破：\n——总量突破。\n——质量突破。"
        #expect(bench.messages(text) == ["写明“三个”，下面列出两个（第一个“——”至第二个“——”），数目对不上，请核对"])
    }

    @Test("One item too many is as severe as the rule; one that is missing may be a fault of the copy")
    func severity() {
        let bench = CountBench(Self.parts)
        let headings = "\n（一）改革\n（二）开放\n（三）民生"
        #expect(bench.run("抓好两个方面工作。" + headings).findings.map(\.demotion) == [0])
        #expect(bench.run("抓好四个方面工作。" + headings).findings.map(\.demotion) == [1])
        #expect(bench.run("抓好两个方面工作。" + headings).findings[0].notes[1].message.zh == "这里已数到（三）")
    }

    @Test("A message of the rule's own may name the numbers")
    func values() {
        let values = CountBench(Self.parts).run("抓好两个方面工作：一是稳；二是进；三是好。").findings[0].values.mapValues(\.zh)
        #expect(values["写明"] == "两个方面" && values["列出"] == "三" && values["首项"] == "一是" && values["末项"] == "三是")
        #expect(values["n"] == "两")
    }
}
