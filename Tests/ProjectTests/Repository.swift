import Foundation

/// The checked-out project, as the tests of the project itself see it.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Paths of the regular files below a folder, relative to it, sorted; hidden ones left out.
    static func files(below folder: String) -> [String] {
        let base = root.appending(path: folder)
        let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
        let urls = walk?.compactMap { $0 as? URL } ?? []
        return urls.filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .map { String($0.standardizedFileURL.path.dropFirst(base.standardizedFileURL.path.count + 1)) }
            .sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
