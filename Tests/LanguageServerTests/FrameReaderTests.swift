import TestSupport
import Testing

@testable import LanguageServer

struct FrameReaderTests {
    /// Messages of a stream that comes in pieces of some size.
    private func read(_ stream: [UInt8], by size: Int = 1) throws(FrameFault) -> [String] {
        var reader = FrameReader(contentLimit: 1000)
        var messages: [String] = []
        var index = 0
        while index < stream.count {
            reader.append(stream[index..<min(index + size, stream.count)])
            index += size
            while let message = try reader.next() { messages.append(String(decoding: message, as: UTF8.self)) }
        }
        return messages
    }

    @Test(arguments: 1...40)
    func findsMessagesHoweverTheyArrive(size: Int) throws {
        let stream =
            "Content-Length: 2\r\n\r\n{}content-length:7\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{\"中\"}"
            + "Content-Length: 0\r\n\r\n"
        #expect(try read(Array(stream.utf8), by: size) == ["{}", "{\"中\"}", ""])
    }

    @Test(arguments: [
        ("Content-Type: a\r\n\r\n", .noLength), ("\r\n\r\n", .noLength), ("garbage\r\n\r\n", .notAHeader("garbage")),
        ("Content-Length: -1\r\n\r\n", .wrongLength("Content-Length: -1")), ("Content-Length: +1\r\n\r\n", .wrongLength("Content-Length: +1")),
        ("Content-Length: 1 x\r\n\r\n", .wrongLength("Content-Length: 1 x")), ("Content-Length:\r\n\r\n", .wrongLength("Content-Length:")),
        ("Content-Length: 99999999999999999999\r\n\r\n", .wrongLength("Content-Length: 99999999999999999999")),
        ("Content-Length: 1\r\nContent-Length: 2\r\n\r\n", .wrongLength("Content-Length: 2")),
        ("Content-Length: 1001\r\n\r\n", .contentTooLong(1001, limit: 1000)), (String(repeating: "a", count: 9000), .headersTooLong),
    ] as [(String, FrameFault)])
    func refusesWhatIsNoStreamOfMessages(stream: String, fault: FrameFault) {
        for size in [1, 7, 10_000] {
            #expect(throws: fault) { try read(Array(stream.utf8), by: size) }
        }
        #expect(!fault.message.zh.isEmpty && !fault.message.en.isEmpty)
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func endsCalmlyWhateverTheBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var stream = Array("Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull".utf8)
        for _ in 0...Int.random(in: 0...5, using: &random) {
            stream[Int.random(in: stream.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        let atOnce = Result { () throws(FrameFault) in try read(stream, by: 1000) }
        let byBytes = Result { () throws(FrameFault) in try read(stream) }
        #expect(atOnce == byBytes)
    }
}
