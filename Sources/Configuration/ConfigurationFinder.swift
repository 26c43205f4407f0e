import Diagnostics
import FileSystem
import Localization

/// Finds the configuration that is nearest to a draft: in its folder, else in the nearest folder above.
///
/// Only that one counts; one further up has a part where it is named under `extends`. The search ends at the root of the file system,
/// not at the root of a repository, so that several repositories of an office may share one.
struct ConfigurationFinder {
    /// What a folder leads to.
    enum Answer {
        case none
        case file(String)
        /// Two files of either name in one folder.
        case both(String, String)
    }

    private var known: [String: Answer] = [:]

    /// - Parameter folder: from the root.
    /// - Complexity: O(folders above that have not been looked at).
    mutating func nearest(to folder: String) -> Answer {
        if let answer = known[folder] { return answer }
        let found = ConfigurationName.all.map { Paths.joined(folder, $0) }.filter(Self.isThere).map(Paths.shown)
        let answer: Answer =
            switch found.count {
            case 0: folder == "/" ? .none : nearest(to: Paths.folder(of: folder))
            case 1: .file(found[0])
            default: .both(found[0], found[1])
            }
        known[folder] = answer
        return answer
    }

    private static func isThere(_ path: String) -> Bool {
        if case .missing = Paths.kind(of: path) { false } else { true }
    }
}

extension Problem {
    static func twoConfigurations(_ first: String, _ second: String) -> Problem {
        Problem(
            path: second,
            message: LocalizedText(zh: "同一个文件夹里已经有 \(first)", en: "there is \(first) in the same folder"),
            hint: LocalizedText(zh: "两个文件只留一个", en: "keep one of the two"))
    }
}
