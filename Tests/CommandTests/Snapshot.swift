import Foundation
import Testing

/// Compares a text with a file of Examples/expected; with `HEGAO_RECORD=1` writes the file instead, and fails so that a
/// recording is never taken for a test.
enum Snapshot {
    static func expect(_ text: String, equals name: String) throws {
        let file = Program.root.appending(path: "Examples/expected/" + name)
        if ProcessInfo.processInfo.environment["HEGAO_RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name); read it, then run again without HEGAO_RECORD")
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "the output differs from Examples/expected/\(name)")
    }
}
