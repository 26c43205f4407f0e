import Checks
import TestSupport
import Testing

struct RepeatCheckTests {
    // MARK: Words

    @Test(arguments: [
        "⟦我们我们⟧要努力。",
        "加快推进⟦产业发展产业发展⟧。",
        "⟦推动推动推动⟧发展。",
        // A break of the page does not part the copies.
        "这一年我们共同走过了很不平凡的历程，⟦我们\n我们⟧要继续努力。",
        "我们、我们，我们。我们",
        // Reduplication with a numeral counts things one by one.
        "一茬一茬接着干，一件一件抓落实，一步一步往前走，一个环节一个环节打通。",
        "⟦一体化一体化⟧发展，⟦一般一般⟧性转移支付，⟦三年三年⟧行动，⟦零售总额零售总额⟧增长。",
        "千千万万、三三两两、一一落实。",
        "人人参与，常常联系，层层落实，渐渐形成。",
        "家家户户、实实在在、扎扎实实、方方面面。",
        "共建共治共享，共商共建共享。",
        "2020年，2020件，１１１１。",
        "Mama mama，哈哈！",
        "今年⟦我们我们⟧要努力，防范⟦风险风险⟧隐患，用好⟦新能源新能源⟧汽车。",
        // What the text has across the copies, and not the copies elsewhere, is the border of two words.
        "新增退税缓税缓费十亿元，其中缓税两亿元。",
        "新增⟦缓税缓税⟧政策，缓税两亿元，退税缓费三亿元，税缓两年。",
        "一切往前赶，能干多快干多快。",
    ])
    func doubledWordsAreFound(text: String) {
        Bench("repeat: {of: word}", RepeatCheck.self).expect(text)
    }

    @Test(arguments: [
        "发展⟦的的⟧成果，取得⟦了了⟧成绩。",
        "实实在在、的的确确、是是非非、和和美美。",
        "人人、常常。",
        // The border of two words that the rule's author knows about.
        "为了了解情况，达到目的的办法，办完⟦了了⟧。",
    ])
    func singleCharactersAreFoundOnlyIfNamed(text: String) {
        Bench("repeat: {of: word, characters: 的了是和在, except: [为了了解, 目的的]}", RepeatCheck.self).expect(text)
    }

    @Test func exceptionsMayStandInATable() {
        Bench(
            "repeat: {of: word, except: {table: 词}}", RepeatCheck.self, shared: "data: {词: w.tsv}",
            tables: ["w.tsv": "word\n研究研究\n"]
        ).expect("研究研究再说，⟦讨论讨论⟧再说。")
    }

    @Test func lengthsAreLimited() {
        Bench("repeat: {of: word, characters: 的, max: 1}", RepeatCheck.self).expect("我们我们，⟦的的⟧。")
        Bench("repeat: {of: word, characters: 的, max: 3}", RepeatCheck.self).expect("⟦的的⟧好⟦的的⟧好。")
        Bench("repeat: {of: word, characters: 的, min: 3}", RepeatCheck.self).expect("我们我们，⟦的的⟧，⟦高质量高质量⟧。")
        let bench = Bench("repeat: {of: word, min: 3, max: 4}", RepeatCheck.self)
        bench.expect("我们我们，⟦高质量高质量⟧，⟦改革开放改革开放⟧，中国特色社中国特色社。")
    }

