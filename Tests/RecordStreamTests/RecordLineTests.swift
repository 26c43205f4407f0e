import Testing

@testable import RecordStream

struct RecordLineTests {
    @Test(arguments: [
        (#"{"id":1,"text":"好"}"#, "1"), (#"{"id":12345678901234567890123,"path":"a.txt"}"#, "12345678901234567890123"),
        (#" { "id" : -1.50e+3 , "text" : "" } "#, "-1.50e+3"), (#"{"text":"x","id":"\u4e00\/"}"#, #""\u4e00\/""#),
        ("\u{FEFF}{\"id\":\"a\",\"text\":\"x\"}\r", "\"a\""), (#"{"id":0,"text":"x","path":null,"more":[{"a":[]}]}"#, "0"),
    ])
    func handsTheIdentityOnAsItWasWritten(line: String, id: String) throws {
        let record = try #require(try DraftRecord(line: Array(line.utf8)))
        #expect(String(decoding: record.id, as: UTF8.self) == id)
    }

    @Test(arguments: [
        (#""a\n\t\"\\\/\b\f\r""#, "a\n\t\"\\/\u{8}\u{c}\r"), (#""\u7ea6\u7EA6""#, "约约"), (#""\ud83d\ude00😀""#, "😀😀"),
        (#""\u0000""#, "\0"),
    ])
    func readsTexts(json: String, text: String) throws {
        let record = try #require(try DraftRecord(line: Array(#"{"id":1,"text":\#(json)}"#.utf8)))
        #expect(record.draft == .text(Array(text.utf8)))
    }

    @Test func readsNameKindAndVariables() throws {
        let line = #"{"id":1,"text":"x","name":"a.md","kind":"plan-report","variables":{"year":"2024","place":null}}"#
        let record = try #require(try DraftRecord(line: Array(line.utf8)))
        #expect((record.name, record.kind) == ("a.md", "plan-report"))
        #expect(record.variables == ["year": "2024"])
    }

    @Test(arguments: ["", "  ", "\r", "\t "])
    func passesOverBlankLines(line: String) throws {
        #expect(try DraftRecord(line: Array(line.utf8)) == nil)
    }

    @Test(arguments: [
        ("nope", nil), ("[1]", nil), ("{", nil), (#"{"text":"x"}"#, nil), (#"{"id":null,"text":"x"}"#, nil),
        (#"{"id":true,"text":"x"}"#, nil), (#"{"id":[1],"text":"x"}"#, nil), (#"{"id":1,"id":2,"text":"x"}"#, nil),
        (#"{"id":7}"#, "7"), (#"{"id":7,"text":"a","path":"b"}"#, "7"), (#"{"id":7,"text":1}"#, "7"),
        (#"{"id":7,"path":""}"#, "7"), (#"{"id":7,"path":"-"}"#, "7"), (#"{"id":7,"text":"\ud800"}"#, "7"),
        (#"{"id":7,"text":"a","text":"b"}"#, "7"), (#"{"id":7,"text":"a"} {}"#, "7"), (#"{"id":7,"text":"a"#, "7"),
        (#"{"id":7,"text":"a",}"#, "7"), (#"{"id":7,"text":"\x"}"#, "7"), ("{\"id\":7,\"text\":\"\u{1}\"}", "7"),
        (#"{"id":7,"text":"a","variables":{"a":1}}"#, "7"), (#"{"id":7,"a":01,"text":""}"#, "7"),
    ] as [(String, String?)])
    func saysWhatIsWrongWithTheIdentityWhereItCanBeRead(line: String, id: String?) {
        let fault = #expect(throws: RecordFault.self) { try DraftRecord(line: Array(line.utf8)) }
        #expect(fault?.id.map { String(decoding: $0, as: UTF8.self) } == id)
    }

    @Test func readsTheIdentityInFrontOfBytesThatAreNoText() {
        let fault = #expect(throws: RecordFault.self) { try DraftRecord(line: Array(#"{"id":"a","text":""#.utf8) + [0xFF, 0x22, 0x7D]) }
        #expect(fault?.id == Array("\"a\"".utf8))
    }

    @Test func refusesNestingWithoutEnd() {
        let line = #"{"id":1,"x":"# + String(repeating: "[", count: 100_000)
        #expect(throws: RecordFault.self) { try DraftRecord(line: Array(line.utf8)) }
    }
}
