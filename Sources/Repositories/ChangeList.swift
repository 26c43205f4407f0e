/// What `git diff --raw --numstat -z` says of each file that is there after the change.
struct ChangeList {
    /// One file, by its path from the top of the repository.
    struct Entry {
        /// How it is stored; a link and a repository within have modes of their own.
        let mode: String
        /// Object id of its new content; zeros where that lies in the working tree only.
        let blob: String
        /// A letter: `A`dded, `M`odified, `R`enamed, `T`ype changed, `D`eleted, `U`nmerged.
        let status: Character
        /// What it was called before.
        let oldPath: String
        let path: String

        var isRegular: Bool { mode.hasPrefix("100") }
    }

    private(set) var entries: [Entry] = []
    /// Paths of files that have no lines for git.
    private(set) var binaries: Set<String> = []

    init(_ output: [UInt8]) {
        var words = output.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }[...]
        while let word = words.popFirst() {
            if word.hasPrefix(":") { readRaw(word, &words) } else if !word.isEmpty { readCount(word, &words) }
        }
    }

    /// `:old-mode new-mode old-id new-id status`, then one path, or two of a file that moved.
    private mutating func readRaw(_ word: String, _ words: inout ArraySlice<String>) {
        let fields = word.dropFirst().split(separator: " ")
        guard fields.count == 5, let status = fields[4].first, let first = words.popFirst() else { return }
        let second = status == "R" || status == "C" ? words.popFirst() : nil
        entries.append(
            Entry(mode: String(fields[1]), blob: String(fields[3]), status: status, oldPath: first, path: second ?? first))
    }

    /// `added TAB removed TAB path`, where both are dashes for what has no lines; a file that moved has its two paths behind it.
    private mutating func readCount(_ word: String, _ words: inout ArraySlice<String>) {
        let fields = word.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3 else { return }
        var path = String(fields[2])
        if path.isEmpty {
            _ = words.popFirst()
            path = words.popFirst() ?? ""
        }
        if fields[0] == "-" { binaries.insert(path) }
    }
}
