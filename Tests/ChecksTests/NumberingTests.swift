import Checks
import Testing

@Suite("numbering")
struct NumberingTests {
    private static let bench = Bench("numbering: {}", NumberingCheck.self)

    // MARK: Headings

    @Test(
        "Headings that count on are left alone",
        arguments: [
            "一、工作回顾\n（一）稳增长\n（二）促改革\n二、工作安排\n（一）调结构\n（二）惠民生\n三、自身建设",
            // 1. right under 一、 is accepted practice.
            "一、工作回顾\n1.稳增长\n2.促改革\n二、工作安排\n1.调结构\n2.惠民生",
            "一、总则\n（一）目的\n1.依据\n（1）法律\n（2）法规\n2.范围\n（二）原则\n1.公开\n2.公正\n二、附则",
            // 附件 and the glossary count for themselves.
            "一、工作回顾\n二、工作安排\n附件\n一、民生实事\n二、重大项目",
            "一、工作回顾\n二、工作安排\n名词解释\n1.“两重”：是指国家重大战略实施和重点领域安全能力建设。\n2.“两新”：是指设备更新和消费品以旧换新。",
            // Unnumbered parts, each with a count of its own, or one count through all of them.
            "2023年工作回顾\n一、经济稳定增长\n二、民生持续改善\n2024年工作安排\n一、扩大内需\n二、改善民生",
            "2023年工作回顾\n一、经济稳定增长\n二、民生持续改善\n2024年工作安排\n三、扩大内需\n四、改善民生",
            "第一部分 工作回顾\n一、经济稳定增长\n二、民生持续改善\n第二部分 工作安排\n一、扩大内需\n二、改善民生",
            // A list behind a colon is a list of its own.
            "一、工作要求\n要做到：\n1.守纪律；\n2.讲规矩。\n还要做到：\n1.敢担当；\n2.善作为。",
            // A trap of norms §1.7 at the beginning of a line.
            "一、工作回顾\n一、二、三产业协调发展，比重更加合理，质量稳步提高。\n二、工作安排",
            "(一)稳增长\n(二)促改革\n(三)惠民生",
        ])
    func soundHeadings(_ text: String) {
        Self.bench.expect(text)
    }

    @Test(
        "A number left out, repeated or begun again is reported once, where the count goes wrong",
        arguments: [
            "一、工作回顾\n⟦三、⟧工作安排\n四、自身建设",
            "一、工作回顾\n（一）稳增长\n（二）促改革\n⟦（四）⟧惠民生\n（五）守底线\n二、工作安排",
            "一、工作回顾\n（一）稳增长\n（二）促改革\n⟦（二）⟧惠民生\n二、工作安排",
            "一、工作回顾\n（一）稳增长\n⟦（一）⟧促改革\n（二）惠民生\n二、工作安排",
            "一、工作回顾\n（一）稳增长\n（二）促改革\n⟦（一）⟧调结构\n（二）惠民生\n（三）守底线\n二、工作安排",
            "⟦二、⟧工作安排\n三、自身建设",
            "一、工作回顾\n⟦（二）⟧稳增长\n（三）促改革\n二、工作安排",
            "一、工作回顾\n⟦（三）⟧稳增长\n（二）促改革\n（三）惠民生\n二、工作安排",
            "2023年工作回顾\n（一）稳增长\n（二）促改革\n2024年工作安排\n⟦（二）⟧扩内需\n（二）惠民生",
            // One heading is missing, however many counts begin again below it.
            "一、工作回顾\n（一）稳增长\n（二）促改革\n（一）扩内需\n（二）惠民生\n⟦三、⟧自身建设",
            "一、工作回顾\n（一）稳增长\n⟦（三）⟧促改革\n（二）惠民生\n（四）守底线\n二、工作安排",
            "一、工作回顾\n（一）稳增长\n⟦（五）⟧促改革\n（三）惠民生\n二、工作安排",
            "一、要求\n1.稳增长\n2.促改革\n⟦4.⟧惠民生",
        ])
    func brokenCount(_ text: String) {
        Self.bench.expect(text)
    }

