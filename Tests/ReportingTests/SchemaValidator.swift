import Foundation

/// Schemas/validate.py, run with the packages that `make test` installs in .build/venv, or with those of the machine.
enum SchemaValidator {
    /// Exit status 0: valid; 1: `output` says what is wrong; 3: Python or a package is missing, `output` says which.
    static func validate(_ files: [String], against schema: String) throws -> (status: Int32, output: String) {
        let schemas = TextFile(besideTests: "Schemas/").path
        let own = TextFile(besideTests: "../../.build/venv/bin/python3").path
        let python = FileManager.default.isExecutableFile(atPath: own) ? [own] : ["/usr/bin/env", "python3"]
        let output = FileManager.default.temporaryDirectory.appending(path: "hegao-validation-\(UUID().uuidString)")
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = URL(filePath: python[0])
        process.arguments = python.dropFirst() + [schemas + "validate.py", schemas + schema] + files
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let words = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        // `env` says 127 when it finds no such program.
        return process.terminationStatus == 127 ? (3, "Python is missing") : (process.terminationStatus, words)
    }
}
