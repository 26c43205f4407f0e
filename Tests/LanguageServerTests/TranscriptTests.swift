import Foundation
import JSON
import LanguageServer
import Testing

/// The session that docs/editors.md shows is one that really happens.
struct TranscriptTests {
    private enum Line {
        case sent(String)
        case received(String)
    }

    private static func lines() throws -> [Line] {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/editors.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("→ ") { return .sent(String(line.dropFirst(2))) }
            if line.hasPrefix("← ") { return .received(String(line.dropFirst(2))) }
            return nil
        }
    }

    /// Whether a message holds what is shown of it; `…` stands for anything.
    private static func fits(_ message: JSONValue, _ shown: String) -> Bool {
        var members = message.object ?? [:]
        members["jsonrpc"] = nil
        var rest = String(decoding: JSONValue.object(members).bytes, as: UTF8.self)[...]
        let pieces = shown.split(separator: "…", omittingEmptySubsequences: false)
        guard let first = pieces.first, rest.hasPrefix(first), let last = pieces.last, rest.hasSuffix(last) else { return false }
        for piece in pieces where !piece.isEmpty {
            guard let place = rest.range(of: piece) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }

    @Test func happensAsThePageShows() throws {
        let lines = try Self.lines()
        #expect(lines.count > 10)
        let client = ScriptedClient()
        for line in lines {
            switch line {
            case .sent(let message): client.send(message)
            case .received(let shown): _ = try client.wait { Self.fits($0, shown) }
            }
        }
        #expect(try client.end() == .orderly)
    }
}
