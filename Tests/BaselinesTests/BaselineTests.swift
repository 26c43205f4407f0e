import Baselines
import Diagnostics
import Localization
import SourceText
import Testing

struct BaselineTests {
    private static let head = "version: 1\naccepted:\n"

    private static func read(_ text: String) -> (baseline: Baseline?, problems: [Problem]) {
        Baseline.reading(SourceFile(path: "list.yml", text: text))
    }

    private static func sound(_ text: String) throws -> Baseline {
        let outcome = read(text)
        #expect(outcome.problems.isEmpty, "\(outcome.problems)")
        return try #require(outcome.baseline)
    }

    private static func text(_ baseline: Baseline) -> String { String(decoding: baseline.bytes, as: UTF8.self) }

    private static func entry(_ file: String, _ rule: String = "a/x", _ quote: String = "甲", _ section: [String] = [], count: Int = 1) -> BaselineEntry {
        BaselineEntry(file: file, rule: rule, words: .quote(quote), section: section, count: count)
    }

    // MARK: Faults

    @Test(arguments: [
        ("version: ⟦2⟧\naccepted: []\n", "更新的 hegao"),
        ("version: ⟦一⟧\naccepted: []\n", "正整数"),
        ("⟦⟧accepted: []\n", "没有写明 version"),
        ("⟦- file: a⟧\n", "不是一份"),
        ("version: 1\naccepted: ⟦words⟧\n", "列表"),
        ("version: 1\n⟦acepted⟧: []\n", "不认识的键"),
        (head + "  - ⟦file: a.txt⟧\n    rule: a/x\n", "没有写 quote"),
        (head + "  - ⟦rule: a/x⟧\n    quote: 甲\n", "没有写 file"),
        (head + "  - file: a.txt\n    rule: a/x\n    ⟦qoute⟧: 甲\n    quote: 甲\n", "不认识的键"),
        (head + "  - file: a.txt\n    rule: ⟦[a/x]⟧\n    quote: 甲\n", "一段文字"),
        (head + "  - file: ⟦''⟧\n    rule: a/x\n    quote: 甲\n", "空的"),
        (head + "  - file: a.txt\n    rule: a/x\n    quote: ⟦' '⟧\n", "对不上"),
        (head + "  - file: a.txt\n    rule: a/x\n    quote: 甲\n    message: ⟦乙⟧\n", "只写一个"),
        (head + "  - file: a.txt\n    rule: a/x\n    quote: 甲\n    count: ⟦0⟧\n", "正整数"),
        (head + "  - file: a.txt\n    rule: a/x\n    quote: 甲\n    count: ⟦many⟧\n", "正整数"),
        (head + "  - ⟦甲⟧\n", "这里要写一条"),
    ])
    func whatIsWrongIsToldWithItsPlace(marked: String, words: String) throws {
        let start = try #require(marked.firstRange(of: "⟦"))
        let end = try #require(marked.firstRange(of: "⟧"))
        let outcome = Self.read(marked.replacing("⟦", with: "").replacing("⟧", with: ""))
        let problem = try #require(outcome.problems.first)
        #expect(outcome.baseline == nil)
        #expect(problem.message.zh.contains(words), "\(problem.message.zh)")
        #expect(problem.path == "list.yml")
        #expect(problem.place?.start.offset == marked[..<start.lowerBound].utf8.count)
        #expect(problem.place?.quote == String(marked[start.upperBound..<end.lowerBound]))
    }

    @Test(arguments: ["version: 1\naccepted: [\n", "version: 1\n<<<<<<< HEAD\naccepted: []\n=======\n", "{", "version: 1\naccepted:\n\t- file: a\n"])
    func brokenYAMLIsAProblemWithAPlace(text: String) {
        let outcome = Self.read(text)
        #expect(outcome.baseline == nil)
        #expect(outcome.problems.first?.place != nil)
    }

    @Test(arguments: ["version: 1\n", "version: 1\naccepted:\n", "version: 1\naccepted: []\n", "version: 1\naccepted: []  # 还没有\n"])
    func anEmptyListTakesEntries(text: String) throws {
        var baseline = try Self.sound(text)
        #expect(baseline.entries.isEmpty)
        baseline.add([Self.entry("b.txt"), Self.entry("a.txt")])
        let again = try Self.sound(Self.text(baseline))
        #expect(again.entries.map(\.file) == ["a.txt", "b.txt"])
        #expect(Self.text(baseline).contains("还没有") == text.contains("还没有"))
    }

    // MARK: Order and words

