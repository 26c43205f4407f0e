import Diagnostics
import Linting
import RuleModel
import SourceText
import TestSupport
import Testing

/// Drafts that nobody would write, under all rules about figures: nothing traps, time grows with the text, and what is given up
/// is said.
struct FigureHostilityTests {
    private static func lint(_ text: String) -> FileReport {
        FigureTrials.linter.lint(SourceFile(path: "draft.txt", text: text), scratch: LintScratch())
    }

    // MARK: Time

    @Test(
        arguments: [
            "新增企业12家、投资3.5亿元，", "12家", "12项、", "12\n", "总投资125亿元，其中", "其中5亿元、", "其中5%，", "项目125项，其中洽谈46项，签约20项，",
            "由3.2亿元增长到5.5亿元，累计增长71%，", "由3.2亿元增长到5.5亿元，累计增长17%，", "由3亿元", "由3.2亿元增至", "甲、乙分别增长5%和6%，", "分别", "分别5%、",
            "抓好七个方面工作。\n（一）甲。\n（二）乙。\n", "（一）", "抓好三件事：一是甲；", "甲、乙三大产业、", "2023年2月30日、", "2月28日至30日（星期四），",
            "“十四五”（2022—2026年）是“十四五”开局之年，", "区十三届人大三次会议、", "总装机9157万千瓦，新能源装机4091万千瓦、占比44.7%，", "占比",
            "三次产业结构为3.8:32.4:64.0，", "占比分别达到125%、", "（12项，", "“（三个方面：", "全区生产总值331.17亿元，第一产业12亿元，第二产业3亿元，",
            "15项主要经济指标中，8项居前三，", "新增公园1410座、累计达到973座，", "优良天数达到3320天，", "利润下降126%，", "10%—20%—", "1 2 ", "三百五十万二千",
        ])
    func timeGrowsWithTheText(piece: String) {
        func time(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count) + "\n"
            return ContinuousClock().measure { _ = Self.lint(text) }
        }
        // Four times the text may take eight times as long on a busy machine, a quadratic pass takes sixteen times as long. Times too
        // short to tell anything are let pass.
        let isLinear = (0..<3).contains { _ in
            let (short, long) = (time(150), time(600))
            return long < max(short * 8, .milliseconds(250))
        }
        #expect(isLinear)
    }

    @Test(.timeLimit(.minutes(15)))
    func aHundredThousandFiguresInOneParagraphAreLookedAt() {
        let report = Self.lint(String(repeating: "新增企业12家、投资3.5亿元，", count: 50_000))
        #expect(report.problems == [])
        #expect(report.diagnostics == [])
    }

    @Test(.timeLimit(.minutes(15)))
    func aSentenceOfAMegabyteIsOneSentence() {
        let report = Self.lint(String(repeating: "全区上下坚持稳中求进", count: 35_000) + "，出口额由3.2亿元增长到5.5亿元，累计增长17%。")
        #expect(report.diagnostics.map(\.rule) == ["number/growth"])
    }

    @Test(arguments: ["（", "(", "【", "“", "《"])
    func bracketsMayNestAsDeepAsTheyLike(bracket: String) {
        let text = String(repeating: bracket, count: 10_000) + "出口额由3.2亿元增长到5.5亿元，累计增长17%。"
        #expect(Self.lint(text).diagnostics.map(\.rule).contains("number/growth"))
    }

    // MARK: What is given up

    @Test(arguments: [39, 400, 100_000])
    func aNumberTooLongToReckonWithIsSaid(digits: Int) {
        let report = Self.lint("共" + String(repeating: "9", count: digits) + "亿元，其中甲5亿元，占20%。\n")
        #expect(report.problems.map(\.message.zh) == ["这个数长得没法计算"])
        #expect(report.problems.first?.place?.start.column == 2)
        #expect(report.diagnostics == [])
    }

    @Test func manyNumbersTooLongToReckonWithAreOneProblem() {
        let report = Self.lint(String(repeating: "共" + String(repeating: "9", count: 40) + "亿元，", count: 1_000))
        #expect(report.problems.count == 1)
        #expect(report.problems.first?.message.zh.contains("还有 999 个") == true)
    }

    @Test func aRuleWhosePatternGivesUpIsNamed() {
        let rules = RuleLoader(catalogue: FigureTrials.catalogue).load([
            FigureTrials.file(
                """
                rules:
                  - id: test/slow
                    level: error
                    relation: {find: '(?:(?:甲|乙)+[甲乙]+)+丙{数:money}', assert: 数 > 0}
                """)
        ])
        #expect(rules.problems == [])
        let text = String(repeating: "甲乙", count: 40) + "丁，丙5亿元。\n"
        let report = Linter(rules: rules.rules).lint(SourceFile(path: "draft.txt", text: text), scratch: LintScratch())
        #expect(report.problems.map(\.message.zh).filter { $0.contains("test/slow") && $0.contains("放弃") }.count == 1)
    }

    // MARK: Bytes that are no text

    @Test func brokenBytesAreNamedOrReadAndNeverTrap() {
        var generator = SeededGenerator(seed: 41)
        let scratch = LintScratch()
        let sentences = FigureTrials.cases.map { Array($0.example.text.utf8) }
        var refused = 0
        for _ in 0..<400 {
            let bytes = Self.damaged(generator.pick(sentences), &generator)
            do throws(InputError) {
                let source = try SourceFile(path: "draft.txt", decoding: bytes)
                let report = FigureTrials.linter.lint(source, scratch: scratch)
                for diagnostic in report.diagnostics {
                    #expect(diagnostic.place.start.offset >= 0 && diagnostic.place.end.offset <= source.bytes.count)
                }
            } catch {
                #expect(error.path == "draft.txt" && !error.message.zh.isEmpty)
                refused += 1
            }
        }
        #expect(refused > 50 && refused < 400)
    }

    private static func damaged(_ text: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = text
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let index = generator.below(bytes.count)
            switch generator.below(4) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(UInt8.random(in: 128...255, using: &generator), at: index)
            default: bytes[index] = UInt8.random(in: 0..<128, using: &generator)
            }
        }
        return bytes
    }

    @Test(arguments: 0..<40)
    func piecesInAnyOrderGiveSoundPlaces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(of: Self.pieces, upTo: 80)
        let source = SourceFile(path: "draft.txt", text: text)
        let report = FigureTrials.linter.lint(source, scratch: LintScratch())
        let places = report.diagnostics.map(\.place) + (report.relations ?? []).flatMap { [$0.place] + $0.operands }
        for range in places.map(\.range) {
            let isSound =
                range.upperBound <= source.bytes.count
                && [range.lowerBound, range.upperBound].allSatisfy { $0 == source.bytes.count || source.bytes[$0] & 0xC0 != 0x80 }
            #expect(isSound, "\(range) in \(text.debugDescription)")
        }
    }

    private static let pieces = [
        "总投资", "125亿元", "其中", "洽谈", "46项", "由", "3.2亿元", "增长到", "5.5亿元", "累计增长", "71%", "分别", "甲、乙", "5%和6%", "抓好", "七个方面",
        "工作", "（一）", "一是", "2023年2月30日", "（星期四）", "“十四五”", "开局之年", "三次产业结构", "3.8:32.4:64.0", "占比", "达到", "125%", "约", "超过",
        "近", "以上", "多", "人均", "生产总值", "可比价", "新增", "973座", "预计", "，", "、", "。", "；", "：", "\n", "\r\n", " ", "\u{3000}", "（", "）", "“", "”",
        "99999999999999999999999999999999999999999", "亿亿亿", "百分之", "三分之一", "0", "-", "𠮷", "e\u{301}", "\u{200B}",
    ]
}
