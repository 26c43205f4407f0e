import Foundation

/// The built executable, run as a user runs it.
enum Program {
    /// What a run gave.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of the test bundle that is running, and of the executables.
    static let products: URL = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") }.map { URL(filePath: $0) }
        var folder = bundle ?? root.appending(path: ".build/debug/tests.xctest")
        while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
        return folder
    }()

    /// Runs `hegao`, or another executable of the package, in the project's folder or another one, with a Chinese locale and without
    /// colour.
    ///
    /// - Parameter headOnly: whether standard output goes to `head -1`, which leaves after a line.
    static func run(
        _ arguments: [String], of program: String = "hegao", input: Data? = nil, environment: [String: String] = [:],
        in directory: URL = root, headOnly: Bool = false
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = products.appending(path: program)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.environment = ["LANG": "zh_CN.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        let folder = FileManager.default.temporaryDirectory.appending(path: "hegao-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files, not pipes: a full pipe would stop the program.
        let files = ["in", "out", "err"].map { folder.appending(path: $0) }
        for file in files { try (file.lastPathComponent == "in" ? input ?? Data() : Data()).write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        let head = headOnly ? try Self.head(of: process, into: files[1]) : nil
        try process.run()
        process.waitUntilExit()
        head?.waitUntilExit()
        let texts = try files.dropFirst().map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// A reader of the first line of a process.
    private static func head(of process: Process, into file: URL) throws -> Process {
        let pipe = Pipe()
        let head = Process()
        head.executableURL = URL(filePath: "/usr/bin/head")
        head.arguments = ["-1"]
        head.standardInput = pipe
        head.standardOutput = try FileHandle(forWritingTo: file)
        process.standardOutput = pipe
        try head.run()
        // The reading end must be the reader's alone.
        try pipe.fileHandleForReading.close()
        return head
    }
}
