import Foundation
import Testing

/// `hegao lint --print-config`: each value in effect, and where it comes from.
struct PrintConfigTests {
    private static let files = [
        ".hegao.yml": """
            extends: [builtin, rules.yaml]
            rules:
              words/wrong-word: off
              office/*: error
            accept: [你们好]
            overrides:
              - files: drafts/
                level: info
            """,
        "rules.yaml": "rules: [{id: office/hello, level: info, message: x, find: 你好}]\n",
    ]

    @Test func eachValueHasItsOrigin() throws {
        let folder = try Folder(Self.files)
        let outcome = try Program.run(["lint", "--print-config", "--kind", "plan-report", "drafts/not-yet.txt"], in: folder.url)
        #expect(outcome.status == 0)
        let rows = outcome.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        for row in [
            "文稿 drafts/not-yet.txt", "配置 .hegao.yml", "extends builtin .hegao.yml:1:11", "rules.yaml .hegao.yml:1:20",
            "kind plan-report --kind", "level info .hegao.yml:8:12", "fail-on error 默认", "accept 你们好 .hegao.yml:5:10",
            "table — 默认", "gitignore true 默认", "words/wrong-word off (warning) .hegao.yml:3:3",
            "office/hello error (info) .hegao.yml:4:3",
        ] {
            #expect(rows.contains(row), "\(row) is missing in \(outcome.output)")
        }
    }

    @Test func theListingIsThereForProgramsToo() throws {
        let folder = try Folder(Self.files)
        let outcome = try Program.run(["lint", "--print-config", "--format", "json", "x.txt"], in: folder.url)
        #expect(outcome.status == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["config"] as? String == ".hegao.yml")
        let values = try #require(object["values"] as? [String: Any])
        let accept = try #require(values["accept"] as? [[String: Any]])
        #expect(accept.first?["value"] as? String == "你们好")
        let origin = try #require(accept.first?["origin"] as? [String: Any])
        #expect(origin["line"] as? Int == 5 && origin["file"] as? String == ".hegao.yml")
        let changed = try #require(object["changedRules"] as? [[String: Any]])
        #expect(Set(changed.compactMap { $0["rule"] as? String }) == ["words/wrong-word", "office/hello"])
    }

    @Test func withoutAConfigurationAllIsDefault() throws {
        let folder = try Folder()
        let outcome = try Program.run(["lint", "--print-config", "x.txt"], in: folder.url)
        #expect(outcome.output.contains("（没有）"))
        #expect(outcome.output.contains("0 条的级别"))
    }

    @Test func aFaultyConfigurationIsNotListed() throws {
        let folder = try Folder([".hegao.yml": "levle: x\n"])
        let outcome = try Program.run(["lint", "--print-config", "x.txt"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(".hegao.yml:1:1"))
    }
}
