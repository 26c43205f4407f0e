import FileSystem

/// Globs of a configuration file, over the paths below its folder; a later one wins, and `!` in front takes out again.
///
/// As in a `.gitignore`, a glob without `/` fits a name in any folder, and one that fits a folder fits all that lies in it.
package struct FileGlobs: Sendable {
    private struct Entry: Sendable {
        let glob: Glob
        let isTakenOut: Bool
    }

    /// From the root.
    private let folder: String
    private let entries: [Entry]
    /// As they were written.
    package let texts: [Located<String>]

    /// - Parameter folder: the folder of the configuration file, from the root.
    init(_ texts: [Located<String>], in folder: String) {
        self.folder = folder
        self.texts = texts
        entries = texts.map { text in
            let isTakenOut = text.value.hasPrefix("!")
            let pattern = isTakenOut ? String(text.value.dropFirst()) : text.value
            let isName = !pattern.dropLast(pattern.hasSuffix("/") ? 1 : 0).contains("/")
            return Entry(glob: Glob(isName ? "**/" + pattern : pattern), isTakenOut: isTakenOut)
        }
    }

    /// Whether a file, or a folder above it, is meant.
    ///
    /// - Parameter path: from the root. What lies elsewhere than below the folder is looked at from the root.
    /// - Complexity: O(globs · folders of the path) matches.
    package func contain(_ path: String) -> Bool {
        guard !entries.isEmpty else { return false }
        let inside = Paths.relative(path, to: folder) ?? String(path.drop { $0 == "/" })
        var isMeant = false
        for entry in entries where entry.isTakenOut == isMeant && Self.fits(entry.glob, inside) {
            isMeant = !entry.isTakenOut
        }
        return isMeant
    }

    private static func fits(_ glob: Glob, _ path: String) -> Bool {
        if glob.matches(path) { return true }
        var path = path[...]
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            if glob.matches(String(path)) { return true }
        }
        return false
    }
}
