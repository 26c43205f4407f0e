import Foundation
import Testing

/// Whatever is wrong with a configuration, all of it is said with its place, and nothing is linted with half of it.
struct ConfigurationFaultTests {
    private static let draft = "我们做为政府。\n"

    private func lint(_ files: [String: String], _ arguments: [String] = ["a.txt"]) throws -> Program.Outcome {
        let folder = try Folder(["a.txt": Self.draft].merging(files) { $1 })
        return try Program.run(["lint"] + arguments, in: folder.url)
    }

    @Test(arguments: [
        ("exclud: [x]\n", ".hegao.yml:1:1", "是不是“exclude”"),
        ("previous: x\n", ".hegao.yml:1:1", "可用的键"),
        ("level: warnings\n", ".hegao.yml:1:8", "是不是“warning”"),
        ("fail-on: sometimes\n", ".hegao.yml:1:10", "error | warning | info | never"),
        ("kind: novel\n", ".hegao.yml:1:7", "没有名为“novel”的文种"),
        ("kind: [a]\n", ".hegao.yml:1:7", "一段文字"),
        ("strict: maybe\n", ".hegao.yml:1:9", "true | false"),
        ("rules: {words/wrong-wrod: off}\n", ".hegao.yml:1:9", "是不是“words/wrong-word”"),
        ("rules: {'wrods/*': off}\n", ".hegao.yml:1:9", "没有编号"),
        ("rules: {words/wrong-word: warn}\n", ".hegao.yml:1:27", "是不是“warning”"),
        ("rules: {words/wrong-word: {levl: error}}\n", ".hegao.yml:1:28", "是不是“level”"),
        ("rules: [words/wrong-word]\n", ".hegao.yml:1:8", "extends"),
        ("rules: off\n", ".hegao.yml:1:8", "规则: 级别"),
        ("extends: goverment-work-report\n", ".hegao.yml:1:10", "是不是“government-work-report”"),
        ("extends: [builtin, no/such.yaml]\n", ".hegao.yml:1:20", "没有“no/such.yaml”这个文件"),
        ("extends: {a: b}\n", ".hegao.yml:1:10", "列表"),
        ("extends: []\n", ".hegao.yml", "没有引入任何规则"),
        ("extends: official-chinese\nrules: {structure/outline: off}\n", ".hegao.yml:2:9", "government-work-report"),
        ("overrides: {files: x}\n", ".hegao.yml:1:12", "- files"),
        ("overrides: [{rules: {}}]\n", ".hegao.yml:1:13", "缺少“files”"),
        ("overrides: [{files: x, exclude: y}]\n", ".hegao.yml:1:24", "exclude"),
        ("overrides: [{files: x, rules: {no/rule: off}}]\n", ".hegao.yml:1:32", "没有编号"),
        ("variables: {yaer: 2026}\n", ".hegao.yml:1:13", "是不是“year”"),
        ("variables: {year: 今年}\n", ".hegao.yml:1:19", "2026"),
        ("constants: {汇率: 很高}\n", ".hegao.yml:1:17", "很高"),
        ("constants: {汇率: 7.0}\n", ".hegao.yml:1:13", "没有公式"),
        ("table: [no.csv]\n", ".hegao.yml:1:9", "没有“no.csv”"),
        ("table: .\n", ".hegao.yml:1:8", "文件夹"),
        ("suppressions: {require-reasons: true}\n", ".hegao.yml:1:16", "是不是“require-reason”"),
        ("gitignore: 1\n", ".hegao.yml:1:12", "true | false"),
        ("accept: ['']\n", ".hegao.yml:1:10", "空"),
        ("accept: [a\n", ".hegao.yml", "故障"),
        ("- a\n- b\n", ".hegao.yml:1:1", "键: 值"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", ".hegao.yml:1:", "锚"),
        (String(repeating: "[", count: 10_000), ".hegao.yml:1:", "嵌套"),
    ])
    func theFaultIsNamedWithItsPlace(yaml: String, place: String, words: String) throws {
        let outcome = try lint([".hegao.yml": yaml])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains(place), "\(outcome.output)")
        #expect(outcome.output.contains(words), "\(outcome.output)")
        #expect(!outcome.output.contains("做为"), "nothing is linted with half a configuration")
    }

