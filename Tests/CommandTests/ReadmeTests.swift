import Foundation
import Testing

/// The commands that the documents show print what they show there, and the files they show are those of the repository.
///
/// A block fenced as `console` holds a command behind `$ ` and its output. With `HEGAO_RECORD=1` the outputs are written
/// into the documents instead, and the test fails so that a recording is never taken for a test.
struct ReadmeTests {
    static let documents = ["README.md", "README.zh-CN.md"]

    /// One fenced block: where it stands in the lines of its document, and what it holds.
    private struct Block {
        let lines: Range<Int>
        let language: String
        let body: [String]
    }

    private static func lines(of document: String) throws -> [String] {
        try String(contentsOf: Program.root.appending(path: document), encoding: .utf8).components(separatedBy: "\n")
    }

    private static func blocks(in lines: [String]) -> [Block] {
        var blocks: [Block] = []
        var start: Int?
        for (index, line) in lines.enumerated() where line.hasPrefix("```") {
            if let opening = start {
                let language = String(lines[opening].dropFirst(3))
                blocks.append(
                    Block(lines: (opening + 1)..<index, language: language, body: Array(lines[(opening + 1)..<index])))
                start = nil
            } else {
                start = index
            }
        }
        return blocks
    }

    /// Runs the command of a block in the language of its document.
    private static func run(_ command: String, document: String) throws -> String {
        let words = command.split(separator: " ").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
        let language = document.contains("zh-CN") ? "zh_CN.UTF-8" : "en_US.UTF-8"
        let outcome = try Program.run(Array(words.dropFirst()), environment: ["LANG": language])
        return outcome.output + outcome.errors
    }

    @Test(arguments: documents)
    func commandsPrintWhatIsShown(document: String) throws {
        var lines = try Self.lines(of: document)
        let isRecording = ProcessInfo.processInfo.environment["HEGAO_RECORD"] == "1"
        var commands = 0
        // From the end, so that a recording does not move what is still to be looked at.
        for block in Self.blocks(in: lines).reversed() where block.language == "console" {
            let command = try #require(block.body.first.map { String($0.dropFirst(2)) })
            guard command.hasPrefix("hegao ") else { continue }
            commands += 1
            let output = try Self.run(command, document: document).split(separator: "\n", omittingEmptySubsequences: false)
            let body = ["$ " + command] + output.map(String.init).dropLast()
            if isRecording {
                lines.replaceSubrange(block.lines, with: body)
            } else {
                #expect(body == block.body, "\(document): \(command)")
            }
        }
        #expect(commands > 0)
        guard isRecording else { return }
        try lines.joined(separator: "\n").write(to: Program.root.appending(path: document), atomically: true, encoding: .utf8)
        Issue.record("recorded the outputs in \(document); read them, then run again without HEGAO_RECORD")
    }

    @Test(arguments: documents)
    func filesAreThoseOfTheRepository(document: String) throws {
        for block in Self.blocks(in: try Self.lines(of: document)) where block.language == "yaml" {
            guard let first = block.body.first, first.hasPrefix("# Examples/") else { continue }
            let file = try Self.lines(of: String(first.dropFirst(2)))
            #expect(block.body == file.dropLast(), "\(document): \(first)")
        }
    }
}
