import Checks
import Testing

@Suite("outline")
struct OutlineTests {
    private static let bench = Bench(
        """
        outline:
          parts:
            - {part: title, name: 标题, at: title}
            - {part: session-line, name: 会议行, at: session-line}
            - {part: speaker, name: 报告人, at: speaker}
            - {part: salutation, name: 称谓, at: salutation}
            - {part: opening, name: 开头, at: opening, contains: [{name: 请予审议, find: 请予审议, hint: 请予审议，并请提出意见}]}
            - part: review
              name: 工作回顾
              title: '工作回顾|主要成就'
              hint: 一、2022年工作回顾
              children: {count: {min: 2, max: 3}}
              contains: [{part: thanks, name: 感谢, find: '感谢|敬意'}, {name: 困难, find: 困难}]
            - part: plan
              name: 工作安排
              title: '工作安排|主要任务'
              children:
                - {part: targets, name: 预期目标, find: 预期目标}
                - {part: works, name: 民生实事, title: 民生, required: false}
            - {part: self, name: 自身建设, title: 自身建设}
            - {part: closing, name: 结束语, at: closing}
            - {part: appendix, name: 附件, at: appendix, required: false}
        """, OutlineCheck.self)

    private static let report = """
        政府工作报告
        ——2023年2月8日在某某区第十三届人民代表大会第二次会议上
        区长 张三
        各位代表：
        现在，我代表区人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。
        一、2022年工作回顾
        2022年是不平凡的一年，全区上下团结一心，完成了各项任务。
        （一）经济稳步增长。完成生产总值八十亿元，增长百分之六。
        （二）民生持续改善。办好十件实事，城乡居民收入继续增加。
        各位代表，向全区人民表示衷心感谢！我们也清醒看到，前进路上还有不少困难。
        二、2023年工作安排
        今年的预期目标是：生产总值增长百分之六以上。
        （一）扩大有效需求。抓好重点项目，促进消费。
        （二）增进民生福祉。办好新的十件实事，让群众得到实惠。
        三、加强政府自身建设
        依法接受人大监督，自觉接受政协民主监督，主动接受社会监督。
        各位代表！让我们更加紧密地团结起来，为全面完成各项任务而努力奋斗！

        """

    /// The report with one passage replaced.
    private static func report(_ passage: String, as other: String) -> String {
        let parts = report.split(separator: passage, maxSplits: 1, omittingEmptySubsequences: false)
        #expect(parts.count == 2, "the report holds the passage")
        return parts.joined(separator: other)
    }

    @Test("A complete report is left alone")
    func complete() {
        Self.bench.expect(Self.report)
        Self.bench.expect(Self.report + "名词解释\n1.“两重”：是指国家重大战略实施和重点领域安全能力建设。\n")
    }

    // MARK: Missing

    @Test(
        "A missing part is shown between the neighbours where it belongs",
        arguments: [
            ("政府工作报告\n——", "⟦⟧——"),
            ("\n——2023年2月8日在某某区第十三届人民代表大会第二次会议上\n", "⟦⟧\n"),
            ("\n区长 张三\n", "⟦⟧\n"),
            ("三、加强政府自身建设\n依法接受人大监督，自觉接受政协民主监督，主动接受社会监督。\n各位", "各位"),
            ("\n各位代表！让我们更加紧密地团结起来，为全面完成各项任务而努力奋斗！\n", "⟦⟧\n"),
        ])
    func missingPart(_ passage: String, _ other: String) {
        let text = Self.report(passage, as: other)
        Self.bench.expect(other == "各位" ? text.replacing("得到实惠。\n", with: "得到实惠。⟦⟧\n") : text)
    }

    @Test(
        "What a part should say is missing at its end",
        arguments: [
            ("请予审议，并请各位政协委员提出意见。", "请提出意见。⟦⟧"), ("表示衷心感谢！我们也清醒看到，前进路上还有不少困难。", "表示祝贺！前进路上还有不少困难。⟦⟧"),
        ])
    func missingContent(_ passage: String, _ other: String) {
        Self.bench.expect(Self.report(passage, as: other))
    }

