/// A pattern for paths, as `.gitignore` files write them (gitignore(5)).
///
/// `*` stands for any characters but `/`, `?` for one, `[…]` for one of a set; `**` between slashes stands for any number of
/// folders. A pattern with a slash before its end counts from its home, any other matches a name at any depth. A slash at the end
/// admits folders only. What lies in a folder that matches, matches. Characters are Unicode scalars, where git counts bytes.
package struct GitPattern: Sendable, Hashable {
    /// As it was written.
    package let pattern: String
    /// Whether only a folder can be meant.
    package let matchesFoldersOnly: Bool
    private let segments: [GitPatternSegment]
    /// The only segment of a pattern that matches a name at any depth.
    private let name: GitPatternSegment?

    /// - Complexity: O(length of the pattern).
    package init(_ pattern: String) {
        self.pattern = pattern
        let hasEndSlash = pattern.utf8.last == UInt8(ascii: "/")
        matchesFoldersOnly = hasEndSlash
        let path = hasEndSlash ? pattern.dropLast() : pattern[...]
        let isAnchored = path.utf8.contains(UInt8(ascii: "/"))
        var parser = GitPatternParser(path.utf8.first == UInt8(ascii: "/") ? path.dropFirst() : path)
        let segments = parser.segments()
        name = isAnchored || segments.count > 1 ? nil : segments[0] == .folders ? .anyName : segments[0]
        self.segments = Self.chain(isAnchored ? segments : [.folders] + segments)
    }

    /// Whether a path, or a folder above it, matches; the path counts from the pattern's home.
    ///
    /// - Complexity: O(length of the path · length of the pattern), whatever the pattern.
    package func matches(_ path: String, isFolder: Bool = false) -> Bool {
        matches(GitPatternPath(path), isFolder: isFolder, countsFolders: true)
    }

    /// Whether a path itself matches, whatever the folders above it do.
    ///
    /// - Complexity: O(length of the path · length of the pattern).
    func matchesItself(_ path: GitPatternPath, isFolder: Bool) -> Bool {
        matches(path, isFolder: isFolder, countsFolders: false)
    }

    private func matches(_ path: GitPatternPath, isFolder: Bool, countsFolders: Bool) -> Bool {
        let last = path.components.count - 1
        if last < 0 || matchesFoldersOnly && !isFolder && (!countsFolders || last == 0) { return false }
        if let name, !countsFolders { return name.matches(path.components[last]) }
        var reached = [true] + [Bool](repeating: false, count: segments.count)
        passFolders(&reached)
        for (index, component) in path.components.enumerated() {
            step(&reached, over: component)
            let counts = index == last ? isFolder || !matchesFoldersOnly : countsFolders
            if reached[segments.count], counts { return true }
        }
        return false
    }

    /// Takes one component along every way in which those before it fit; `reached[n]` says that n segments can be used up.
    private func step(_ reached: inout [Bool], over component: [Unicode.Scalar]) {
        // From the back, since each number is reached from the one before it.
        for number in reached.indices.reversed() {
            let stays = number < segments.count && segments[number] == .folders && reached[number]
            let before = number - 1
            let arrives = number > 0 && reached[before] && segments[before] != .folders && segments[before].matches(component)
            reached[number] = stays || arrives
        }
        passFolders(&reached)
    }

    /// Any number of folders may be none.
    private func passFolders(_ reached: inout [Bool]) {
        for number in segments.indices where reached[number] && segments[number] == .folders { reached[number + 1] = true }
    }

    /// `**` at the end asks for something inside; elsewhere it may stand for no folder at all.
    private static func chain(_ segments: [GitPatternSegment]) -> [GitPatternSegment] {
        guard segments.last == .folders else { return segments }
        return segments + [.anyName]
    }
}
