/// Reads the changed lines of each file out of a patch without context (`git diff --unified=0`).
struct PatchReader {
    /// Changes by path from the top of the repository.
    private(set) var files: [String: LineChanges] = [:]
    private var path: String?
    private var lines: [ClosedRange<Int>] = []
    private var deletions: [Int] = []
    /// Lines of text that are still to come in a hunk, whatever they look like.
    private var rest = 0

    init(_ patch: [UInt8]) {
        for line in patch.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) { read(line) }
        finishFile()
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        if rest > 0 {
            if line.first != UInt8(ascii: "\\") { rest -= 1 }
        } else if line.starts(with: "diff --git ".utf8) {
            finishFile()
        } else if line.starts(with: "+++ ".utf8) {
            path = QuotedPath.path(of: line.dropFirst(4))
        } else if let hunk = HunkHeader(line) {
            add(hunk)
        }
    }

    private mutating func add(_ hunk: HunkHeader) {
        rest = hunk.removed + hunk.added
        if hunk.added > 0 {
            lines.append(hunk.start...hunk.start + hunk.added - 1)
        } else {
            deletions.append(hunk.start)
        }
    }

    private mutating func finishFile() {
        if let path { files[path] = .lines(lines, deletions: deletions) }
        (path, lines, deletions) = (nil, [], [])
    }
}
