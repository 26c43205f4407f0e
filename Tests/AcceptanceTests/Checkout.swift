import Foundation
import SourceText

/// The files of the checkout that the acceptance tests read.
enum Checkout {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Sound reports in plain text: those of Examples/, and those of `../shared/reports` where that folder is there.
    static func reports() throws -> [SourceFile] {
        let paths = ["Examples", "../shared/reports"].flatMap { files(in: $0, endingWith: ".txt") }
        // One example is there to show faults.
        return try paths.filter { !$0.hasSuffix("/flawed-report.txt") }.map { try SourceFile(reading: $0) }
    }

    /// Paths of what stands right inside a folder, in the order of its names; none where there is no such folder.
    ///
    /// - Parameter folder: from the checkout, or a whole path.
    static func files(in folder: String, endingWith ending: String) -> [String] {
        let base = URL(filePath: folder, relativeTo: root).standardizedFileURL
        let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().map { base.appending(path: $0).path }
    }

    /// A number that the environment sets, such as how many faults to put in.
    static func setting(_ name: String, default standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
    }
}
