import FileSystem
import JSON
import LanguageServer
import SourceText
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Drafts in folders with a `.hegao.yml`, and the file itself while it is typed.
struct ConfigurationSessionTests {
    /// A folder of drafts that is removed when the test is over.
    private final class Office {
        let path: String
        private var files: [String] = []

        init(_ texts: [String: String]) throws {
            var template = Array("/tmp/hegao-office-XXXXXX".utf8CString)
            path = try #require(mkdtemp(&template).map { String(cString: $0) })
            for (name, text) in texts {
                try replaceFile(Paths.joined(path, name), with: Array(text.utf8))
                files.append(name)
            }
        }

        deinit {
            for file in files { unlink(Paths.joined(path, file)) }
            rmdir(path)
        }
    }

    private static let draft = "全长约30公里左右。\n"
    private static let rule = "number/double-approximation"

    /// What is published about a draft of a folder with these files.
    private static func diagnostics(_ files: [String: String], draft: String = draft) throws -> (office: String, items: [JSONValue]) {
        let office = try Office(files)
        let client = try started()
        open(client, office.path + "/a.md", draft)
        let found = try client.wait { $0["method"] == "textDocument/publishDiagnostics" }
        return (office.path, found["params"]?["diagnostics"]?.array ?? [])
    }

    private static func started() throws -> ScriptedClient {
        let client = ScriptedClient()
        client.send(
            #"{"id":0,"method":"initialize","params":{"capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}},"locale":"zh"}}"#)
        return client
    }

    private static func open(_ client: ScriptedClient, _ path: String, _ text: String, language: String = "markdown") {
        let item: JSONValue = ["uri": .string("file://" + path), "languageId": .string(language), "version": 1, "text": .string(text)]
        let message: JSONValue = ["method": "textDocument/didOpen", "params": ["textDocument": item]]
        client.send(String(decoding: message.bytes, as: UTF8.self))
    }

    // MARK: Drafts

    private static let list = """
        version: 1
        accepted:
          - file: a.md
            rule: number/double-approximation
            quote: 约30公里左右
            section: []
            reason: 原文如此

        """

    @Test func anAcceptedFindingIsNotShown() throws {
        let open = try Self.diagnostics([:]).items
        #expect(open.contains { $0["code"] == .string(Self.rule) })
        let (_, shown) = try Self.diagnostics([".hegao-accepted.yml": Self.list])
        #expect(!shown.contains { $0["code"] == .string(Self.rule) }, "\(shown)")
        let twice = try Self.diagnostics([".hegao-accepted.yml": Self.list], draft: Self.draft + "\n" + Self.draft).items
        #expect(twice.count { $0["code"] == .string(Self.rule) } == 1)
    }

    @Test(arguments: [
        ([".hegao.yml": "levle: info\n"], ".hegao.yml:1", "levle"), ([".hegao.yml": "accepted: gone.yml\n"], "gone.yml", "清单"),
        ([".hegao-accepted.yml": "version: 99\naccepted: []\n"], ".hegao-accepted.yml", "没有检查"),
        ([".hegao.yml": "rules: {no/such: off}\nkind: novel\n"], ".hegao.yml:1", "共 2 处"),
    ] as [([String: String], String, String)])
    func aDraftUnderFaultySettingsSaysSoOnItsFirstLine(files: [String: String], place: String, words: String) throws {
        let (_, items) = try Self.diagnostics(files)
        let item = try #require(items.first)
        #expect(items.count == 1)
        let message = item["message"]?.string ?? ""
        #expect(message.contains(place) && message.contains(words), "\(message)")
        #expect(item["severity"] == 1)
        #expect(item["range"]?["start"]?["line"] == 0 && item["range"]?["end"]?["character"] == 10)
    }

    @Test func theFaultIsOneStepAway() throws {
        let (office, items) = try Self.diagnostics([".hegao.yml": "# 说明\nlevle: info\n"])
        let location = items.first?["relatedInformation"]?.array?.first?["location"]
        #expect(location?["uri"] == .string("file://\(office)/.hegao.yml"))
        #expect(location?["range"]?["start"]?["line"] == 1)
    }

    @Test(arguments: ["exclude: ['*.md']\n", "exclude: a.md\n"])
    func anExcludedDraftIsLeftAlone(configuration: String) throws {
        #expect(try Self.diagnostics([".hegao.yml": configuration]).items.isEmpty)
        #expect(try !Self.diagnostics([".hegao.yml": "exclude: [b.md]\n"]).items.isEmpty)
    }

    // MARK: The configuration itself

    /// - Parameter marked: the text with the mark ▮ where the pointer is.
    private static func ask(_ method: String, _ marked: String) throws -> JSONValue? {
        let client = try started()
        let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("▮") })
        open(client, "/office/.hegao.yml", marked.replacing("▮", with: ""), language: "yaml")
        let character = lines[line].prefix { $0 != "▮" }.utf16.count
        let message: JSONValue = [
            "id": 7, "method": .string("textDocument/" + method),
            "params": [
                "textDocument": ["uri": "file:///office/.hegao.yml"], "position": ["line": .integer(line), "character": .integer(character)],
            ],
        ]
        client.send(String(decoding: message.bytes, as: UTF8.self))
        return try client.answer(to: 7)["result"]
    }

    @Test(arguments: [
        ("▮", ["extends", "rules", "overrides", "suppressions"], ["title", "applies"]), ("level: info\n▮", ["fail-on"], ["level"]),
        ("level: ▮", ["error", "warning", "info"], ["off"]), ("extends:\n  - ▮", ["builtin", "official-chinese"], []),
        ("rules:\n  ▮", ["words/*", "words/wrong-word"], ["level"]), ("rules:\n  words/*: ▮", ["off", "on", "error"], ["never"]),
        ("rules:\n  words/*: off\n  wo▮", ["words/wrong-word"], ["words/*"]), ("rules:\n  words/*:\n    ▮", ["level", "accept"], ["extends"]),
        ("overrides:\n  - files: '*.md'\n    ▮", ["level", "rules", "strict"], ["extends", "exclude", "files"]),
        ("suppressions: {▮", ["require-reason"], ["level"]), ("strict: ▮", ["true", "false"], []),
        ("kind: ▮", ["government-work-report"], []),
    ] as [(String, [String], [String])])
    func completesKeysWordsAndRules(text: String, offered: [String], absent: [String]) throws {
        let labels = Set(try Self.ask("completion", text)?["items"]?.array?.compactMap { $0["label"]?.string } ?? [])
        #expect(labels.isSuperset(of: offered), "\(labels.sorted())")
        #expect(labels.isDisjoint(with: absent), "\(labels.sorted())")
    }

    @Test(arguments: [
        ("fail-▮on: error\n", "退出码"), ("level: in▮fo\n", "提示"), ("suppressions:\n  require-re▮ason: true\n", "理由"),
        ("rules:\n  words/wrong-▮word: off\n", "words/wrong"), ("extends: [buil▮tin]\n", "内置"),
    ])
    func tellsWhatAKeyMeans(text: String, words: String) throws {
        let value = try Self.ask("hover", text)?["contents"]?["value"]?.string ?? ""
        #expect(value.contains(words), "\(value)")
    }
}
