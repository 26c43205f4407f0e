import Dispatch
import JSON
import LanguageServer
import Localization
import Synchronization
import Testing

/// A client that says what a test tells it to, to a server in the same process.
final class ScriptedClient: Sendable {
    private struct Line {
        var input: [UInt8] = []
        var isClosed = false
        var received: [JSONValue] = []
        var output: [UInt8] = []
        var end: Server.End?
    }

    private let line = Mutex(Line())
    private let hasInput = DispatchSemaphore(value: 0)

    init(settings: ClientSettings = ClientSettings(), language: Language = .chinese) {
        let server = Server(
            settings: settings, language: language, version: "test", provider: WorkspaceRules.init,
            write: { [self] bytes in
                line.withLock { $0.output += bytes }
                return true
            })
        DispatchQueue.global().async { [self] in
            let end = server.run(read: read)
            line.withLock { $0.end = end }
        }
    }

    private func read() -> [UInt8] {
        while true {
            let part = line.withLock { line -> [UInt8]? in
                defer { line.input = [] }
                return line.input.isEmpty && !line.isClosed ? nil : line.input
            }
            if let part { return part }
            hasInput.wait()
        }
    }

    func write(_ bytes: [UInt8]) {
        line.withLock { $0.input += bytes }
        hasInput.signal()
    }

    func send(_ json: String) {
        write(Array("Content-Length: \(json.utf8.count)\r\n\r\n\(json)".utf8))
    }

    func close() {
        line.withLock { $0.isClosed = true }
        hasInput.signal()
    }

    /// What the server has sent so far, as it was sent.
    func received() throws -> [JSONValue] {
        var rest = line.withLock { $0.output }[...]
        var messages: [JSONValue] = []
        while let start = rest.indices.first(where: { rest[$0...].starts(with: Array("\r\n\r\n".utf8)) }) {
            let header = String(decoding: rest[..<start], as: UTF8.self)
            let length = try #require(header.split(separator: " ").last.flatMap { Int($0) })
            guard rest.count >= start - rest.startIndex + 4 + length else { break }
            messages.append(try JSONValue(reading: Array(rest[start + 4..<start + 4 + length])))
            rest = rest[(start + 4 + length)...]
        }
        return messages
    }

    /// Waits for a message.
    func wait(for isWanted: (JSONValue) -> Bool) throws -> JSONValue {
        for _ in 0..<3000 {
            if let message = try received().first(where: isWanted) { return message }
            nap()
        }
        return try #require(nil as JSONValue?, "nothing of the kind has come")
    }

    func answer(to id: JSONValue) throws -> JSONValue {
        try wait { $0["id"] == id && $0["method"] == nil }
    }

    /// How the session ended.
    func end() throws -> Server.End {
        for _ in 0..<3000 {
            if let end = line.withLock({ $0.end }) { return end }
            nap()
        }
        return try #require(nil as Server.End?, "the session goes on")
    }

    private func nap() { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10)) }
}
