import Foundation

/// A Chromium without a window, if there is one on this machine.
struct Browser {
    enum Fault: Error { case tookTooLong }

    private static let paths = [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ]

    static let installed = paths.first { FileManager.default.isExecutableFile(atPath: $0) }.map(Browser.init)

    private let path: String

    /// The elements of a page as they are after its scripts have run.
    func elements(of page: String, width: Int = 1280) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hegao-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, output) = (folder.appending(path: "page.html"), folder.appending(path: "elements.html"))
        try Data(page.utf8).write(to: file)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--force-prefers-reduced-motion",
            "--window-size=\(width),900", "--virtual-time-budget=3000", "--user-data-dir=\(folder.path)/profile", "--dump-dom",
            file.absoluteString,
        ]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = Date(timeIntervalSinceNow: 90)
        while process.isRunning {
            guard Date() < deadline else {
                process.terminate()
                throw Fault.tookTooLong
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }
}
