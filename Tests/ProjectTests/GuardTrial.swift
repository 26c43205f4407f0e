#if os(Linux)
import Foundation

/// A folder with a table of counts, a valgrind that counts a million for everything and a compiler that says its version.
final class GuardTrial {
    static let canRun = ["python3", "strip"].allSatisfy { find($0) != nil }
    private let folder: URL

    /// What the guard takes this machine for, with the made-up tools.
    static var setting: String {
        let lines = (try? String(contentsOf: URL(filePath: "/etc/os-release"), encoding: .utf8))?.split(separator: "\n") ?? []
        let values = ["ID=", "VERSION_ID="].map { key in
            lines.first { $0.hasPrefix(key) }?.dropFirst(key.count).filter { $0 != "\"" } ?? ""
        }
        let system = values.joined(separator: " ").trimmingCharacters(in: .whitespaces)
        return "swift 9.8.7, valgrind 1.2.3, \(system), \(architecture)"
    }

    private static var architecture: String {
        #if arch(arm64)
        "aarch64"
        #else
        "x86_64"
        #endif
    }

    init(table: String, valgrindStatus: Int = 0) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "guard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try table.write(to: folder.appending(path: "table.tsv"), atomically: true, encoding: .utf8)
        try script("swift", "echo 'Swift version 9.8.7 (made up)'")
        try script("valgrind", """
            if [ "$1" = --version ]; then echo valgrind-1.2.3; exit; fi
            echo '==1== Collected : 1000000' >&2
            exit \(valgrindStatus)
            """)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func script(_ name: String, _ body: String) throws {
        let file = folder.appending(path: name)
        try "#!/bin/sh\n\(body)\n".write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    private static func find(_ program: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { URL(filePath: String($0)).appending(path: program) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    func table() throws -> String {
        try String(contentsOf: folder.appending(path: "table.tsv"), encoding: .utf8)
    }

    /// Runs the guard on a small program; later options overrule earlier ones.
    func run(_ options: [String] = []) throws -> (status: Int32, output: String) {
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.currentDirectoryURL = Repository.root
        process.arguments = [
            "python3", "-B", "Benchmarks/performance/instructions.py", "/bin/true",
            "--table", folder.appending(path: "table.tsv").path,
            "--valgrind", folder.appending(path: "valgrind").path, "--swift", folder.appending(path: "swift").path,
        ] + options
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
#endif