    @Test func allFaultsComeInOneRun() throws {
        let outcome = try lint([".hegao.yml": "levle: x\nkind:\nrules: {a/b: of}\ntable: no.csv\nextends: [b.yml]\n", "b.yml": "accept: {}\nlevel: hi\n"])
        let places = outcome.output.split(separator: "\n").filter { $0.contains("故障  ") }.map { $0.prefix { $0 != " " } }
        #expect(places == ["b.yml:1:9", "b.yml:2:8", ".hegao.yml:1:1", ".hegao.yml:3:14", ".hegao.yml:4:8"])
    }

    @Test func aRingIsShownWhole() throws {
        let files = [".hegao.yml": "extends: one/b.yml\n", "one/b.yml": "extends: ../c.yml\n", "c.yml": "extends: [./.hegao.yml]\n"]
        let outcome = try lint(files)
        #expect(outcome.status == 2)
        #expect(outcome.output.contains(".hegao.yml → one/b.yml → c.yml → .hegao.yml"))
        #expect(outcome.output.contains("c.yml:1:11"))
    }

    @Test func theSameBaseTwiceIsNoRing() throws {
        let base = "extends: [official-chinese]\nlevel: info\n"
        let outcome = try lint([".hegao.yml": "extends: [b.yml, c.yml]\n", "b.yml": "extends: d.yml\n", "c.yml": "extends: d.yml\n", "d.yml": base])
        #expect(outcome.status != 2, "\(outcome.output)")
    }

    @Test(arguments: ["", "\n\n", "# nothing yet\n", "---\n# nothing\n", "\u{FEFF}", "\u{FEFF}# 中文\r\n"])
    func anEmptyConfigurationOnlyMarksTheFolder(yaml: String) throws {
        let outcome = try lint([".hegao.yml": yaml])
        #expect(outcome.status != 2, "\(outcome.output)")
        #expect(outcome.output.contains("做为"))
    }

    @Test func lineBreaksOfWindowsAndAMarkAreRead() throws {
        let outcome = try lint([".hegao.yml": "\u{FEFF}extends:\r\n  - official-chinese\r\nrules:\r\n  words/wrong-word: off\r\nlevle: x\r\n"])
        #expect(outcome.output.contains(".hegao.yml:5:1"))
        let sound = try lint([".hegao.yml": "\u{FEFF}rules:\r\n  words/wrong-word: off\r\n"])
        #expect(sound.status == 0)
        #expect(!sound.output.contains("做为"))
    }

    @Test func anotherEncodingIsNamed() throws {
        let folder = try Folder(["a.txt": Self.draft])
        // “accept: [政府工作报告]” in GBK.
        let words: [UInt8] = [0xD5, 0xFE, 0xB8, 0xAE, 0xB9, 0xA4, 0xD7, 0xF7, 0xB1, 0xA8, 0xB8, 0xE6]
        _ = try folder.write(".hegao.yml", Data("accept: [".utf8) + Data(words) + Data("]\n".utf8))
        let outcome = try Program.run(["lint", "a.txt"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("UTF-8"))
    }

    @Test func twoNamesInOneFolderAreAProblem() throws {
        let outcome = try lint([".hegao.yml": "", ".hegao.yaml": ""])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("两个文件只留一个"))
    }

    @Test func aFolderIsNoConfiguration() throws {
        for outcome in [try lint([".hegao.yml/x": ""]), try lint(["conf/x": ""], ["--config", "conf", "a.txt"])] {
            #expect(outcome.status == 2)
            #expect(outcome.output.contains("这是文件夹"))
        }
        #expect(try lint([:], ["--config", "no.yml", "a.txt"]).output.contains("no.yml"))
    }

    @Test func soundConfigurationsBesideAFaultyOneAreUsed() throws {
        let outcome = try lint(["bad/.hegao.yml": "levle: x\n", "bad/b.txt": Self.draft], ["."])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("./a.txt"))
        #expect(!outcome.output.contains("b.txt"))
        #expect(outcome.output.contains("bad/.hegao.yml:1:1"))
    }

    @Test func faultsOfRuleFilesAreThoseOfTheirFiles() throws {
        let outcome = try lint([".hegao.yml": "extends: [builtin, r]\n", "r/x.yaml": "rules: [{id: a/b, level: eror, find: x}]\n"])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("r/x.yaml:1:26"))
        #expect(outcome.output.contains("做为"), "the other rules still run")
    }

    @Test(arguments: [
        ["--config", "x.yml", "--no-config", "a.txt"], ["--config", "", "a.txt"], ["--print-config", "a.txt", "b.txt"],
        ["--print-config", "--format", "html", "a.txt"],
    ])
    func optionsThatContradictAreRefused(arguments: [String]) throws {
        #expect(try lint([:], arguments).status == 2)
    }
}
