import Foundation
import TestSupport
import Testing

@testable import JSON

/// Read back by a parser that is not ours.
struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var (writer, output) = (JSONWriter(), [UInt8]())
        write(&writer)
        writer.drain(into: &output)
        return output
    }

    @Test(arguments: [
        ("", #""""#), ("中文“引号”", #""中文“引号”""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\u0008\u000c""#),
        ("\0\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
        ("\u{2028}\u{2029}…", #""\u2028\u2029…""#), ("\u{200B}\u{202E}\u{2066}\u{FEFF}", #""\u200b\u202e\u2066\ufeff""#),
        ("😀\u{301}\u{FFFF}", "\"😀\u{301}\u{FFFF}\""),
    ])
    func escapesWhatMustNotStandAsItIs(text: String, json: String) {
        #expect(written { $0.value(text) } == Array(json.utf8))
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (-1, "-1"), (1_234_567_890, "1234567890"), (Int.max, "\(Int.max)"), (Int.min, "\(Int.min)"),
    ])
    func writesWholeNumbers(number: Int, json: String) {
        #expect(written { $0.value(number) } == Array(json.utf8))
    }

    @Test func separatesValuesAndBreaksLinesWhereAsked() {
        let output = written { json in
            json.beginObject()
            json.key("空")
            json.beginArray()
            json.endArray()
            json.breakLine()
            json.key("列")
            json.beginArray()
            for number in 1...2 {
                json.breakLine()
                json.value(number)
            }
            json.value(nil)
            json.breakLine()
            json.endArray()
            json.endObject()
        }
        #expect(String(decoding: output, as: UTF8.self) == "{\"空\":[],\n\"列\":[\n1,\n2,null\n]}")
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func writesAnyStringSoThatItReadsBack(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let scalars = (0..<Int.random(in: 0...80, using: &random)).compactMap { _ in
            Unicode.Scalar(
                UInt32.random(in: 0...[0xFF, 0x2FFF, 0xFFFF, 0x10FFFF][Int.random(in: 0...3, using: &random)], using: &random))
        }
        let text = String(String.UnicodeScalarView(scalars))
        let output = written { $0.value(text) }
        let read = try JSONSerialization.jsonObject(with: Data(output), options: .fragmentsAllowed) as? String
        #expect(read.map { Array($0.unicodeScalars) } == scalars)
        #expect(!output.contains { $0 < 0x20 || $0 == 0x7F })
    }
}
