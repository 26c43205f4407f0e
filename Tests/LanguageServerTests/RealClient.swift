import Foundation

/// A language client from PyPI in a Python environment of its own, made once beside the build.
enum RealClient {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Client")

    /// The folder that the test bundle was built into.
    private static let products: URL = {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") }.map { URL(filePath: $0) }
        var folder = bundle ?? sources.appending(path: "../../../.build/debug/tests.xctest").standardizedFileURL
        while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
        return folder
    }()

    /// The environment's Python; `nil` where there is no Python or its packages cannot be had.
    static let python: URL? = {
        let folder = products.appending(path: "language-client")
        let python = folder.appending(path: "bin/python")
        if has(python) { return python }
        guard run(URL(filePath: "/usr/bin/env"), ["python3", "-m", "venv", folder.path]).status == 0 else { return nil }
        let requirements = sources.appending(path: "requirements.txt").path
        _ = run(
            python,
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--timeout", "20", "--retries", "2", "-r", requirements])
        return has(python) ? python : nil
    }()

    private static func has(_ python: URL) -> Bool {
        FileManager.default.isExecutableFile(atPath: python.path) && run(python, ["-c", "import pytest_lsp"]).status == 0
    }

    /// Lets the client have its session with the executable.
    static func session(_ python: URL) -> (status: Int32, output: String) {
        run(
            python, ["-m", "pytest", "-q", "--tb=short", sources.path],
            ["HEGAO": products.appending(path: "hegao").path, "PYTHONDONTWRITEBYTECODE": "1"])
    }

    private static func run(
        _ program: URL, _ arguments: [String], _ environment: [String: String] = [:]
    ) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, pipe, pipe)
        guard (try? process.run()) != nil, let output = try? pipe.fileHandleForReading.readToEnd() ?? Data() else { return (-1, "") }
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
