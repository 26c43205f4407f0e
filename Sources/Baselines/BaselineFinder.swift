import FileSystem

/// Finds the list that a draft belongs to: the nearest one in its folder or above, up to the root of its repository.
package struct BaselineFinder {
    private let workingDirectory: String
    private var lists: [String: String?] = [:]

    package init() {
        workingDirectory = BaselinePath.absolute(".")
    }

    /// Path of the nearest list; `nil` if there is none.
    ///
    /// - Complexity: O(depth) questions to the file system for the first draft of a folder, then O(1).
    package mutating func list(forDraft path: String) -> String? {
        // A link to a draft elsewhere belongs to that place, or else to its own.
        if let list = list(above: Paths.folder(of: BaselinePath.absolute(path))) { return list }
        return list(above: BaselinePath.absolute(Paths.folder(of: path)))
    }

    private mutating func list(above folder: String) -> String? {
        if let known = lists[folder] { return known }
        let path = Paths.joined(folder, Baseline.fileName)
        let found: String?
        if Paths.kind(of: path) != .missing {
            found = path
        } else {
            let parent = Paths.folder(of: folder)
            found = parent == folder || Self.isRepository(folder) ? nil : list(above: parent)
        }
        lists[folder] = .some(found)
        return found
    }

    /// Where a list of a draft that belongs to none is to be made: beside the nearest configuration, at the root of its repository, in the
    /// working directory if the draft is below it, or else beside the draft.
    package func newList(forDraft path: String, configurationNames: [String] = [".hegao.yml", ".hegao.yaml"]) -> String {
        let home = Paths.folder(of: BaselinePath.absolute(path))
        var folder = home
        while true {
            let isMarked = configurationNames.contains { Paths.kind(of: Paths.joined(folder, $0)) == .file } || Self.isRepository(folder)
            if isMarked { return Paths.joined(folder, Baseline.fileName) }
            let parent = Paths.folder(of: folder)
            if parent == folder { break }
            folder = parent
        }
        let isBelow = (home + "/").hasPrefix(workingDirectory == "/" ? "/" : workingDirectory + "/")
        return Paths.joined(isBelow ? workingDirectory : home, Baseline.fileName)
    }

    private static func isRepository(_ folder: String) -> Bool { Paths.kind(of: Paths.joined(folder, ".git")) != .missing }
}