    @Test(
        "A message says what was expected and what is there",
        arguments: [
            ("一、工作回顾\n（一）稳增长\n（二）促改革\n（四）惠民生\n（五）守底线", "“（二）”后面应是“（三）”，这里是“（四）”"),
            ("一、工作回顾\n（一）稳增长\n（二）促改革\n（二）惠民生", "“（二）”后面应是“（三）”，这里又是“（二）”"),
            ("一、工作回顾\n（二）稳增长\n（三）促改革", "这一组编号应从“（一）”起，这里是“（二）”"),
            ("（一）稳增长\n（三）促改革\n（二）惠民生\n（四）守底线", "“（三）”和“（二）”的次序颠倒了"),
            ("一、工作回顾\n（一）稳增长\n(二)促改革\n（三）惠民生", "编号的写法不一致：这里写作“(二)”，应写作“（二）”"),
        ])
    func messages(_ text: String, _ message: String) {
        #expect(Self.bench.messages(text) == [message])
    }

    @Test("A new count under one heading asks for the heading that may be missing, and points at the number before")
    func restart() {
        let text = "一、工作回顾\n（一）稳增长\n（二）促改革\n（一）调结构\n（二）惠民生"
        #expect(Self.bench.messages(text) == ["“（二）”后面应是“（三）”，这里又从“（一）”起；如果是另起一部分，请看前面是不是漏了上一级标题"])
        #expect(Self.bench.notes(text) == ["前一个是“（二）” ⟦（二）⟧"])
    }

    @Test("A heading left out is noted where the count below it begins again")
    func lostHeading() {
        let text = "一、工作回顾\n（一）稳增长\n（二）促改革\n（一）扩内需\n（二）惠民生\n三、自身建设"
        #expect(Self.bench.messages(text) == ["“一、”后面应是“二、”，这里是“三、”"])
        #expect(Self.bench.notes(text) == ["前一个是“一、” ⟦一、⟧", "编号在这里重新起头，漏掉的标题多半就在它前面 ⟦（一）⟧"])
    }

    @Test(
        "The right number is proposed where only one number can be wrong",
        arguments: [
            ("（一）甲项\n（二）乙项\n（二）丙项\n（四）丁项", "（一）甲项\n（二）乙项\n（三）丙项\n（四）丁项"),
            ("（一）甲项\n（三）乙项\n（二）丙项\n（四）丁项", "（一）甲项\n（二）乙项\n（三）丙项\n（四）丁项"),
            ("（一）甲项\n（二）乙项\n（四）丙项", "（一）甲项\n（二）乙项\n（三）丙项"),
            ("十、甲项\n一、乙项", "十、甲项\n一、乙项"),
            // Either 三 was left out or two numbers are wrong: nobody can tell.
            ("（一）甲项\n（二）乙项\n（四）丙项\n（五）丁项", "（一）甲项\n（二）乙项\n（四）丙项\n（五）丁项"),
        ])
    func proposedNumber(_ text: String, _ fixed: String) {
        #expect(Self.bench.fixed(text) == fixed)
    }

    // MARK: Form

    @Test(
        "A form that changes inside a sequence is reported and set right",
        arguments: [
            ("一、回顾\n（一）甲项\n⟦(二)⟧乙项\n（三）丙项", "一、回顾\n（一）甲项\n（二）乙项\n（三）丙项"),
            ("一、回顾\n（一）甲项\n⟦（二)⟧乙项\n（三）丙项", "一、回顾\n（一）甲项\n（二）乙项\n（三）丙项"),
            ("一、回顾\n1.甲项\n⟦2、⟧乙项\n3.丙项", "一、回顾\n1.甲项\n2.乙项\n3.丙项"),
            ("一、回顾\n（一）甲项\n⟦（二）、⟧乙项\n（三）丙项", "一、回顾\n（一）甲项\n（二）乙项\n（三）丙项"),
            ("⟦一.⟧回顾\n二、安排\n三、建设", "一、回顾\n二、安排\n三、建设"),
        ])
    func changedForm(_ text: String, _ fixed: String) {
        Self.bench.expect(text)
        #expect(Self.bench.fixed(text.filter { $0 != "⟦" && $0 != "⟧" }) == fixed)
    }

    @Test("A form kept throughout is right unless the rule names its forms")
    func namedForms() {
        let named = Bench("numbering: {forms: [一、, （一）, 1., （1）]}", NumberingCheck.self)
        Self.bench.expect("一、回顾\n(一)甲项\n(二)乙项")
        named.expect("一、回顾\n⟦(一)⟧甲项\n⟦(二)⟧乙项")
        named.expect("一、回顾\n⟦1、⟧甲项\n⟦2、⟧乙项")
        named.expect("一、回顾\n（一）甲项\n1.子项")
        #expect(named.fixed("一、回顾\n(一)甲项\n(二)乙项") == "一、回顾\n（一）甲项\n（二）乙项")
    }

