import Foundation
import Testing

/// Whatever the input, the run says what is wrong, checks the rest and ends with exit status 2.
struct BadInputTests {
    private static let sound = Data("全长约30公里。\n".utf8)

    @Test(arguments: [
        ("empty.txt", Data(), "没有文字"),
        ("blank.txt", Data(" \n\n　\n".utf8), "没有文字"),
        ("binary.txt", Data([0, 1, 2, 3, 0xFF, 0, 7]), "不是文本"),
        ("bad-utf8.txt", Data("政府工作报告。我们做好各项工作".utf8) + Data([0xE4, 0xFF]) + Data("，持续推进改革发展。".utf8), "字节"),
    ])
    func namesTheFileAndChecksTheOthers(name: String, data: Data, words: String) throws {
        let folder = try Folder()
        let bad = try folder.write(name, data)
        let good = try folder.write("good.txt", Self.sound)
        let outcome = try Program.run(["lint", bad, good])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains(name))
        #expect(outcome.output.contains(words))
        let json = try Program.run(["lint", "--format", "json", bad, good])
        #expect(json.output.contains("good.txt"))
    }

    @Test(arguments: [
        ["lint", "no-such-file.txt"], ["lint", "Examples/nothing-*.txt"], ["lint", "Sources"],
        ["lint", "--select", "words/nothing", "Examples/clean-report.txt"],
        ["lint", "--kind", "novel", "Examples/clean-report.txt"],
        ["lint", "--no-builtin", "Examples/clean-report.txt"],
        ["lint", "--rules", "no-such-rules.yaml", "Examples/clean-report.txt"],
        ["lint"], ["lint", "--fail-on", "sometimes", "x.txt"], ["rules", "explain", "words/nothing"],
        ["rules", "test", "Sources"], ["outline", "no-such-file.txt"], ["no-such-command"],
    ])
    func aJobThatCannotBeDoneEndsWithStatus2(arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.status == 2)
        #expect(!(outcome.output + outcome.errors).isEmpty)
    }

    @Test func linksInACircleAreNamed() throws {
        let folder = try Folder()
        _ = try folder.write("good.txt", Self.sound)
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "round").path, withDestinationPath: folder.url.path)
        let outcome = try Program.run(["lint", folder.url.path])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("round"))
    }

    @Test func aLinkThatLeadsNowhereIsNamedWhateverItIsCalled() throws {
        let folder = try Folder()
        let link = folder.url.appending(path: "a*.txt").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
        let outcome = try Program.run(["lint", link])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("a*.txt"))
    }

    @Test func aRuleAboutAPartFindsItWithoutTheOutlineRule() throws {
        let outcome = try Program.run([
            "lint", "--rules", "Examples/custom-rules", "--select", "yunxi/livelihood-projects", "--fail-on", "warning",
            "Examples/custom-rules/draft.txt",
        ])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("yunxi/livelihood-projects"))
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        "rules:\n  - id: a/b\n\tlevel: info\n",
    ])
    func brokenYAMLIsNamedWithItsPlace(yaml: String) throws {
        let folder = try Folder()
        let rules = try folder.write("rules.yaml", Data(yaml.utf8))
        let outcome = try Program.run(["rules", "check", rules])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("rules.yaml:"))
    }

    @Test func aPatternThatExplodesIsReportedWithTheRulesName() throws {
        let folder = try Folder()
        let rules = try folder.write(
            "rules.yaml",
            Data("rules:\n  - id: test/slow\n    level: warning\n    message: x\n    find: '(?:(?:甲|乙)+[甲乙]+)+丙'\n".utf8))
        let draft = try folder.write("draft.txt", Data(("丙" + String(repeating: "甲乙", count: 30) + "。\n").utf8))
        let outcome = try Program.run(["lint", "--rules", rules, draft])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("test/slow"))
    }

    @Test func fiftyMegabytesInOneLineComeToAnEnd() throws {
        let folder = try Folder()
        let sentence = Data("我们坚持稳中求进工作总基调，全力推动高质量发展。".utf8)
        var data = Data(capacity: 51_000_000)
        while data.count < 50_000_000 { data.append(sentence) }
        let draft = try folder.write("long.txt", data)
        let outcome = try Program.run(["lint", "--rules", "Examples/first-rule", "--select", "office/*", draft])
        #expect(outcome.status == 0 || outcome.status == 1)
    }

    @Test func standardInputIsADraft() throws {
        let outcome = try Program.run(["lint", "-"], input: Self.sound)
        #expect(outcome.status == 0)
    }

    @Test func windowsTextIsRead() throws {
        // “我们做为政府。” in GBK.
        let gbk = Data([0xCE, 0xD2, 0xC3, 0xC7, 0xD7, 0xF6, 0xCE, 0xAA, 0xD5, 0xFE, 0xB8, 0xAE, 0xA1, 0xA3, 0x0D, 0x0A])
        let outcome = try Program.run(["lint", "--select", "words/wrong-word", "-"], input: gbk)
        #expect(outcome.output.contains("做为"))
    }
}
