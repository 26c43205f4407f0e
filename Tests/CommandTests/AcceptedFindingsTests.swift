import Foundation
import Testing

/// `hegao lint --accept`: old findings are kept on a list and do not block new work.
struct AcceptedFindingsTests {
    private static let draft = "一、工作回顾\n\n我们要再接再励。\n\n他部份同意。\n\n他部份同意。\n"
    private static let name = ".hegao-accepted.yml"

    /// A repository with two drafts, one in a folder.
    private static func repository() throws -> Folder {
        let folder = try Folder()
        for path in [".git", "reports"] {
            try FileManager.default.createDirectory(at: folder.url.appending(path: path), withIntermediateDirectories: true)
        }
        _ = try folder.write("reports/a.txt", Data(draft.utf8))
        _ = try folder.write("b.txt", Data("我们要再接再励。\n".utf8))
        return folder
    }

    private static func lint(_ folder: Folder, _ arguments: [String], in directory: String = "", input: String? = nil) throws -> Program.Outcome {
        try Program.run(
            ["lint", "--fail-on", "warning"] + arguments, input: input.map { Data($0.utf8) },
            in: directory.isEmpty ? folder.url : folder.url.appending(path: directory))
    }

    private static func list(_ folder: Folder, _ path: String = name) throws -> String {
        String(decoding: try Data(contentsOf: folder.url.appending(path: path)), as: UTF8.self)
    }

