import Localization
import TestSupport
import Testing

@testable import JSON

struct JSONReadingTests {
    private func read(_ text: String) throws(JSONError) -> JSONValue { try JSONValue(reading: Array(text.utf8)) }

    @Test(arguments: [
        ("null", .null), (" true ", true), ("false\n", false), ("0", 0), ("-7", -7), ("[]", []), ("{}", [:]),
        ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)), ("9007199254740993", 9_007_199_254_740_993),
        ("1.5", .number(1.5)), ("1e2", .number(100)), ("-0.0", .number(-0.0)),
        (#""中文😀""#, "中文😀"), (#""\u4e2d\ud83d\ude00\n\"\\\/""#, "中😀\n\"\\/"), (#""a\u0000b""#, "a\0b"), (#""""#, ""),
        (#"{"a":[1,{"b":null}],"中":"文"}"#, ["a": [1, ["b": .null]], "中": "文"]), (#"{"a":1,"a":2}"#, ["a": 2]),
        (#"{"\u00e9":1,"e\u0301":2}"#, ["é": 2]),
    ] as [(String, JSONValue)])
    func readsEveryKindOfValue(json: String, value: JSONValue) throws {
        #expect(try read(json) == value)
    }

    @Test(arguments: [
        ("", 0), ("[1,", 3), ("[1 2]", 4), ("{\"a\":}", 6), ("nul", 3), ("[1]x", 4), ("01", 2), ("\"\t\"", 1), ("[1,]", 4), ("'a'", 1),
        ("NaN", 3), ("{a:1}", 2), ("\"\\ud83d\"", 7), ("\"\\x\"", 1), ("18446744073709551616", 20), ("1e999", 5), ("\u{FEFF}1", 3),
    ])
    func saysWhereReadingStopped(json: String, near: Int) throws {
        let error = #expect(throws: JSONError.self) { try read(json) }
        let offset = try #require(error?.offset)
        #expect(abs(offset - near) <= 2, "\(json): \(offset)")
        #expect(error?.message.zh.isEmpty == false && error?.message.en.isEmpty == false)
    }

    @Test(arguments: [
        ([0x22, 0x80, 0x22], "not valid UTF-8"), ([0x22, 0xC0, 0xAF, 0x22], "not valid UTF-8"),
        ([0x22, 0xED, 0xA0, 0x80, 0x22], "not valid UTF-8"), ([0x5B, 0x00, 0x5D], "zero byte"), ([0x31, 0x00, 0x78], "zero byte"),
        ([0x22, 0x00, 0x22], "zero byte"), (Array("[a]".utf8), "wrong JSON syntax"),
        (Array(#"{"a\u0000":1}"#.utf8), "must not hold \\u0000"), (Array("[1".utf8), "too early"), (Array("1 2".utf8), "follows the JSON value"),
        (Array("99999999999999999999".utf8), "beyond 64-bit"),
    ] as [([UInt8], String)])
    func saysWhatIsWrong(bytes: [UInt8], words: String) {
        let error = #expect(throws: JSONError.self) { try JSONValue(reading: bytes) }
        #expect(error?.message.en.contains(words) == true, "\(error?.message.en ?? "")")
    }

    @Test(arguments: [(256, true), (257, false), (2_000, false), (100_000, false)])
    func readsNoDeeperThanItMay(depth: Int, isRead: Bool) {
        let json = Array(String(repeating: "[", count: depth).utf8) + Array(String(repeating: "]", count: depth).utf8)
        let value = try? JSONValue(reading: json)
        #expect((value != nil) == isRead)
    }

    @Test(arguments: [
        (#""a\ud83db""#, "a\u{FFFD}b"), (#""\ude00""#, "\u{FFFD}"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
        (#""\\ud83d""#, "\\ud83d"), (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    ])
    func mendsHalvesOfSurrogatePairsWhereAsked(json: String, text: String) throws {
        #expect(try JSONValue(reading: Array(json.utf8), mendsSurrogates: true) == .string(text))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func readsWhatItWrites(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let value = JSONValue.random(depth: 4, using: &random)
        #expect(try JSONValue(reading: value.bytes) == value)
        #expect(try JSONValue(reading: value.bytes, mendsSurrogates: true) == value)
    }

    @Test(arguments: 0..<400 as Range<UInt64>)
    func staysCalmWhateverTheBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var bytes = JSONValue.random(depth: 3, using: &random).bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: index)
            default: bytes.insert(contentsOf: Array("\\ud83d".utf8), at: index)
            }
        }
        for mends in [false, true] {
            do throws(JSONError) {
                let value = try JSONValue(reading: bytes, mendsSurrogates: mends)
                #expect((try? JSONValue(reading: value.bytes)) == value)
            } catch {
                #expect(error.offset >= 0 && error.offset <= bytes.count)
            }
        }
    }
}

extension JSONValue {
    fileprivate static func random(depth: Int, using random: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
        case 0: .null
        case 1: .bool(.random(using: &random))
        case 2: .integer(Int(truncatingIfNeeded: UInt64.random(in: 0...UInt64.max, using: &random) >> UInt64.random(in: 0...63, using: &random)))
        case 3: .number(Double(Int.random(in: -1000...1000, using: &random)) + 0.5)
        case 4: .string(word(using: &random))
        case 5: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
        default:
            .object(
                Dictionary((0..<Int.random(in: 0...4, using: &random)).map { _ in
                    (word(using: &random), .random(depth: depth - 1, using: &random))
                }) { $1 })
        }
    }

    private static func word(using random: inout SeededGenerator) -> String {
        let scalars: [Unicode.Scalar] = ["a", "中", "😀", "\"", "\\", "\n", "\u{7F}", "\u{2028}", "\u{FFFD}", "/", "é"]
        return String(String.UnicodeScalarView((0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
            scalars.randomElement(using: &random)
        }))
    }
}