    // MARK: Levels

    @Test("A level used above the one it belongs under is reported where that is firm")
    func level() {
        Self.bench.expect("⟦（一）⟧稳增长\n（二）促改革\n一、工作回顾\n二、工作安排")
        // An unnumbered heading explains it, and a text without 一、 has no such level.
        Self.bench.expect("2022年工作回顾\n（一）稳增长\n（二）促改革\n一、工作回顾\n二、工作安排")
        Self.bench.expect("（一）稳增长\n（二）促改革")
    }

    // MARK: Enumerations

    @Test(
        "Enumerations that count on are left alone",
        arguments: [
            "抓好三件事：一是稳增长；二是促改革；三是惠民生。",
            "抓好三件事。一是稳增长。二是促改革。三是惠民生。",
            "今年工作要做到：\n一是稳增长，努力完成目标。\n二是促改革，努力激发活力。\n三是惠民生，努力办好实事。",
            "做到一要稳增长，二要促改革，三要惠民生。",
            "第一，稳增长。第二，促改革。第三，惠民生。",
            "首先，稳增长。其次，促改革。再次，惠民生。最后，守底线。",
            "首先，稳增长。其次，促改革。",
            // One item is no list, and 1987's 一是……一是…… counts nothing.
            "办两件大事：一是稳定发展，一是教育群众。",
            "一要坚持。", "我们深知，二是短板。",
            // A new list begins with one; an inner list leaves the outer one open.
            "上半年：一是稳增长；二是促改革。下半年：一是惠民生；二是守底线。",
            "第一，稳增长：一是投资；二是消费。第二，促改革：一是国企；二是财税。第三，惠民生。",
            "一是稳增长：一要投资，二要消费；二是促改革：一要国企，二要财税。",
            // Ranks and traps of norms §1.7.
            "总量居全国第四、突破八千亿元，增速居全省第一，第二产业占比提高。",
            "一是增速全省第一、第二产业领先；二是总量全省第三，第四季度回升；三是质量提高。",
            "坚持一是一、二是二，实事求是。", "一是一，二是二，数据真实。",
            "完善第一、第二轮土地承包，第一、第三产业融合发展。",
            // Quoted and bracketed lists count for themselves.
            "一是学习“一是一、二是二”的作风；二是弘扬“三是而后行”的传统。",
            "一是稳增长（一是投资；三是消费）；二是促改革。",
            // An item that does not begin a clause is there all the same.
            "主要任务一是稳增长，二是促改革，三是惠民生。",
            "一是稳增长，重点二是促改革，三是惠民生。",
            "主要是三条：一是稳增长。\n二是促改革。\n三是惠民生。",
            "一是（工业）稳增长。\n说明：略。\n二是促改革。",
            "一是稳增长；二是促改革；三是惠民生；四是守底线；五是优环境；六是强法治；七是抓作风；八是促团结；九是保安全；十是办实事；十一是重落实。",
        ])
    func soundEnumerations(_ text: String) {
        Self.bench.expect(text)
    }

    @Test(
        "An enumeration that goes wrong is reported once, where it goes wrong",
        arguments: [
            "抓好三件事：一是稳增长；⟦三是⟧促改革；四是惠民生。",
            "抓好三件事：一是稳增长；二是促改革；⟦二是⟧惠民生。",
            "抓好三件事：一是稳增长；二是促改革；⟦一是⟧惠民生。",
            "抓好四件事：一是稳增长；二是促改革；⟦一是⟧惠民生；四是守底线。",
            "抓好三件事：一是稳增长；二是促改革；⟦四是⟧惠民生。",
            "抓好三件事：一要稳增长，⟦三要⟧促改革，四要惠民生。",
            "第一，稳增长。⟦第三⟧，促改革。第四，惠民生。",
            "今年工作要做到：\n一是稳增长，努力完成目标。\n⟦三是⟧促改革，努力激发活力。\n四是惠民生，努力办好实事。",
            "抓好三件事：一是稳增长；⟦一是⟧促改革；三是惠民生。",
            "今年工作要做到：\n一是稳增长，努力完成目标。\n⟦一是⟧促改革，努力激发活力。\n三是惠民生，努力办好实事。",
            "抓好三件事：⟦二是⟧稳增长；三是促改革。",
            "抓好三件事：一是稳增长；⟦三是⟧促改革；二是惠民生；四是守底线。",
            "第一，稳增长：一是投资；⟦三是⟧消费。第二，促改革。",
        ])
    func brokenEnumerations(_ text: String) {
        Self.bench.expect(text)
    }

