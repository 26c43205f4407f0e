import Foundation
import Testing

/// `hegao lint -o`: the report goes to a file, whole or not at all.
struct OutputFileTests {
    private static let draft = "会议认为，各项工作取得新成效。。\n"

    @Test(arguments: [
        ("page.html", [], "<!DOCTYPE html>"), ("page.md", [], "# 核稿报告"), ("page.json", [], "{\"version\":"),
        ("page.txt", ["--format", "html"], "<!DOCTYPE html>"), ("page", [], "/"),
    ])
    func theEndingOfTheNameSaysTheFormatUnlessItIsSaid(name: String, options: [String], start: String) throws {
        let folder = try Folder()
        let draft = try folder.write("draft.txt", Data(Self.draft.utf8))
        let target = try folder.write(name, Data("old".utf8))
        let outcome = try Program.run(["lint", draft, "-o", target, "--fail-on", "never"] + options)
        #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
        #expect(String(decoding: try Data(contentsOf: URL(filePath: target)), as: UTF8.self).hasPrefix(start))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["draft.txt", name].sorted())
    }

    @Test func aFileHoldsWhatStandardOutputWould() throws {
        let folder = try Folder()
        let target = folder.url.appending(path: "report.html").path
        let inputs = ["lint", "Examples/flawed-report.txt", "Examples/numbers/draft.txt", "--format", "html"]
        let outcome = try Program.run(inputs)
        #expect(try Program.run(inputs + ["--output", target]).status == outcome.status)
        #expect(try Data(contentsOf: URL(filePath: target)) == Data(outcome.output.utf8))
        #expect(outcome.output.contains("<article class=\"draft\" lang=\"zh-CN\" id=\"file-2\">"))
    }

    @Test func aDraftIsNeverOverwritten() throws {
        let folder = try Folder()
        let draft = try folder.write("draft.txt", Data(Self.draft.utf8))
        let link = folder.url.appending(path: "link.html").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "draft.txt")
        for target in [draft, link] {
            let outcome = try Program.run(["lint", draft, "-o", target])
            #expect(outcome.status != 0 && outcome.errors.contains("是要检查的文稿"))
        }
        #expect(try Data(contentsOf: URL(filePath: draft)) == Data(Self.draft.utf8))
    }

    @Test(arguments: ["/proc/none/report.html", "no-such-folder/report.html"])
    func aFileThatCannotBeWrittenIsAFailure(target: String) throws {
        let outcome = try Program.run(["lint", "Examples/clean-report.txt", "-o", target])
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains("写不进这个文件"))
    }

    @Test(arguments: ["", "/tmp"])
    func aNameThatIsNoFileIsRefused(target: String) throws {
        let outcome = try Program.run(["lint", "Examples/clean-report.txt", "--output", target])
        #expect(outcome.status != 0 && outcome.errors.contains("--output"))
    }
}
