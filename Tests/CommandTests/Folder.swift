import Foundation

/// A folder that is removed when the test is over.
final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "hegao-test-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    /// A folder with texts in it.
    convenience init(_ texts: [String: String]) throws {
        try self.init()
        for (name, text) in texts { _ = try write(name, Data(text.utf8)) }
    }

    /// Writes a file, with the folders that it lies in, and returns its path.
    func write(_ name: String, _ data: Data) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file.path
    }
}
