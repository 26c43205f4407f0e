import Foundation
import Testing

/// `hegao init`, and that what it writes works.
struct InitCommandTests {
    private static let report = "云溪县人民政府工作报告\n\n各位代表：\n\n现在，我代表县人民政府向大会报告工作，请予审议。\n\n这件事要尽快解决。\n"

    @Test(arguments: ["zh_CN.UTF-8", "en_US.UTF-8"])
    func whatItWritesLintsAndPassesItsTests(locale: String) throws {
        let folder = try Folder(["报告.txt": Self.report, "b.md": "好。\n"])
        let environment = ["LANG": locale]
        let first = try Program.run(["init"], environment: environment, in: folder.url)
        #expect(first.status == 0)
        #expect(first.output.contains(".txt ×1") && first.output.contains(".md ×1") && first.output.contains("government-work-report ×1"))
        let test = try Program.run(["rules", "test", "--strict"], environment: environment, in: folder.url)
        #expect(test.status == 0, "\(test.output)\(test.errors)")
        #expect(try Program.run(["rules", "check"], environment: environment, in: folder.url).status == 0)
        let lint = try Program.run(["lint", "--select", "our-office/*", "."], environment: environment, in: folder.url)
        #expect(lint.status == 0, "\(lint.output)")
        #expect(lint.output.contains("our-office/promptly"))
        let listing = try Program.run(["lint", "--print-config", "报告.txt"], environment: environment, in: folder.url)
        #expect(listing.status == 0)
        #expect(listing.output.contains("rules"))
    }

    @Test func nothingIsOverwrittenUnlessAsked() throws {
        let folder = try Folder([".hegao.yml": "level: info\n"])
        let file = folder.url.appending(path: ".hegao.yml")
        let again = try Program.run(["init", folder.url.path])
        #expect(again.status == 0)
        #expect(again.output.contains("已经有了"))
        #expect(try String(contentsOf: file, encoding: .utf8) == "level: info\n")
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "rules").path))
        #expect(try Program.run(["init", "--force", folder.url.path]).status == 0)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("extends:"))
    }

    @Test func whatIsThereIsTakenUp() throws {
        let rules = "rules: [{id: a/b, level: info, message: x, find: 你好}]\n"
        let folder = try Folder([
            "house rules/x.yaml": rules, "figures.csv": "指标,时期,数值,单位\n地区生产总值,2025年,100,亿元\n", "names.csv": "name,age\nx,1\n",
            "other.yaml": "jobs: {a: b}\n", ".pre-commit-config.yaml": "repos: []\n", ".hegao-accepted.yml": "version: 1\n", "a.txt": "好。\n",
        ])
        try FileManager.default.createDirectory(at: folder.url.appending(path: ".git"), withIntermediateDirectories: true)
        let outcome = try Program.run(["init"], in: folder.url)
        #expect(outcome.status == 0)
        let text = try String(contentsOf: folder.url.appending(path: ".hegao.yml"), encoding: .utf8)
        #expect(text.contains("\n  - 'house rules/x.yaml'\n"))
        #expect(text.contains("\ntable:\n  - figures.csv\n"))
        #expect(text.contains("\naccepted: '.hegao-accepted.yml'\n"))
        #expect(!text.contains("names.csv") && !text.contains("other.yaml"))
        #expect(outcome.output.contains("git") && outcome.output.contains(".pre-commit-config.yaml"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "rules").path))
        #expect(try Program.run(["lint", "--print-config", "a.txt"], in: folder.url).status == 0)
    }

    @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
        let folder = try Folder(["file": ""])
        for path in ["nowhere", "file"] {
            let outcome = try Program.run(["init", path], in: folder.url)
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains(path))
        }
        // Whoever may write everywhere is not kept out by permissions.
        guard getuid() != 0 else { return }
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path) }
        let outcome = try Program.run(["init"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("权限"))
    }
}