    @Test(
        "An enumeration that changes its form is reported at the item that departs",
        arguments: [
            "第一，稳增长。⟦二是⟧促改革。第三，惠民生。",
            "首先，稳增长。其次，促改革。⟦第三⟧，惠民生。",
            "一是稳增长；⟦二要⟧促改革；三是惠民生。",
        ])
    func mixedEnumerations(_ text: String) {
        Self.bench.expect(text)
    }

    @Test(
        "The right item is proposed",
        arguments: [
            ("一是稳增长；二是促改革；二是惠民生；四是守底线。", "一是稳增长；二是促改革；三是惠民生；四是守底线。"),
            ("第一，稳增长。第二，促改革。第四，惠民生。", "第一，稳增长。第二，促改革。第三，惠民生。"),
            ("一是稳增长；三是促改革；四是惠民生。", "一是稳增长；三是促改革；四是惠民生。"),
        ])
    func proposedItem(_ text: String, _ fixed: String) {
        #expect(Self.bench.fixed(text) == fixed)
    }

    // MARK: Switches

    @Test("A rule reports only the kinds of fault it names")
    func faults() {
        let text = "一、回顾\n（一）甲项\n(二)乙项\n（四）丙项\n（五）丁项"
        #expect(Bench("numbering: {faults: [form]}", NumberingCheck.self).marked(text) == "一、回顾\n（一）甲项\n⟦(二)⟧乙项\n（四）丙项\n（五）丁项")
        #expect(Bench("numbering: {faults: 跳号}", NumberingCheck.self).marked(text) == "一、回顾\n（一）甲项\n(二)乙项\n⟦（四）⟧丙项\n（五）丁项")
        Bench("numbering: {faults: [repeat, restart, level]}", NumberingCheck.self).expect(text)
    }

    @Test("Headings and enumerations can be looked at alone")
    func kinds() {
        let text = "（一）甲项\n（三）乙项\n（四）丙项。一是稳增长；三是促改革；四是惠民生。"
        #expect(Bench("numbering: {enumerations: false}", NumberingCheck.self).findings(in: text).count == 1)
        #expect(Bench("numbering: {headings: false}", NumberingCheck.self).findings(in: text).count == 1)
        #expect(Bench("numbering: {forms: [一要], headings: false}", NumberingCheck.self).findings(in: text).isEmpty)
    }

    @Test("A scope narrows what is reported, not what is counted")
    func scope() {
        let bench = Bench("numbering: {}\nwithin: {section: 安排}", NumberingCheck.self)
        bench.expect("一、回顾\n（一）甲项\n（三）乙项\n（四）丙项\n二、安排\n（一）甲项\n⟦（三）⟧乙项\n（四）丙项")
    }

    @Test("The appendix is looked at where the scope names it")
    func appendix() {
        let text = "一、回顾\n二、安排\n附件\n一、甲项\n⟦三、⟧乙项\n四、丙项"
        Bench("numbering: {}\nwithin: [document, appendix]", NumberingCheck.self).expect(text)
        Self.bench.expect(text.filter { $0 != "⟦" && $0 != "⟧" })
    }

    @Test("A number broken over two lines is read as one")
    func brokenMarker() {
        Self.bench.expect("一、工作回顾\n（一）稳增长。全年增长百分之六，完成预期目标，位居全省前列。\n（\n二）促改革。全年出台改革举措三十项，落实率保持百分之百。\n（三）惠民生。全年办好实事十件，群众满意。")
    }

    @Test(
        "A rule that could report nothing, or says what is not known, is faulty",
        arguments: [
            (
                "numbering: {headings: false, enumerations: false}",
                "标题和列举都不看，这条规则查不出任何问题 ⟦{headings: false, enumerations: false}⟧"
            ),
            ("numbering: {faults: [skipped]}", "不认识“skipped” ⟦skipped⟧"),
            ("numbering: {forms: [甲]}", "“甲”里没有编号，写法请照“（一）”“1.”“一是” ⟦甲⟧"),
            ("numbering: {heading: true}", "不认识的键“heading” ⟦heading⟧"),
        ])
    func faultyRules(_ rule: String, _ problem: String) {
        #expect(Bench.problems(rule, NumberingCheck.self) == [problem])
    }
}