    @Test func acceptedFindingsComeBackNeitherByEditsNorByWrapping() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, ["."]).status == 1)
        let accepted = try Self.lint(folder, [".", "--accept"])
        #expect(accepted.status == 0 && accepted.output.contains("已经接受的 4 处"))
        #expect(accepted.errors.contains("\(Self.name)：接受了 4 处"))
        let list = try Self.list(folder)
        #expect(list.contains("  - file: reports/a.txt\n    rule: words/wrong-word\n    section: ['工作回顾']\n    quote: '部份'\n    count: 2\n    reason: ''\n"))
        #expect(try Self.lint(folder, ["."]).status == 0)
        _ = try folder.write("reports/a.txt", Data(("前言。\n\n" + Self.draft.replacing("我们", with: "新的一年，我们")).utf8))
        #expect(try Self.lint(folder, ["."]).status == 0)
        _ = try folder.write("reports/a.txt", Data((Self.draft + "\n他部份同意。\n").utf8))
        let outcome = try Self.lint(folder, ["."])
        #expect(outcome.status == 1)
        #expect(outcome.output.components(separatedBy: "words/wrong-word").count == 2)
        #expect(try Self.list(folder) == list)
    }

    private static let paragraph = "过去一年，我们坚持稳中求进工作总基调，全面贯彻新发展理念，加快构建新发展格局，着力推动高质量发展，他部份同意，"
        + "经济运行稳中向好，社会大局保持稳定，我们要再接再励，各项事业取得新成绩，人民生活持续改善。"

    /// At 17 and 26 characters a line, the words of a finding are torn.
    @Test(arguments: [17, 18, 25, 26])
    func acceptedFindingsDoNotComeBackByWrapping(width: Int) throws {
        let folder = try Self.repository()
        let paragraph = Array(Self.paragraph)
        let folded = stride(from: 0, to: paragraph.count, by: width).map { String(paragraph[$0..<min($0 + width, paragraph.count)]) }
        let texts = [Self.paragraph, folded.joined(separator: "\n")].map { "一、工作回顾\n\n\($0)\n\n\($0)\n" }
        for (before, after) in [(texts[0], texts[1]), (texts[1], texts[0])] {
            _ = try folder.write("reports/a.txt", Data(before.utf8))
            #expect(try Self.lint(folder, ["reports"]).status == 1)
            #expect(try Self.lint(folder, ["reports", "--select", "words/*", "--accept"]).status == 0)
            let list = try Self.list(folder)
            #expect(list.components(separatedBy: "count: 2").count == 3 && list.contains("quote: '部份'") && list.contains("quote: '再接再励'"))
            _ = try folder.write("reports/a.txt", Data(after.utf8))
            let outcome = try Self.lint(folder, ["reports", "--select", "words/*"])
            #expect(outcome.status == 0 && outcome.output.contains("已经接受的 4 处") && outcome.errors.isEmpty)
            try FileManager.default.removeItem(at: folder.url.appending(path: Self.name))
        }
    }

    @Test(arguments: [
        ("", ["reports/a.txt"]), ("", ["./reports/../reports/a.txt"]), ("reports", ["a.txt"]), ("reports", ["../reports/a.txt"]), ("", ["link.txt"]),
        ("", ["."]), ("reports", [".."]), ("", ["door/a.txt"]), ("", ["--accepted", ".hegao-accepted.yml", "reports/a.txt"]),
        ("reports", ["--accepted", "../.hegao-accepted.yml", "a.txt"]), ("", ["--accepted", "list-link.yml", "reports/a.txt"]),
    ])
    func oneDraftHasOneNameWhereverItIsSeenFrom(directory: String, arguments: [String]) throws {
        let folder = try Self.repository()
        try FileManager.default.createSymbolicLink(atPath: folder.url.appending(path: "link.txt").path, withDestinationPath: "reports/a.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.url.appending(path: "door").path, withDestinationPath: "reports")
        try FileManager.default.createSymbolicLink(atPath: folder.url.appending(path: "list-link.yml").path, withDestinationPath: Self.name)
        #expect(try Self.lint(folder, ["reports", "b.txt", "--accept"]).status == 0)
        #expect(try Self.lint(folder, arguments, in: directory).status == 0)
        #expect(try Self.lint(folder, arguments.filter { $0 != "--accepted" && !$0.hasSuffix(".yml") } + ["--no-accepted"], in: directory).status == 1)
    }

    @Test func anAbsolutePathIsTheSameDraft() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, [folder.url.appending(path: "reports/a.txt").path, "--accept"]).status == 0)
        #expect(try Self.list(folder).contains("file: reports/a.txt"))
        #expect(try Self.lint(folder, ["a.txt"], in: "reports").status == 0)
    }

    @Test func theListStandsBesideTheNearestConfiguration() throws {
        let folder = try Self.repository()
        _ = try folder.write("reports/.hegao.yml", Data())
        #expect(try Self.lint(folder, [".", "--accept", "--quiet"]).status == 0)
        #expect(try Self.list(folder, "reports/" + Self.name).contains("- file: a.txt"))
        #expect(try Self.list(folder).contains("- file: b.txt"))
        #expect(try !Self.list(folder).contains("a.txt"))
    }

    @Test func acceptingSomeRulesLeavesTheOthersAlone() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, ["reports", "--accept", "--accept-reason", "老报告"]).status == 0)
        let before = try Self.list(folder)
        #expect(before.components(separatedBy: "reason: '老报告'").count == 3)
        #expect(try Self.lint(folder, [".", "--select", "punctuation/*", "--accept", "--prune"]).status == 0)
        #expect(try Self.list(folder) == before)
        #expect(try Self.lint(folder, ["b.txt", "--accept"]).status == 0)
        #expect(try Self.list(folder).hasSuffix(before.components(separatedBy: "accepted:\n")[1]))
    }

    @Test func whatIsFoundNoMoreIsToldAndPruned() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, [".", "--accept"]).status == 0)
        _ = try folder.write("reports/a.txt", Data("一、工作回顾\n\n他部份同意。\n".utf8))
        try FileManager.default.removeItem(at: folder.url.appending(path: "b.txt"))
        let partial = try Self.lint(folder, ["reports/a.txt"])
        #expect(partial.status == 0)
        #expect(partial.errors.contains("\(Self.name):9:5  reports/a.txt 里已经没有这个问题：words/wrong-word “再接再励”"))
        #expect(!partial.errors.contains("b.txt"))
        let whole = try Self.lint(folder, ["."])
        #expect(whole.status == 0 && whole.errors.contains("没有 b.txt 这份文稿了") && whole.errors.contains("3 处已经不存在"))
        #expect(try Self.lint(folder, [".", "--prune"]).status == 0)
        let list = try Self.list(folder)
        #expect(list.components(separatedBy: "- file:").count == 2 && list.contains("quote: '部份'") && !list.contains("count: 2"))
        #expect(try Self.lint(folder, ["."]).errors.isEmpty)
    }

    @Test(arguments: [
        ("version: 2\naccepted: []\n", "更新的 hegao"), ("version: 1\naccepted: [\n", "."), ("version: 1\naccepted:\n  - fil: a\n", "fil"),
        ("version: 1\naccepted: 3\n", "列表"), ("", "没有内容"), ("- a\n", "不是一份"), ("\u{0}", "."),
    ])
    func aListThatCannotBeReadEndsTheRunAndIsLeftAlone(text: String, words: String) throws {
        let folder = try Self.repository()
        _ = try folder.write(Self.name, Data(text.utf8))
        for options in [[], ["--accept"], ["--prune"]] {
            let outcome = try Self.lint(folder, ["."] + options)
            #expect(outcome.status == 2)
            #expect((outcome.output + outcome.errors).contains(words) && (outcome.output + outcome.errors).contains(Self.name))
            #expect(try Self.list(folder) == text)
        }
    }

    @Test func aListThatIsNamedMustBeThere() throws {
        let folder = try Self.repository()
        let outcome = try Self.lint(folder, [".", "--accepted", "no.yml"])
        #expect(outcome.status == 2 && outcome.output.contains("没有这份已接受问题的清单"))
        #expect(try Self.lint(folder, [".", "--accepted", "no.yml", "--accept"]).status == 0)
        #expect(try Self.list(folder, "no.yml").contains("- file: b.txt"))
        #expect(try Self.lint(folder, [".", "--accepted", "reports"]).status == 2)
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aListThatCannotBeWrittenIsAProblem() throws {
        let folder = try Self.repository()
        let path = try folder.write(Self.name, Data("version: 1\naccepted: []\n".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        #expect(try Self.lint(folder, [".", "--accept"]).status == 2)
        #expect(try Self.list(folder) == "version: 1\naccepted: []\n")
    }

    @Test func aFolderThatIsNotThereIsAProblem() throws {
        let folder = try Self.repository()
        let outcome = try Self.lint(folder, [".", "--accept", "--accepted", "nowhere/list.yml"])
        #expect(outcome.status == 2 && outcome.output.contains("写不进这个文件"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == [".git", "b.txt", "reports"])
    }

    @Test func standardInputStandsForAFile() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, [".", "--accept"]).status == 0)
        let named = try Self.lint(folder, ["-", "--stdin-filename", "a.txt"], in: "reports", input: Self.draft)
        #expect(named.status == 0 && named.output.contains("已经接受的 3 处"))
        #expect(try Self.lint(folder, ["-"], in: "reports", input: Self.draft).status == 1)
        let nameless = try Self.lint(folder, ["-", "--accept"], input: Self.draft)
        #expect(nameless.status == 2 && nameless.output.contains("--stdin-filename"))
        let markdown = try Self.lint(folder, ["-", "--stdin-filename", "new.md"], input: "**再接再励** <!-- hegao-disable-line words/* -->\n")
        #expect(markdown.status == 0 && !markdown.output.contains("markdown-residue"))
    }

    @Test func fixesAndCommentsHeedTheList() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, [".", "--accept"]).status == 0)
        let spared = try Program.run(["fix", "--diff", "--unsafe", "."], in: folder.url)
        #expect(spared.status == 0 && spared.output.isEmpty)
        #expect(try Program.run(["fix", "--diff", "--unsafe", ".", "--no-accepted"], in: folder.url).output.contains("再接再厉"))
        let piped = try Program.run(
            ["fix", "-", "--stdin-filename", "b.txt", "--unsafe"], input: Data("我们要再接再励，再接再励。\n".utf8), in: folder.url)
        #expect(piped.output == "我们要再接再励，再接再厉。\n")
    }

    @Test func theReportCountsWhatItLeavesOut() throws {
        let folder = try Self.repository()
        #expect(try Self.lint(folder, [".", "--accept"]).status == 0)
        _ = try folder.write("c.txt", Data("// hegao-disable-next-line words/*\n我们要再接再励。\n".utf8))
        let outcome = try Self.lint(folder, [".", "--format", "json"])
        #expect(outcome.output.contains("\"accepted\":4,\"suppressed\":1"))
    }

    @Test(arguments: [
        ["--no-accepted", "--accept"], ["--no-accepted", "--prune"], ["--accept-reason", "x"], ["--accepted", "x.yml", "--no-accepted"],
        ["--stdin-filename", "-"], ["--accepted", ""],
    ])
    func optionsThatContradictEachOtherAreRefused(options: [String]) throws {
        let folder = try Self.repository()
        let outcome = try Self.lint(folder, ["."] + options)
        #expect(outcome.status == 2 && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }
}
