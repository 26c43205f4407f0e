import Foundation
import Testing

/// `hegao rules test --watch` as an editor drives it: changes, saves that take the file away, broken files, tables beside.
struct RulesWatchTests {
    private static let sound = """
        data: {words: words.tsv}
        rules:
          - id: my/rule
            level: info
            replace: {table: words}
            examples: {bad: [要⟦做为⟧重点。], good: [作为重点。]}

        """

    @Test func runsAgainAtEveryChangeAndSurvivesBrokenFiles() throws {
        let folder = try Folder()
        let table = try folder.write("words.tsv", Data("wrong\tright\n做为\t作为\n".utf8))
        let rules = try folder.write("rules.yaml", Data(Self.sound.utf8))
        let watch = try Watch(rules)
        defer { watch.end() }
        #expect(watch.waits(for: "全部符合"))
        try Data("rules: [\n".utf8).write(to: URL(filePath: rules))
        #expect(watch.waits(for: "故障"))
        try Data(Self.sound.utf8).write(to: URL(filePath: rules), options: .atomic)
        #expect(watch.waits(for: "全部符合", times: 2))
        try Data("wrong\tright\n另人\t令人\n".utf8).write(to: URL(filePath: table))
        #expect(watch.waits(for: "1 处不符"))
        try FileManager.default.removeItem(atPath: rules)
        #expect(watch.waits(for: "没有可以试验的规则", times: 2))
        try Data("wrong\tright\n做为\t作为\n".utf8).write(to: URL(filePath: table))
        try Data(Self.sound.utf8).write(to: URL(filePath: rules))
        #expect(watch.waits(for: "全部符合", times: 3))
        #expect(!watch.text.contains("\u{1B}["), "a pipe is no screen to be cleared")
        #expect(watch.endsWhenInterrupted())
    }

    @Test func asksWhatToWatch() throws {
        let outcome = try Program.run(["rules", "test", "--watch"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--watch"))
    }
}

/// A run that watches, with its output in a file.
private final class Watch {
    private let process = Process()
    private let output = FileManager.default.temporaryDirectory.appending(path: "hegao-watch-\(UUID().uuidString)")

    init(_ path: String) throws {
        try Data().write(to: output)
        process.executableURL = Program.products.appending(path: "hegao")
        process.arguments = ["rules", "test", "--watch", path]
        process.environment = ["LANG": "zh_CN.UTF-8"]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
    }

    var text: String { (try? String(decoding: Data(contentsOf: output), as: UTF8.self)) ?? "" }

    /// Whether a text comes to stand in the output so many times within ten seconds.
    func waits(for words: String, times: Int = 1) -> Bool {
        for _ in 0..<100 {
            if text.components(separatedBy: words).count > times { return true }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return false
    }

    /// Whether Ctrl-C ends it, as it does any program, within five seconds.
    func endsWhenInterrupted() -> Bool {
        process.interrupt()
        for _ in 0..<50 where process.isRunning { Thread.sleep(forTimeInterval: 0.1) }
        return !process.isRunning && process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT
    }

    func end() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: output)
    }
}