    @Test("A missing child is shown inside its parent")
    func missingChild() {
        Self.bench.expect(
            Self.report("今年的预期目标是：生产总值增长百分之六以上。", as: "今年各项工作要有新的进展。").replacing(
                "促进消费。\n", with: "促进消费。⟦⟧\n"))
        #expect(Self.bench.messages(Self.report("今年的预期目标是：", as: "")) == ["“工作安排”里没有找到“预期目标”，请在这里补上"])
    }

    @Test(
        "The message names what is missing, where, and what it looks like",
        arguments: [
            ("\n区长 张三\n", "\n", "没有找到“报告人”，请在这里补上"),
            ("区长 张三\n各位代表：\n", "\n", "没有找到“报告人”“称谓”，请在这里补上"),
            ("请予审议，并请", "请", "“开头”里没有找到“请予审议”，请在这里补上，通常写作：请予审议，并请提出意见"),
        ])
    func missingMessage(_ passage: String, _ other: String, _ message: String) {
        #expect(Self.bench.messages(Self.report(passage, as: other)) == [message])
    }

    @Test("An empty document is one finding, and so is one in which nothing is found")
    func nothing() {
        #expect(Self.bench.messages("") == ["文稿是空的"])
        #expect(Self.bench.messages("\n　\n") == ["文稿是空的"])
        #expect(Self.bench.parts(in: "").isEmpty)
        let bench = Bench("outline: {parts: [{name: 回顾, title: 回顾}, {name: 安排, title: 安排}]}", OutlineCheck.self)
        bench.expect("今天天气很好。\n我们去春游。⟦⟧\n")
        #expect(bench.messages("今天天气很好。") == ["应有的部分一个也没有找到（回顾、安排），请核对文种和标题的写法"])
    }

    @Test(
        "A near miss in a heading is shown with the slip and its mend",
        arguments: [
            ("2022年工作回顾", "2022年⟦工作回故⟧", "没有找到“工作回顾”，这里的“工作回故”像是“工作回顾”的笔误，请核对"),
            ("2023年工作安排", "2023年⟦工安排⟧", "没有找到“工作安排”，这里的“工安排”像是“工作安排”的笔误，请核对"),
        ])
    func slip(_ heading: String, _ marked: String, _ message: String) {
        let text = Self.report(heading, as: marked)
        Self.bench.expect(text)
        let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
        #expect(Self.bench.messages(plain) == [message])
        #expect(Self.bench.fixed(plain) == Self.report)
    }

    @Test("A slip in what a part should say is noted")
    func contentSlip() {
        let bench = Bench(
            "outline: {parts: [{name: 开头, at: opening, contains: [{name: 审议, find: 提请大会审议}]}]}", OutlineCheck.self)
        let text = "各位代表：\n现在，我报告工作，题请大会审议。\n一、工作回顾\n"
        #expect(bench.notes(text) == ["这里的“题请大会审议”很像“提请大会审议”，是不是写错了？ ⟦题请大会审议⟧"])
    }

    // MARK: Order and number

    @Test("Of parts in the wrong order the fewest are reported, with a note at the neighbour")
    func order() {
        let bench = Bench(
            "outline: {parts: [{name: 甲, title: 甲事}, {name: 乙, title: 乙事}, {name: 丙, title: 丙事}, {name: 丁, title: 丁事}]}",
            OutlineCheck.self)
        bench.expect("一、甲事\n二、乙事\n三、丙事\n四、丁事\n")
        bench.expect("⟦一、丁事⟧\n二、甲事\n三、乙事\n四、丙事\n")
        bench.expect("一、乙事\n二、丙事\n三、丁事\n⟦四、甲事⟧\n")
        bench.expect("一、甲事\n⟦二、丙事⟧\n三、乙事\n简要说明。\n四、丁事\n")
        #expect(bench.messages("一、甲事\n二、丙事\n三、乙事\n简要说明。\n四、丁事\n") == ["“丙”写到了“乙”前面，应移到它后面"])
        #expect(bench.notes("一、甲事\n二、丙事\n三、乙事\n简要说明。\n四、丁事\n") == ["“乙”在这里 ⟦三、乙事⟧"])
        #expect(bench.messages("一、乙事\n二、丙事\n三、丁事\n四、甲事\n") == ["“甲”写到了“乙”后面，应移到它前面"])
    }