    @Test func entriesComeOutInTheOrderOfFileRuleSectionAndWords() {
        var baseline = Baseline(newAt: "x")
        let entries = [
            Self.entry("b.txt"), Self.entry("a.txt", "b/x"), Self.entry("a.txt", "a/x", "乙"), Self.entry("a.txt", "a/x", "甲", ["丙"]),
            Self.entry("a.txt", "a/x", "甲"),
        ]
        baseline.add(entries)
        var other = Baseline(newAt: "x")
        for entry in entries.reversed() { other.add([entry]) }
        #expect(Self.text(baseline) == Self.text(other))
        #expect(Self.text(baseline).split(separator: "\n").filter { $0.contains("file:") || $0.contains("quote:") }.map { $0.split(separator: ": ")[1] }
            == ["a.txt", "'乙'", "a.txt", "'甲'", "a.txt", "'甲'", "a.txt", "'甲'", "b.txt", "'甲'"])
    }

    @Test(arguments: [
        "部份", "it's", "a: b", "#甲", "- 甲", "‘甲’", "100", "true", "null", "\u{7}", "甲\u{200B}乙", "\u{1F600}", "\"甲\"\\", "*甲", "{甲}", "　甲", "\u{FFFE}", "\u{10FFFF}",
    ])
    func everyTextComesBackAsItWas(quote: String) throws {
        var baseline = Baseline(newAt: "x")
        baseline.add([
            BaselineEntry(file: quote + "/a b.txt", rule: "a/x", words: .quote("甲" + quote), section: [quote, "乙, 丙"], reason: quote),
            BaselineEntry(file: quote, rule: "a/x", words: .message("甲" + quote), section: []),
        ])
        let again = try Self.sound(Self.text(baseline))
        #expect(Set(again.entries) == Set(baseline.entries))
    }

    @Test func theSameFindingIsCountedOnceMore() throws {
        var baseline = Baseline(newAt: "x")
        baseline.add([Self.entry("a.txt"), Self.entry("a.txt"), Self.entry("a.txt", "a/x", "甲", ["乙"])])
        #expect(baseline.entries.map(\.count) == [2, 1])
        baseline.add([Self.entry("a.txt")])
        #expect(try Self.sound(Self.text(baseline)).entries.map(\.count) == [3, 1])
    }

    // MARK: What people wrote

    private static let written = """
        # 我们的清单
        version: 1   # 不要改
        accepted:    # 按文件
          # 老报告，不改了
          - file: 'b.txt'
            rule: a/x
            quote: "部份"   # 原文
            reason: |
              上级文件
              就这么写
            # 张三查过

          # 引文
          - {file: a.txt, rule: a/x, quote: 甲}
          -
            reason: 照录
            quote: 乙
            file: ./a.txt
            rule: b/x
            count: 3
        # 完

        """

    @Test func remarksAndReasonsStayWhenTheListIsRewritten() throws {
        var baseline = try Self.sound(Self.written)
        baseline.add([Self.entry("c.txt"), Self.entry("b.txt", "a/x", "部 份"), Self.entry("a.txt"), Self.entry("a.txt", "b/x", "乙")])
        let text = Self.text(baseline)
        for words in ["# 我们的清单\n", "# 不要改\n", "accepted:    # 按文件\n", "  # 老报告，不改了\n  - file: 'b.txt'\n", "# 原文\n    count: 2\n", "      就这么写\n    # 张三查过\n"] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
        #expect(text.contains("\n\n  # 引文\n  - {file: a.txt, rule: a/x, quote: 甲, count: 2}\n"), "\(text)")
        #expect(text.contains("    count: 4\n"))
        #expect(text.hasSuffix("# 完\n"))
        let again = try Self.sound(text)
        #expect(again.entries.map(\.file) == ["a.txt", "a.txt", "b.txt", "c.txt"])
        #expect(again.entries.map(\.reason) == ["", "照录", "上级文件\n就这么写\n", ""])
    }

    @Test func whatIsNotChangedStaysByteForByte() throws {
        let sorted = "version: 1\naccepted:\n  # 甲\n  - file: a.txt\n    rule: a/x\n    quote: '甲'   # 备注\n    reason: 因为\n"
        var baseline = try Self.sound(sorted)
        baseline.add([Self.entry("b.txt")])
        #expect(Self.text(baseline).hasPrefix(sorted))
        baseline.remove([Self.entry("b.txt").identity: 1], ofFile: "b.txt")
        #expect(Self.text(baseline) == sorted)
    }

    @Test func linesEndAsInTheRestOfTheFile() throws {
        var baseline = try Self.sound("version: 1\r\naccepted:\r\n  - file: a.txt\r\n    rule: a/x\r\n    quote: 甲\r\n")
        baseline.add([Self.entry("b.txt"), Self.entry("a.txt")])
        #expect(!Self.text(baseline).replacing("\r\n", with: "").contains("\n"))
        #expect(try Self.sound(Self.text(baseline)).entries.map(\.count) == [2, 1])
    }

    // MARK: Pruning

    @Test(arguments: [(1, [2]), (2, [1]), (3, []), (9, [])])
    func staleOnesGoAsOftenAsTheyAreMissing(missing: Int, left: [Int]) throws {
        var baseline = try Self.sound(Self.head + "  - file: a.txt\n    rule: a/x\n    quote: 甲\n    count: 3\n")
        baseline.remove([Self.entry("a.txt").identity: missing], ofFile: "b.txt")
        #expect(baseline.entries.map(\.count) == [3])
        baseline.remove([Self.entry("a.txt").identity: missing], ofFile: "a.txt")
        #expect(try Self.sound(Self.text(baseline)).entries.map(\.count) == left)
    }

    @Test func equalEntriesOfTwoBranchesCountTogether() throws {
        let one = "  - file: a.txt\n    rule: a/x\n    quote: 甲\n"
        var accepted = try #require(Self.sound(Self.head + one + one).findings["a.txt"])
        let identity = Self.entry("a.txt").identity
        #expect(accepted.take(identity) != nil && accepted.take(identity) != nil && accepted.take(identity) == nil)
    }

    @Test func aQuoteFitsHoweverItsLinesAreBroken() {
        let entry = Self.entry("a.txt", "a/x", "经济 社会\n发展", ["一 二"])
        #expect(entry.identity == FindingIdentity(rule: "a/x", text: "经济社会发展", section: ["一二"]))
    }
}
