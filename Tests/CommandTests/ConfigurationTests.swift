import Foundation
import Testing

/// `.hegao.yml` as its users meet it.
struct ConfigurationTests {
    /// A rule that reports every 你好.
    private static let hello = """
        rules:
          - id: office/hello
            level: warning
            message: 不要问好
            find: 你好
        """
    private static let draft = "各位代表：\n\n你好，大家辛苦了。\n"
    private static let own = "extends: [rules.yaml]\n"

    /// Runs in a folder; the draft is a.txt and the rules are in rules.yaml unless the folder says otherwise.
    private func run(_ arguments: [String], _ files: [String: String], input: String? = nil) throws -> Program.Outcome {
        let folder = try Folder(["a.txt": Self.draft, "rules.yaml": Self.hello].merging(files) { $1 })
        return try Program.run(arguments, input: input.map { Data($0.utf8) }, in: folder.url)
    }

    // MARK: Reasons, and what git ignores

    /// A remark without a reason; what it lets pass is there.
    private static let silenced = "各位代表：\n\n// hegao-disable-next-line office/hello\n你好，大家辛苦了。\n"

    @Test(arguments: [
        ("", false), ("suppressions: {require-reason: true}\n", true), ("suppressions: {require-reason: false}\n", false),
        ("thorough: true\n", true), ("suppressions: {require-reason: true}\nrules: {hegao/*: off}\n", false),
        ("suppressions: {require-reason: true}\nrules: {hegao/suppression-without-reason: error}\n", true),
    ])
    func reasonsAreAskedForWhereTheConfigurationRequiresThem(settings: String, isReported: Bool) throws {
        let files = [".hegao.yml": "extends: [builtin, rules.yaml]\n" + settings, "a.txt": Self.silenced]
        let outcome = try run(["lint", "--format", "json", "a.txt"], files)
        #expect(outcome.output.contains("hegao/suppression-without-reason") == isReported, "\(outcome.output)\(outcome.errors)")
        let reasoned = files.merging(["a.txt": Self.silenced.replacing("office/hello", with: "office/hello -- 照录原话")]) { $1 }
        #expect(try !run(["lint", "--format", "json", "a.txt"], reasoned).output.contains("hegao/suppression-without-reason"))
    }

    @Test func reasonsCannotBeRequiredWithoutTheRuleThatLooksForThem() throws {
        let files = [".hegao.yml": Self.own + "suppressions: {require-reason: true}\n"]
        let outcome = try run(["lint", "a.txt"], files)
        #expect(outcome.status == 2)
        #expect((outcome.output + outcome.errors).contains("在 extends 里加上 hegao"))
    }

    @Test(arguments: [("", false), ("gitignore: true\n", false), ("gitignore: false\n", true)])
    func aWalkLooksAtWhatGitIgnoresWhereTheConfigurationSaysSo(settings: String, isRead: Bool) throws {
        let files = [".hegao.yml": Self.own + settings, ".gitignore": "drop.txt\n", "drop.txt": Self.draft]
        #expect(try run(["lint", "--format", "json", "."], files).output.contains("drop.txt") == isRead)
        #expect(try run(["lint", "--format", "json", "--no-gitignore", "."], files).output.contains("drop.txt"))
    }

    // MARK: Which one holds

    @Test func theNearestConfigurationHoldsForEachDraft() throws {
        let files = [
            ".hegao.yml": Self.own, "north/a.txt": Self.draft, "south/a.txt": Self.draft, "south/deep/er/b.txt": Self.draft,
            "south/.hegao.yaml": "extends: [../rules.yaml]\nrules: {office/hello: error}\n",
        ]
        let outcome = try run(["lint", "--format", "json", "north", "south"], files)
        #expect(outcome.status == 1)
        let levels = outcome.output.split(separator: "\n").filter { $0.hasPrefix("{\"rule\":\"office/hello\"") }
            .map { $0.contains("\"error\"") }
        #expect(levels == [false, true, true])
        #expect(try run(["lint", "north"], files).status == 0)
    }