    @Test("An outline without an order accepts any")
    func unordered() {
        let bench = Bench("outline: {ordered: false, parts: [{name: 甲, title: 甲事}, {name: 乙, title: 乙事}]}", OutlineCheck.self)
        bench.expect("一、乙事\n二、甲事\n")
        bench.expect("一、乙事\n内容。⟦⟧\n")
    }

    @Test("Every place above the number that is right is reported")
    func tooMany() {
        let rule = "outline: {parts: [{name: 甲, title: 甲事}, {name: 乙, title: 乙事}]}"
        let bench = Bench(rule, OutlineCheck.self)
        bench.expect("一、甲事\n二、乙事\n⟦三、乙事⟧\n⟦四、乙事⟧\n")
        #expect(bench.notes("一、甲事\n二、乙事\n三、乙事\n") == ["前一处在这里 ⟦二、乙事⟧"])
        // The same words on another level, or under another heading, are another matter.
        bench.expect("一、甲事\n（一）甲事\n（二）乙事\n二、乙事\n（一）甲事\n")
        Bench("outline: {parts: [{name: 乙, title: 乙事, count: {min: 1, max: 2}}]}", OutlineCheck.self).expect(
            "一、乙事\n二、乙事\n⟦三、乙事⟧\n")
        Bench("outline: {parts: [{name: 称谓, find: '^各位代表：$', count: 1}]}", OutlineCheck.self).expect("各位代表：\n现在报告工作。\n⟦各位代表：⟧\n")
        Bench("outline: {parts: [{name: 附件, title: 附表, count: {max: 0}}]}", OutlineCheck.self).expect("一、甲事\n⟦二、附表⟧\n")
    }

    @Test("Too few places are reported behind the last")
    func tooFew() {
        let bench = Bench("outline: {parts: [{name: 专题, title: 专题, count: {min: 3}}]}", OutlineCheck.self)
        bench.expect("一、专题甲\n内容。\n二、专题乙\n内容。⟦⟧\n")
        bench.expect("一、专题甲\n二、专题乙\n三、专题丙\n四、专题丁\n")
        #expect(bench.messages("一、专题甲\n二、专题乙\n") == ["“专题”至少应有3处，只找到2处，请补上"])
    }

    @Test("Subsections are counted under the heading that has them")
    func children() {
        let bench = Bench("outline: {parts: [{name: 甲, title: 甲事, children: {count: {min: 2, max: 3}}}]}", OutlineCheck.self)
        bench.expect("⟦一、甲事⟧\n（一）子项\n二、乙事\n（一）子项\n（二）子项\n")
        bench.expect("一、甲事\n（一）子项\n1.细项\n2.细项\n（二）子项\n二、乙事\n")
        bench.expect("一、甲事\n（一）子项\n（二）子项\n（三）子项\n⟦（四）子项⟧\n（五）子项\n二、乙事\n")
        #expect(bench.messages("一、甲事\n（一）子项\n二、乙事\n") == ["“甲”下面至少应有2个小节，现在有1个"])
        let named = Bench("outline: {parts: [{name: 甲, title: 甲事, children: {count: 1, title: 子项}}]}", OutlineCheck.self)
        named.expect("一、甲事\n（一）子项\n（二）其他\n")
        named.expect("⟦一、甲事⟧\n（一）别项\n（二）其他\n")
    }

