import JSON
import LanguageServer
import TestSupport
import Testing

struct SessionTests {
    private static let hello = #"{"id":0,"method":"initialize","params":{"capabilities":{},"locale":"zh"}}"#
    private static let goodbye = [#"{"id":99,"method":"shutdown"}"#, #"{"method":"exit"}"#]

    private static func open(_ text: String, uri: String = "file:///a.md") -> String {
        let item: JSONValue = ["uri": .string(uri), "languageId": "markdown", "version": 1, "text": .string(text)]
        let message: JSONValue = ["method": "textDocument/didOpen", "params": ["textDocument": item]]
        return String(decoding: message.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ([hello] + goodbye, .orderly), ([hello, #"{"method":"exit"}"#], .abrupt), ([hello], .abrupt), ([], .abrupt),
        ([#"{"method":"exit"}"#], .abrupt), ([hello, goodbye[0]], .orderly),
    ] as [([String], Server.End)])
    func endsAsTheClientEndsIt(messages: [String], end: Server.End) throws {
        let client = ScriptedClient()
        messages.forEach(client.send)
        client.close()
        #expect(try client.end() == end)
    }

    @Test(arguments: ["Content-Length: 10\r\n\r\n{}", "Hello\r\n\r\n", "Content-Length: x\r\n\r\n{}", "C"])
    func endsWithAReasonWhereTheInputIsNoStreamOfMessages(input: String) throws {
        let client = ScriptedClient()
        client.write(Array(input.utf8))
        client.close()
        guard case .broken(let reason) = try client.end() else {
            Issue.record("the session did not break")
            return
        }
        #expect(!reason.zh.isEmpty && !reason.en.isEmpty)
    }

    @Test(arguments: [
        ([#"{"id":1,"method":"textDocument/hover"}"#], 1, -32002), ([hello, #"{"id":1,"method":"initialize","params":{}}"#], 1, -32600),
        ([hello, #"{"id":"a","method":"no/such"}"#], "a", -32601), ([hello, "{"], .null, -32700), ([hello, "[]"], .null, -32600),
        ([hello, "7"], .null, -32600), ([hello, #"{"id":{},"method":"x"}"#], .null, -32600), ([hello, #"{"id":1,"method":2}"#], .null, -32600),
        ([hello, #"{"id":1}"#], .null, -32600), ([hello, #"{"id":1,"method":"textDocument/hover","params":[]}"#], 1, -32602),
        ([hello, #"{"id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///no"}}}"#], 1, -32602),
        ([hello, open("甲"), #"{"id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a.md"},"position":{"line":-1,"character":0}}}"#], 1, -32602),
        ([hello, #"{"id":1,"method":"shutdown"}"#, #"{"id":2,"method":"textDocument/hover"}"#], 2, -32600),
    ] as [([String], JSONValue, Int)])
    func refusesWhatItCannotAnswerAndGoesOn(messages: [String], id: JSONValue, code: Int) throws {
        let client = ScriptedClient()
        messages.forEach(client.send)
        #expect(try client.answer(to: id)["error"]?["code"] == .integer(code))
        // Whoever has not begun the session cannot end it in due form.
        client.send(Self.hello)
        Self.goodbye.forEach(client.send)
        #expect(try client.end() == .orderly)
    }

    @Test func readsAgainFromAWholeTextWhatAnUnreadableChangeHasLost() throws {
        let client = ScriptedClient()
        [Self.hello, Self.open("全长约30公里左右。\n")].forEach(client.send)
        let isAbout = { (version: Int) in { (message: JSONValue) in message["params"]?["version"] == .integer(version) } }
        _ = try client.wait(for: isAbout(1))
        client.send(
            #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.md","version":2},"contentChanges":[{"range":{"start":{"line":1}},"text":"a"}]}}"#)
        _ = try client.wait { $0["method"] == "window/logMessage" && $0["params"]?["type"] == 1 }
        client.send(
            #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.md","version":3},"contentChanges":[{"text":"好。\n"}]}}"#)
        _ = try client.wait(for: isAbout(3))
        #expect(try !client.received().contains(where: isAbout(2)))
    }

    @Test func countsInBytesWhereTheClientDoes() throws {
        let client = ScriptedClient()
        client.send(#"{"id":0,"method":"initialize","params":{"capabilities":{"general":{"positionEncodings":["utf-8","utf-16"]}}}}"#)
        #expect(try client.answer(to: 0)["result"]?["capabilities"]?["positionEncoding"] == "utf-8")
        client.send(Self.open("😀全长约30公里左右。\n"))
        let found = try client.wait { $0["method"] == "textDocument/publishDiagnostics" }
        let item = found["params"]?["diagnostics"]?.array?.first { $0["code"] == "number/double-approximation" }
        #expect(item?["range"]?["start"]?["character"] == 10)
    }

    @Test func speaksTheLanguageOfTheClient() throws {
        for (locale, word) in [("en", "approximation"), ("zh-CN", "概数")] {
            let client = ScriptedClient()
            client.send(#"{"id":0,"method":"initialize","params":{"capabilities":{},"locale":"\#(locale)"}}"#)
            client.send(Self.open("全长约30公里左右。\n"))
            let found = try client.wait { $0["method"] == "textDocument/publishDiagnostics" }
            let messages = found["params"]?["diagnostics"]?.array?.compactMap { $0["message"]?.string } ?? []
            #expect(messages.contains { $0.contains(word) })
        }
    }

    @Test func givesDiagnosticsWhenAskedToAClientThatOnlyAsks() throws {
        let client = ScriptedClient()
        client.send(#"{"id":0,"method":"initialize","params":{"capabilities":{"textDocument":{"diagnostic":{}}}}}"#)
        #expect(try client.answer(to: 0)["result"]?["capabilities"]?["diagnosticProvider"] != nil)
        client.send(Self.open("全长约30公里左右。\n"))
        client.send(#"{"id":1,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///a.md"}}}"#)
        let report = try client.answer(to: 1)["result"]
        #expect(report?["kind"] == "full")
        #expect(report?["items"]?.array?.contains { $0["code"] == "number/double-approximation" } == true)
        #expect(try !client.received().contains { $0["method"] == "textDocument/publishDiagnostics" })
    }

    /// Nothing a client says may end the server: neither broken bytes nor messages in the wrong places.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func survivesAnyClient(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var settings = ClientSettings()
        settings.usesBuiltin = false
        let client = ScriptedClient(settings: settings)
        client.send(Self.hello)
        for id in 1...12 { client.send(Self.message(id, using: &random)) }
        client.send(#"{"id":98,"method":"shutdown"}"#)
        _ = try client.answer(to: 98)
        client.send(#"{"method":"exit"}"#)
        #expect(try client.end() == .orderly)
    }

    private static let methods = [
        "textDocument/didOpen", "textDocument/didChange", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose",
        "textDocument/hover", "textDocument/codeAction", "textDocument/documentSymbol", "textDocument/completion",
        "textDocument/diagnostic", "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles", "$/cancelRequest", "initialized",
    ]

    private static func message(_ id: Int, using random: inout SeededGenerator) -> String {
        func number() -> JSONValue { .integer([0, 0, 1, 2, 3, 7, -1, Int.max][Int.random(in: 0...7, using: &random)]) }
        func position() -> JSONValue { ["line": number(), "character": number()] }
        func range() -> JSONValue { ["start": position(), "end": position()] }
        func text() -> JSONValue {
            .string(["", "甲😀\r\n乙", "# 题\n\n约30公里左右", "rules:\n  - id: a/b\n    find: '{", "\u{FEFF}\r\r\n", "a: [\n"][Int.random(in: 0...5, using: &random)])
        }
        let uri: JSONValue = ["file:///a.md", "file:///a.yaml", "untitled:x", "%%%"][Int.random(in: 0...3, using: &random)]
        let method = methods[Int.random(in: methods.indices, using: &random)]
        let isRequest = ["hover", "codeAction", "documentSymbol", "completion", "diagnostic"].contains { method.hasSuffix($0) }
        var message: [String: JSONValue] = [
            "method": .string(method),
            "params": [
                "textDocument": ["uri": uri, "text": text(), "languageId": "", "version": number()], "position": position(),
                "range": range(), "contentChanges": [["range": range(), "text": text()], ["text": text()]], "id": .integer(id - 1),
                "context": ["only": ["quickfix"]], "settings": ["hegao": ["level": "info", "kind": text()]],
            ],
        ]
        if isRequest { message["id"] = .integer(id) }
        var bytes = JSONValue.object(message).bytes
        if Int.random(in: 0...4, using: &random) == 0 { bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
