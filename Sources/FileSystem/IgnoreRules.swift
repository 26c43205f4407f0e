#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the ignore files that reach a folder say of its entries; a walk carries one value down each way.
///
/// The files are those of git: every `.gitignore` from the top of the working tree down, `.git/info/exclude` and the user's
/// `core.excludesFile`, nearer ones first. Outside a repository the `.gitignore` files from the start of the walk down count, so
/// that a copy of a repository gives what the repository gives. A folder with a `.git` of its own starts anew. Which files git
/// tracks plays no part.
package struct IgnoreRules: Sendable {
    /// The patterns of a file, and how many names below the top their home lies.
    private struct Level: Sendable {
        let file: IgnoreFile
        let depth: Int
    }

    private var levels: [Level] = []
    /// The folder, as seen from the top.
    private var location: GitPatternPath

    /// What reaches a folder from above and what it says itself.
    ///
    /// - Complexity: O(names in the path) questions to the file system.
    package init(from folder: String) {
        let start = realpath(folder, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
        self.init(start: start ?? folder)
    }

    private init(start: String) {
        var folders = [start]
        while let folder = folders.last, Paths.kind(of: Paths.joined(folder, ".git")) == .missing, folder != "/" {
            folders.append(Paths.folder(of: folder))
        }
        let top = folders.last.flatMap { GitFolder(top: $0) }
        let way = top == nil ? [start] : folders.reversed()
        location = GitPatternPath("")
        levels = (top?.ignoreFiles ?? []).map { Level(file: $0, depth: 0) }
        for (depth, folder) in way.enumerated() {
            if depth > 0 { location = location.appending(String(folder.split(separator: "/").last ?? "")) }
            read(Paths.joined(folder, ".gitignore"))
        }
    }

    private mutating func read(_ path: String) {
        guard let file = IgnoreFile(path: path) else { return }
        levels.append(Level(file: file, depth: location.components.count))
    }

    /// The rules for a subfolder.
    ///
    /// - Parameters:
    ///   - path: leads the file system there; its last name is the subfolder's.
    ///   - entries: the names in it.
    package func entering(_ path: String, entries: [String]) -> IgnoreRules {
        if entries.contains(".git") { return IgnoreRules(from: path) }
        var inner = self
        inner.location = location.appending(String(path.split(separator: "/").last ?? ""))
        if entries.contains(".gitignore") { inner.read(Paths.joined(path, ".gitignore")) }
        return inner
    }

    /// Whether an entry of the folder is passed over.
    ///
    /// - Complexity: O(patterns) matches.
    package func ignores(_ name: String, isFolder: Bool) -> Bool {
        if levels.isEmpty { return false }
        let path = location.appending(name)
        for level in levels.reversed() {
            if let verdict = level.file.ignores(path.below(level.depth), isFolder: isFolder) { return verdict }
        }
        return false
    }
}