    @Test("One heading is one part only, whichever patterns match it")
    func oneHeadingOnePart() {
        let bench = Bench("outline: {parts: [{name: 回顾, title: '回顾'}, {name: 安排, title: '\\d{4}年.*工作'}]}", OutlineCheck.self)
        bench.expect("一、2022年工作回顾\n二、2023年工作安排\n")
        bench.expect("一、2022年工作回顾\n内容。⟦⟧\n")
    }

    @Test("A loose pattern of another part hides neither a slip nor a part in the wrong place")
    func loosePatterns() {
        let bench = Bench(
            "outline: {parts: [{name: 回顾, title: 工作回顾}, {name: 安排, title: '年.*工作'}]}", OutlineCheck.self)
        bench.expect("一、2022年⟦工作回故⟧\n二、2023年重点工作\n")
        bench.expect("⟦一、2023年重点工作⟧\n二、2022年工作回顾\n")
        let nested = Bench(
            "outline: {parts: [{name: 安排, title: 安排}, {name: 建设, title: 建设, find: 建设}]}", OutlineCheck.self)
        nested.expect("一、安排\n（一）城市建设\n二、自身建设\n")
        nested.expect("⟦一、自身建设⟧\n二、工作安排\n（一）城市建设\n加强建设。\n")
    }

    @Test("A heading inside another part is no part in the wrong place")
    func headingInside() {
        let parts = "[{name: 回顾, title: 回顾}, {name: 安排, title: 安排}, {name: 自身建设, title: 自身建设, required: REQUIRED}]"
        let text = "一、工作回顾\n（一）自身建设\n二、工作安排\n抓好落实。"
        Bench("outline: {parts: \(parts.replacing("REQUIRED", with: "false"))}", OutlineCheck.self).expect(text + "\n")
        Bench("outline: {parts: \(parts.replacing("REQUIRED", with: "true"))}", OutlineCheck.self).expect(text + "⟦⟧\n")
    }

    // MARK: Found by text