    @Test func aPlainSearchFindsNoOthers() {
        let bench = Bench("repeat: {of: word, min: 1, max: 3, characters: 甲乙丙}", RepeatCheck.self)
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let text = String((0..<14).map { _ in "甲乙丙，".randomElement(using: &generator) ?? "甲" })
            let found = bench.findings(in: text).map { $0.range }
            for place in Self.doubledPlaces(in: Array(text)) {
                let bytes = place.lowerBound * 3..<place.upperBound * 3
                #expect(found.contains { $0.overlaps(bytes) }, "\(text) at \(place)")
            }
        }
    }

    /// Doubled characters that are no AABB; longer words may stand at the border of two others.
    private static func doubledPlaces(in text: [Character]) -> [Range<Int>] {
        (0..<text.count - 1).filter { start in
            let isPair = { (index: Int) in
                index >= 0 && index + 1 < text.count && text[index] == text[index + 1] && text[index] != "，"
            }
            return isPair(start) && !isPair(start - 2) && !isPair(start + 2) && !isPair(start - 1) && !isPair(start + 1)
        }.map { $0..<$0 + 2 }
    }

    @Test(arguments: [
        ("我们我们要努力", "我们要努力"), ("推动推动推动发展", "推动发展"),
        ("这一年我们共同走过了很不平凡的历程，我们\n我们要继续努力。", "这一年我们共同走过了很不平凡的历程，我们要继续努力。"),
    ])
    func theFixLeavesOneCopy(text: String, fixed: String) {
        #expect(Bench("repeat: {of: word}", RepeatCheck.self).fixed(text) == fixed)
    }

    @Test func theMessageNamesTheWord() {
        let finding = Bench("repeat: {of: 词}", RepeatCheck.self).findings(in: "我们我们").first
        #expect(finding?.message.zh == "“我们”重复了，请删去多余的" && finding?.values["重复"]?.zh == "我们")
    }

    // MARK: Sentences and clauses

    private static let sentence = "坚持以人民为中心的发展思想推动经济高质量发展"

    @Test(arguments: [
        "\(sentence)。\n\n第二段。⟦\(sentence)⟧。",
        // Layout, blanks and the stop behind it make no other sentence.
        "\(sentence)。另一句话。⟦坚持以人民为中心的发展思想\n推动经济高质量发展⟧！",
        "\(sentence)。\(sentence)水平。",
        // Too short to be told from a set phrase.
        "我们要努力工作。我们要努力工作。",
        // Slogans return.
        "“\(sentence)”。“\(sentence)”。",
        "实施“\(sentence)”工程。实施“\(sentence)”工程。",
        // The clause stands twice, the sentence does not.
        "今年，\(sentence)。明年，\(sentence)。",
        "\(sentence)。⟦\(sentence)⟧。另一句话。⟦\(sentence)⟧。",
    ])
    func aSentenceThatStandsTwiceIsFound(text: String) {
        Bench("repeat: {of: sentence}", RepeatCheck.self).expect(text)
    }

    @Test func aClauseThatStandsTwiceIsFound() {
        Bench("repeat: {of: clause, min: 10}", RepeatCheck.self)
            .expect("今年，\(Self.sentence)。明年，⟦\(Self.sentence)⟧，再往后；\(Self.sentence)水平。")
    }

    @Test func headingsReturnByNature() {
        Bench("repeat: {of: sentence, min: 5}", RepeatCheck.self)
            .expect("一、2022年工作回顾\n（一）努力推动经济高质量发展。去年不错。\n二、2023年工作安排\n（一）努力推动经济高质量发展。今年更好。")
    }

    @Test func whatTheAuthorExceptsMayReturn() {
        Bench("repeat: {of: sentence, except: [人民为中心]}", RepeatCheck.self).expect("\(Self.sentence)。\(Self.sentence)。")
    }

    @Test func theFirstPlaceIsNoted() {
        let bench = Bench("repeat: {of: sentence}", RepeatCheck.self)
        #expect(bench.notes("\(Self.sentence)。甲。\(Self.sentence)。") == ["第一次出现在这里 ⟦\(Self.sentence)⟧"])
        #expect(bench.fixed("\(Self.sentence)。\(Self.sentence)。") == "\(Self.sentence)。\(Self.sentence)。")
    }

    // MARK: Faults

    @Test(arguments: [
        ("repeat: {of: 段}", "不认识“段” ⟦段⟧"),
        ("repeat: {min: 2}", "缺少“of” ⟦{⟧"),
        ("repeat: {of: word, min: 1}", "单字重叠多半是对的（人人、常常），要列明查哪些字 ⟦1⟧"),
        ("repeat: {of: word, max: 1}", "单字重叠多半是对的（人人、常常），要列明查哪些字 ⟦1⟧"),
        ("repeat: {of: word, min: 4, max: 3}", "字数要在 1 到 12 之间，且“min”不大于“max” ⟦3⟧"),
        ("repeat: {of: word, max: 40}", "字数要在 1 到 12 之间，且“min”不大于“max” ⟦40⟧"),
        ("repeat: {of: word, min: 0}", "字数要在 1 到 12 之间，且“min”不大于“max” ⟦0⟧"),
        ("repeat: {of: sentence, min: 0}", "“min”至少是 1，且不大于“max” ⟦0⟧"),
        ("repeat: {of: sentence, characters: 的}", "“characters”只用于“of: word” ⟦characters⟧"),
        ("repeat: {of: word, except: {table: 无}}", "没有名为“无”的数据表 ⟦无⟧"),
    ])
    func faultsAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, RepeatCheck.self) == [problem])
    }
}
