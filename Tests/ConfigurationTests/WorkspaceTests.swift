import Configuration
import Diagnostics
import FileSystem
import Linting
import SourceText
import Testing

struct WorkspaceTests {
    private func outcome(_ yaml: String) -> ConfigurationLoader.Outcome {
        ConfigurationLoader.load(SourceFile(path: "/office/.hegao.yml", text: yaml))
    }

    @Test(arguments: [
        ("drafts", ["/office/drafts/a.txt", "/office/x/drafts/y/a.txt", "/elsewhere/drafts/a.txt"], ["/office/draft/a.txt"]),
        ("/drafts", ["/office/drafts/a.txt"], ["/office/x/drafts/a.txt"]),
        ("drafts/", ["/office/x/drafts/a.txt"], ["/office/a.txt"]),
        ("a/b", ["/office/a/b", "/office/a/b/c.txt"], ["/office/x/a/b", "/elsewhere/a/b"]),
        ("'*.md'", ["/office/a.md", "/office/x/y/a.md"], ["/office/a.txt"]),
        ("['*', '!keep.txt']", ["/office/a.txt"], ["/office/keep.txt", "/office/x/keep.txt"]),
        ("['!a.txt', a.txt]", ["/office/a.txt"], ["/office/b.txt"]),
    ] as [(String, [String], [String])])
    func globsStartFromTheFolderOfTheirFile(globs: String, inside: [String], outside: [String]) throws {
        let configuration = try #require(outcome("exclude: \(globs)\n").configuration)
        for path in inside { #expect(configuration.excludes(path), "\(globs) should name \(path)") }
        for path in outside { #expect(!configuration.excludes(path), "\(globs) should not name \(path)") }
    }

    @Test func aTextThatIsNotSavedIsReadAsWell() {
        let faulty = outcome("level: hi\nrules: {x: }\n")
        #expect(faulty.problems.map { $0.place?.start.line } == [1])
        #expect(outcome("level: info\n").problems.isEmpty)
    }

    @Test func draftsOfTheSameSettingsShareThem() {
        var workspace = Workspace(.none)
        let first = workspace.settings(for: "/a/x.txt")
        let second = workspace.settings(for: "/b/y.txt")
        #expect(first.id == second.id)
        #expect(workspace.all.count == 1)
        #expect(workspace.problems.isEmpty)
        #expect(first.areUsable && first.level.value == .warning && first.leavesOutInfos)
    }

    @Test func whatTheCommandLineSaysIsFoundByItsOption() {
        var commandLine = CommandLineSettings()
        commandLine.settings.kind = Located("novel", from: .option("--kind"))
        commandLine.select = ["no/such-rule"]
        var workspace = Workspace(.none, commandLine: commandLine)
        #expect(!workspace.settings(for: "-").isSound)
        #expect(workspace.problems.count == 2)
    }

    @Test func acceptedWordsHoldWhatLiesWithinThem() {
        let scratch = LintScratch()
        var workspace = Workspace(.none)
        let rules = workspace.settings(for: "-").rules.filter { $0.id == "words/wrong-word" }
        let text = SourceFile(path: "a.txt", text: "我们做为政府，做为品牌。\n")
        func count(_ words: AcceptedWords) -> Int {
            Linter(rules: rules, acceptedWords: words).lint(text, scratch: scratch).diagnostics.count
        }
        #expect(count(.none) == 2)
        #expect(count(AcceptedWords(["做为品牌"])) == 1)
        #expect(count(AcceptedWords(["做为"])) == 0)
        #expect(count(AcceptedWords(["为品牌", "们做"])) == 2)
        #expect(count(AcceptedWords(byRule: ["words/wrong-word": ["做为"]])) == 0)
        #expect(count(AcceptedWords(byRule: ["words/other": ["做为"]])) == 2)
    }
}