    @Test("A part may be found by its text, and goes on to the next part if it says so")
    func text() {
        let bench = Bench(
            "outline: {parts: [{part: a, name: 甲, find: 总体要求, extends: true}, {part: b, name: 乙, find: 预期目标}, {part: c, name: 丙, title: 任务}]}",
            OutlineCheck.self)
        let text = "今年的总体要求是稳中求进。\n要抓住机遇。\n预期目标是增长百分之六。\n要努力实现。\n一、任务\n抓好落实。"
        bench.expect(text)
        #expect(
            bench.parts(in: text) == [
                "a": "今年的总体要求是稳中求进。\n要抓住机遇。", "b": "预期目标是增长百分之六。", "c": "一、任务\n抓好落实。",
            ])
        bench.expect("今年的总体要求是稳中求进。\n要抓住机遇。⟦⟧\n一、任务\n抓好落实。")
        bench.expect("⟦预期目标是增长百分之六。⟧\n今年的总体要求是稳中求进。\n一、任务\n")
        // A phrase may come again.
        bench.expect("今年的总体要求是稳中求进。\n预期目标是增长百分之六。\n预期目标要努力实现。\n一、任务\n")
    }

    @Test("A part found by place and text stands where both agree")
    func placeAndText() {
        let bench = Bench("outline: {parts: [{part: call, name: 号召, at: closing, find: 让我们}]}", OutlineCheck.self)
        let text = "各位代表：\n让我们先看去年。\n一、工作回顾\n内容很多。\n各位代表！让我们团结奋斗！"
        #expect(bench.parts(in: text) == ["call": "各位代表！让我们团结奋斗！"])
    }

    // MARK: Parts

    @Test("Parts go from their heading to the next part; the closing and the appendix end the last one")
    func parts() {
        let parts = Self.bench.parts(in: Self.report + "名词解释\n1.“两重”：是指重大战略实施。\n")
        #expect(parts["title"] == "政府工作报告")
        #expect(parts["speaker"] == "区长 张三")
        #expect(parts["thanks"]?.hasPrefix("各位代表，向全区人民") == true)
        #expect(parts["review"]?.hasPrefix("一、2022年工作回顾") == true && parts["review"]?.hasSuffix("不少困难。") == true)
        #expect(parts["plan"]?.hasPrefix("二、") == true && parts["plan"]?.hasSuffix("得到实惠。") == true)
        #expect(parts["targets"] == "今年的预期目标是：生产总值增长百分之六以上。")
        #expect(parts["works"]?.hasPrefix("（二）增进民生福祉") == true)
        #expect(parts["self"]?.hasSuffix("主动接受社会监督。") == true)
        #expect(parts["closing"]?.hasPrefix("各位代表！让我们") == true)
        #expect(parts["appendix"]?.hasPrefix("名词解释") == true)
    }

    @Test("Other rules look into the parts")
    func scopes() {
        let rule = "require: 民生\nwithin: {part: second}"
        let outline = "outline: {parts: [{part: first, name: 甲, title: 回顾}, {part: second, name: 乙, title: 安排}]}"
        let bench = Bench(rule, RequireCheck.self, OutlineCheck.self, others: [outline])
        bench.expect("一、回顾\n改善民生。\n二、安排\n增加收入。⟦⟧\n")
        bench.expect("一、回顾\n二、安排\n改善民生。\n")
        // A part that the document lacks is the outline's concern.
        bench.expect("一、回顾\n增加收入。\n")
    }

    // MARK: Conditions

    @Test("A pattern with an unknown variable claims nothing")
    func unknownVariable() {
        let bench = Bench("outline: {parts: [{name: 甲, title: '{=year}年工作安排'}, {name: 乙, title: 回顾}]}", OutlineCheck.self)
        let text = "一、回顾\n二、2023年工作安排\n"
        bench.expect("一、回顾\n内容。\n")
        #expect(bench.findings(in: text, variables: ["year": "2023"]).count == 1, "the order is wrong")
        #expect(bench.messages("一、回顾\n", variables: ["year": "2023"]) == ["没有找到“甲”，请在这里补上"])
    }

    @Test("A message of the rule may name the part")
    func values() throws {
        let bench = Bench(
            "outline: {parts: [{name: 甲, name-en: A, title: 甲事}]}\nmessage: 缺{部分}\nmessage-en: no {part}", OutlineCheck.self)
        let finding = try #require(bench.findings(in: "一、乙事\n").first)
        #expect(finding.values["部分"]?.zh == "甲" && finding.values["part"]?.en == "A")
    }

    @Test(
        "Faults of an outline are reported where they stand",
        arguments: [
            ("outline: {parts: [{name: 甲}]}", "没有写怎样找到这一部分 ⟦name⟧"),
            ("outline: {parts: [{title: 甲}]}", "缺少“name” ⟦{⟧"),
            ("outline: {parts: [{name: 甲, find: 甲, level: 1}]}", "“level”只有同“title”一起写才有作用 ⟦level⟧"),
            ("outline: {parts: [{name: 甲, title: 甲, extends: true}]}", "“extends”只有同“find”一起写才有作用 ⟦extends⟧"),
            ("outline: {parts: [{name: 甲, at: titel}]}", "不认识“titel” ⟦titel⟧"),
            ("outline: {parts: [{name: 甲, title: 甲, count: {min: 3, max: 1}}]}", "个数的下限不能小于 0，也不能大于上限 ⟦{min: 3, max: 1}⟧"),
            ("outline: {parts: [{part: a, name: 甲, title: 甲}, {part: a, name: 乙, title: 乙}]}", "有两个部分都叫“a” ⟦parts⟧"),
            ("outline: {part: []}", "不认识的键“part” ⟦part⟧"),
            ("outline: {parts: [{name: 甲, title: 甲, children: {title: 乙}}]}", "缺少“count” ⟦{⟧"),
        ])
    func faultyRules(_ rule: String, _ problem: String) {
        #expect(Bench.problems(rule, OutlineCheck.self).contains(problem))
    }
}
