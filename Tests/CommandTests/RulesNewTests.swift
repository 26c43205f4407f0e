import Foundation
import RuleSchema
import Testing

/// Rules to begin with, as `hegao rules new` writes them.
struct RulesNewTests {
    @Test(arguments: RuleSkeleton.checks, ["zh", "en"])
    func aNewRulePassesItsOwnTests(check: String, language: String) throws {
        let folder = try Folder()
        let path = folder.url.appending(path: "rules.yaml").path
        let new = try Program.run(["rules", "new", "my/rule", "--check", check, "-o", path, "--lang", language])
        #expect(new.status == 0, "\(new.errors)")
        let tested = try Program.run(["rules", "test", "--strict", path])
        #expect(tested.status == 0, "\(tested.output)")
    }

    @Test(arguments: [
        "rules:\r\n- id: a/b\r\n  level: info\r\n  message: |\r\n    x\r\n  find: q # c\r\n# end\r\nterms: {a: [b]}\r\n",
        "title: x\nrules:\n    - id: a/b\n      level: info\n      message: x\n      find: q\n    - {id: a/c, level: info, message: x, find: z}",
        "rules:\n", "# nothing yet\n", "", "title: x\nterms:\n  a: [b]", "\u{FEFF}rules:\n  - id: a/b\n    level: info\n    message: m\n    find: w\n",
    ])
    func aFileKeepsEveryByteAndGetsTheRule(text: String) throws {
        let folder = try Folder()
        let path = try folder.write("rules.yaml", Data(text.utf8))
        let new = try Program.run(["rules", "new", "my/rule", "-o", path])
        #expect(new.status == 0, "\(new.errors)")
        let written = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        var rest = Substring(written)
        for line in text.split(whereSeparator: \.isNewline) {
            let found = try #require(rest.range(of: line), "\(line) is gone")
            rest = rest[found.upperBound...]
        }
        let checked = try Program.run(["rules", "test", path])
        #expect(checked.status == 0, "\(checked.output)\n\(written)")
    }

    @Test(arguments: [
        ["x"], ["my/rule", "--check", "fnd"], ["number/growth"], ["my/rule", "-o", "Examples"], ["my/rule", "-o", "rules.txt"],
        ["my/rule", "-o", "no-such-folder/rules.yaml"],
    ])
    func whatCannotBeWrittenIsSaidWithAHint(arguments: [String]) throws {
        let outcome = try Program.run(["rules", "new"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("办法"), "\(outcome.errors)")
    }

    @Test(arguments: ["rules: [{id: a/b, level: info, message: x, find: q}]\n", "{rules: []}\n", "- a\n", "rules: [\n"])
    func aFileWithoutAPlaceIsLeftAlone(text: String) throws {
        let folder = try Folder()
        let path = try folder.write("rules.yaml", Data(text.utf8))
        let outcome = try Program.run(["rules", "new", "my/rule", "-o", path])
        #expect(outcome.status == 2)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
    }
}
