import SourceText

extension WorkingTree {
    /// Paths that one run of git is given, so that its command line stays within the system's bounds.
    private static let batch = 400

    private static let diff = [
        "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--ignore-submodules=all", "--find-renames",
        // Other line breaks are no other words.
        "--ignore-cr-at-eol",
    ]

    /// Files of the working tree that differ from a commit, those that git does not know yet included.
    ///
    /// - Parameters:
    ///   - commit: an object id, from ``mergeBase(with:)``.
    ///   - isWanted: whether a file, by its path from the top, is looked at any further.
    package func changes(
        since commit: String, where isWanted: (String) -> Bool = { _ in true }
    ) throws(InputError) -> [ChangedFile] {
        let untracked = try git.output(["ls-files", "--others", "--exclude-standard", "-z"])
        let new = untracked.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter(isWanted)
        return try changes([commit], isWanted) + new.map { ChangedFile($0, .whole) }
    }

    /// Files of the index that differ from the current commit, with what is to be committed of them.
    package func stagedChanges(where isWanted: (String) -> Bool = { _ in true }) throws(InputError) -> [ChangedFile] {
        try changes(["--cached"], isWanted)
    }

    /// The content of a file of the index, as it is stored; what git-lfs keeps elsewhere, as it would be checked out.
    ///
    /// - Throws: what git said.
    package func stagedContent(of file: ChangedFile) throws(InputError) -> [UInt8] {
        let blob = file.blob ?? ""
        let bytes = try git.output(["cat-file", "blob", blob])
        guard bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) else { return bytes }
        return try git.output(["cat-file", "--filters", "--path=" + file.path, blob])
    }

    private func changes(_ sides: [String], _ isWanted: (String) -> Bool) throws(InputError) -> [ChangedFile] {
        let list = ChangeList(try git.output(Self.diff + ["--raw", "--numstat", "--no-abbrev", "-z"] + sides + ["--"]))
        let entries = list.entries.filter { $0.status != "D" && ($0.isRegular || $0.status == "U") && isWanted($0.path) }
        let unmerged = Set(entries.lazy.filter { $0.status == "U" }.map(\.path))
        let isCompared = { (entry: ChangeList.Entry) in
            "MR".contains(entry.status) && !list.binaries.contains(entry.path) && !unmerged.contains(entry.path)
        }
        let lines = try lines(of: entries.filter(isCompared), sides)
        var seen: Set<String> = []
        return entries.filter { seen.insert($0.path).inserted }.map { entry in
            let changes = isCompared(entry) ? lines[entry.path] ?? .lines([], deletions: []) : .whole
            return ChangedFile(
                entry.path, changes, blob: sides == ["--cached"] ? entry.blob : nil, isUnmerged: unmerged.contains(entry.path))
        }
    }

    private func lines(of entries: [ChangeList.Entry], _ sides: [String]) throws(InputError) -> [String: LineChanges] {
        var lines: [String: LineChanges] = [:]
        for start in stride(from: 0, to: entries.count, by: Self.batch) {
            let part = entries[start..<min(start + Self.batch, entries.count)]
            // A file that moved is compared with what it was only if both paths are named.
            let paths = Set(part.flatMap { [$0.oldPath, $0.path] }).sorted()
            let options = ["--patch", "--unified=0", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/"]
            lines.merge(PatchReader(try git.output(Self.diff + options + sides + ["--"] + paths)).files) { $1 }
        }
        return lines
    }
}