    @Test func standardInputTakesThatOfTheWorkingFolder() throws {
        let outcome = try run(["lint", "-"], [".hegao.yml": Self.own + "fail-on: warning\n"], input: Self.draft)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("office/hello"))
    }

    @Test func aPathWithDotsLeadsToTheSameConfiguration() throws {
        let files = [".hegao.yml": Self.own, "x/y/c.txt": "好。\n", "z/a.txt": Self.draft]
        for path in ["./z/a.txt", "x/../z/a.txt", "x/y/../../z/../z//a.txt"] {
            #expect(try run(["lint", path], files).output.contains("office/hello"))
        }
    }

    @Test func throughALinkTheFoldersThatTheUserNamesCount() throws {
        let folder = try Folder([
            "here/.hegao.yml": "extends: [../rules.yaml]\n", "there/a.txt": Self.draft, "rules.yaml": Self.hello,
        ])
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "here/linked").path, withDestinationPath: "../there")
        #expect(try Program.run(["lint", "here/linked/a.txt"], in: folder.url).output.contains("office/hello"))
        #expect(try !Program.run(["lint", "there/a.txt"], in: folder.url).output.contains("office/hello"))
        #expect(try Program.run(["lint", "here"], in: folder.url).output.contains("office/hello"))
    }

    @Test func namingTheFileGivesTheSameResult() throws {
        let files = [".hegao.yml": Self.own + "overrides: [{files: a.*, rules: {office/hello: error}}]\n"]
        let found = try run(["lint", "--format", "json", "a.txt"], files)
        let named = try run(["lint", "--format", "json", "--config", ".hegao.yml", "a.txt"], files)
        #expect(found.status == 1)
        #expect(found.output == named.output)
        #expect(try !run(["lint", "--no-config", "a.txt"], files).output.contains("office/hello"))
    }

    @Test func theCommandLineWins() throws {
        let files = [".hegao.yml": Self.own + "level: error\nfail-on: warning\nstrict: true\nrules: {office/hello: off}\n"]
        #expect(try run(["lint", "a.txt"], files).status == 2)
        let outcome = try run(
            ["lint", "--select", "office/hello", "--level", "info", "--fail-on", "error", "--no-strict", "a.txt"], files)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("3:1  警告  不要问好"))
    }

    // MARK: Values

    @Test(arguments: [
        ("rules: {office/hello: off}\nextends: [rules.yaml, official-chinese]\n", false),
        ("rules: {'office/*': off, office/hello: on}\nextends: [rules.yaml]\n", true),
        ("rules: {office/hello: info}\nextends: [rules.yaml, official-chinese]\n", false),
        ("rules: {office/hello: info}\nlevel: info\nextends: [rules.yaml]\n", true),
        ("overrides: [{files: '*.md', rules: {office/hello: off}}]\nextends: [rules.yaml]\n", true),
        ("overrides: [{files: ['*.txt', '!a.*'], rules: {office/hello: off}}]\nextends: [rules.yaml]\n", true),
        ("overrides: [{files: '*.txt', rules: {office/hello: info}, level: info}]\nextends: [rules.yaml]\n", true),
        ("accept: [你好，大家]\nextends: [rules.yaml]\n", false),
        ("accept: [你]\nextends: [rules.yaml]\n", true),
        ("rules: {office/hello: {accept: [你好，]}}\nextends: [rules.yaml]\n", false),
        ("rules: {'office/*': {level: error, accept: [你们好]}}\nextends: [rules.yaml]\n", true),
        ("extends: [official-chinese]\n", false),
        ("extends:\nrules:\n# nothing is said\n", false),
    ])
    func whatIsSaidHolds(yaml: String, isReported: Bool) throws {
        let outcome = try run(["lint", "a.txt"], [".hegao.yml": yaml])
        #expect(outcome.status != 2, "\(outcome.output)")
        #expect(outcome.output.contains("office/hello") == isReported, "\(outcome.output)")
    }

    @Test func acceptedWordsAreSeenOverLineBreaks() throws {
        let draft = String(repeating: "各项工作都要往前推进，", count: 2) + "你\n好世界这个品牌要继续擦亮，" + "各项工作都要往前推进。\n"
        let outcome = try run(["lint", "a.txt"], [".hegao.yml": Self.own + "accept: [你好世界]\n", "a.txt": draft])
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("office/hello"))
    }

    @Test func acceptedWordsSilenceNoArithmetic() throws {
        let sum = "总投资10亿元，其中中央3亿元、地方5亿元。"
        let files = ["a.txt": sum + "\n"]
        let open = try run(["lint", "--level", "info", "a.txt"], files)
        #expect(open.output.contains("10亿元"))
        let accepted = try run(["lint", "--level", "info", "a.txt"], files.merging([".hegao.yml": "accept: ['\(sum)']\n"]) { $1 })
        #expect(accepted.output == open.output)
    }

    @Test func variablesAndConstantsReachTheRules() throws {
        let rules = """
            rules:
              - id: office/place
                level: error
                message: 写明{=office}
                find: '{=office}办'
              - id: office/rate
                level: error
                message: 折算不对
                relation: {find: '{甲:money}折合{乙:money}', assert: '甲 * 汇率 = 乙', constants: {汇率: 7.0}}
            """
        let files = [
            "rules.yaml": rules, "a.txt": "请云溪办负责。今年10万元折合80万元。\n",
            ".hegao.yml": "extends: [rules.yaml]\nvariables: {office: 云溪}\nconstants: {汇率: 8.0}\n",
        ]
        let outcome = try run(["lint", "a.txt"], files)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("写明云溪"))
        #expect(!outcome.output.contains("office/rate"))
    }

    @Test func ofTwoSourcesTheLaterCounts() throws {
        let other = Self.hello.replacing("不要问好", with: "问好就免了")
        for (order, words) in [("rules.yaml, b", "问好就免了"), ("b, rules.yaml", "不要问好")] {
            let outcome = try run(["lint", "a.txt"], ["b/b.yaml": other, ".hegao.yml": "extends: [\(order)]\n"])
            #expect(outcome.status == 0, "\(outcome.output)")
            #expect(outcome.output.contains(words))
        }
    }

    @Test func aConfigurationBuildsOnAnother() throws {
        let files = [
            "shared/base.yml": "extends: [../rules.yaml]\nrules: {office/hello: error}\naccept: [你好吗]\nfail-on: never\n",
            ".hegao.yml": "extends: [shared/base.yml]\nfail-on: error\n",
        ]
        let outcome = try run(["lint", "a.txt"], files)
        #expect(outcome.status == 1)
        let listing = try run(["lint", "--print-config", "a.txt"], files)
        #expect(listing.output.contains("你好吗"))
        #expect(listing.output.contains("shared/base.yml:3:10"))
        #expect(listing.output.contains(".hegao.yml:2:10"))
        #expect(!listing.output.contains("never"))
    }

    @Test func eachDraftFailsByItsOwnThreshold() throws {
        let files = [".hegao.yml": Self.own + "fail-on: warning\noverrides: [{files: old/, fail-on: never}]\n", "old/b.txt": Self.draft]
        #expect(try run(["lint", "old"], files).status == 0)
        #expect(try run(["lint", "."], files).status == 1)
        #expect(try run(["lint", "--fail-on", "warning", "old"], files).status == 1)
    }

    @Test func tablesOfFiguresAreCompared() throws {
        let table = "指标,时期,数值,单位\n地区生产总值,2025年,102.53,亿元\n"
        let files = [
            "a.txt": "2025年，地区生产总值达到112.53亿元。\n", "sub/b.txt": "2025年，地区生产总值达到112.53亿元。\n", "figures/t.csv": table,
            ".hegao.yml": "table: figures/t.csv\n",
        ]
        for path in ["a.txt", "sub/b.txt"] {
            let outcome = try run(["lint", path], files)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("number/table"))
        }
    }

    // MARK: Excluded files

    @Test func aWalkPassesOverWhatIsExcluded() throws {
        let files = [".hegao.yml": Self.own + "exclude: [old, 'x-*.txt', deep/**/b.txt]\n"]
        let drafts = ["old/a.txt", "x-1.txt", "deep/er/b.txt", "deep/b.txt", "deep/c.txt"].map { ($0, Self.draft) }
        let all = files.merging(drafts) { $1 }
        let outcome = try run(["lint", "."], all)
        let reported = outcome.output.split(separator: "\n").filter { $0.hasSuffix(".txt") }
        #expect(reported == ["./a.txt", "./deep/c.txt"])
        #expect(try run(["lint", "old/a.txt"], all).output.contains("office/hello"))
        #expect(try run(["lint", "old"], all).status == 2)
    }

    @Test func aHookThatNamesExcludedFilesPasses() throws {
        let files = [".hegao.yml": Self.own + "exclude: [old]\nfail-on: warning\n", "old/a.txt": Self.draft]
        let outcome = try run(["lint", "--force-exclude", "old/a.txt"], files)
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("office/hello"))
        #expect(try run(["lint", "--force-exclude", "old/a.txt", "a.txt"], files).status == 1)
    }

    // MARK: Other commands

    @Test func fixAndAnnotateFollowTheConfiguration() throws {
        let rules = Self.hello.replacing("find: 你好", with: "find: 你好\n    fix: 您好\n    fix-safety: safe")
        let files = [".hegao.yml": Self.own + "overrides: [{files: b.txt, rules: {'*': off}}]\n", "rules.yaml": rules, "b.txt": Self.draft]
        let fixed = try run(["fix", "--diff", "a.txt", "b.txt"], files)
        #expect(fixed.output.contains("+您好"))
        #expect(!fixed.output.contains("b.txt"))
    }

    @Test func theRulesCommandsKnowTheConfiguration() throws {
        let files = [
            ".hegao.yml": "extends: [official-chinese, rules.yaml]\nrules: {office/hello: error, words/wrong-word: off}\n",
            "rules.yaml": Self.hello + "\n    examples: {bad: [⟦你好⟧。], good: [大家好。]}\n",
        ]
        let list = try run(["rules", "list"], files).output.split(separator: "\n")
        #expect(list.contains { $0.hasPrefix("office/hello") && $0.contains(" error ") })
        #expect(list.contains { $0.hasPrefix("words/wrong-word") && $0.contains(" off ") })
        #expect(!list.contains { $0.contains("budget/") })
        #expect(list.last?.contains("1 条关着") == true)
        #expect(try run(["rules", "explain", "office/hello"], files).output.contains("error  .hegao.yml:2:9"))
        let test = try run(["rules", "test", "--strict"], files)
        #expect(test.status == 0)
        #expect(test.output.contains("1 条规则、2 个例子"))
        #expect(try run(["rules", "check"], files).output.contains("1 个规则文件、1 条规则"))
        #expect(try run(["rules", "test", "rules.yaml"], files).output.contains("1 条规则、2 个例子"))
        #expect(try run(["rules", "check", "--no-config"], files).status == 2)
    }
}
