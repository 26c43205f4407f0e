import Diagnostics
import FileSystem
import SourceText

/// A list of accepted findings: a file that people review, with what they wrote in it.
package struct Baseline: Sendable {
    /// The name under which a list is found by itself.
    package static let fileName = ".hegao-accepted.yml"
    /// Of the form of the file.
    package static let version = 1

    /// Where it is, or is to be.
    package let path: String
    private var blocks: [BaselineBlock]
    /// Up to the colon of `accepted:`, what else is on that line, and what stands behind the entries.
    private let frame: Frame
    private let isNew: Bool
    private var isChanged = false

    /// What stands round the entries.
    struct Frame: Sendable {
        var head: [UInt8]
        /// A remark on the line of `accepted:`.
        var remark: [UInt8] = []
        var tail: [UInt8] = []
        var lineBreak = "\n"
    }

    /// A list that is not there yet.
    package init(newAt path: String) {
        self.init(path: path, blocks: [], frame: .new, isNew: true)
    }

    init(path: String, blocks: [BaselineBlock], frame: Frame, isNew: Bool = false) {
        self.path = path
        self.blocks = blocks
        self.frame = frame
        self.isNew = isNew
    }

    package var entries: [BaselineEntry] { blocks.map(\.entry) }

    /// What was accepted, by file.
    ///
    /// - Complexity: O(entries).
    package var findings: [String: AcceptedFindings] {
        var files: [String: AcceptedFindings] = [:]
        for block in blocks {
            let entry = block.entry
            files[entry.file, default: AcceptedFindings()].add(entry.identity, count: entry.count, reason: entry.reason)
        }
        return files
    }

    /// The entries with their places in the file that was read.
    package var placedEntries: [(entry: BaselineEntry, place: SourcePosition?)] { blocks.map { ($0.entry, $0.place) } }

    /// The entries that tell of findings which are missing, with the times that each is missing; the last of equal ones first.
    package func entries(
        ofFile file: String, _ missing: [FindingIdentity: Int]
    ) -> [(entry: BaselineEntry, place: SourcePosition?, count: Int)] {
        var left = missing
        var found: [(entry: BaselineEntry, place: SourcePosition?, count: Int)] = []
        for block in blocks.reversed() where block.entry.file == file {
            let count = min(left[block.entry.identity] ?? 0, block.entry.count)
            guard count > 0 else { continue }
            left[block.entry.identity, default: 0] -= count
            found.append((block.entry, block.place, count))
        }
        return found.reversed()
    }

    // MARK: Changing

    /// Accepts findings; one that is listed already is accepted so many times more.
    ///
    /// - Complexity: O(entries + added).
    package mutating func add(_ added: [BaselineEntry]) {
        guard !added.isEmpty else { return }
        isChanged = true
        var known: [Key: Int] = [:]
        for (index, block) in blocks.enumerated() { known[Key(block.entry)] = known[Key(block.entry)] ?? index }
        var counts: [Int: Int] = [:]
        for entry in added {
            if let index = known[Key(entry)] {
                counts[index, default: blocks[index].entry.count] += entry.count
            } else {
                known[Key(entry)] = blocks.count
                blocks.append(BaselineBlock(entry))
            }
        }
        for (index, count) in counts { blocks[index].set(count: count) }
    }

    /// Takes out findings of a file that are no longer made, each so many times.
    package mutating func remove(_ stale: [FindingIdentity: Int], ofFile file: String) {
        guard !stale.isEmpty else { return }
        isChanged = true
        var left = stale
        var kept: [BaselineBlock] = []
        for var block in blocks.reversed() {
            let identity = block.entry.identity
            let surplus = block.entry.file == file ? min(left[identity] ?? 0, block.entry.count) : 0
            if surplus > 0 { left[identity, default: 0] -= surplus }
            guard surplus < block.entry.count else { continue }
            block.set(count: block.entry.count - surplus)
            kept.append(block)
        }
        blocks = kept.reversed()
    }

    /// Takes out every entry of a file.
    package mutating func remove(file: String) {
        let before = blocks.count
        blocks.removeAll { $0.entry.file == file }
        if blocks.count < before { isChanged = true }
    }

    // MARK: Writing

    /// The file as it is to be.
    package var bytes: [UInt8] {
        var bytes = frame.head
        if blocks.isEmpty { bytes += " []".utf8 }
        bytes += frame.remark
        bytes += frame.lineBreak.utf8
        let order = blocks.indices.sorted { blocks[$0].entry == blocks[$1].entry ? $0 < $1 : blocks[$0].entry < blocks[$1].entry }
        for index in order { bytes += blocks[index].lines(lineBreak: frame.lineBreak) }
        return bytes + frame.tail
    }

    /// Writes the file, whole or not at all, if anything in it has changed.
    ///
    /// - Returns: whether it was written.
    package func write() throws(InputError) -> Bool {
        guard isChanged, !(isNew && blocks.isEmpty) else { return false }
        try replaceFile(path, with: bytes)
        return true
    }

    private struct Key: Hashable {
        let file: String
        let identity: FindingIdentity

        init(_ entry: BaselineEntry) {
            file = entry.file
            identity = entry.identity
        }
    }
}

extension Baseline.Frame {
    fileprivate static let new = Baseline.Frame(
        head: Array(
            """
            # 已经接受的问题：检查时不再报告，文稿改了别处也一样。由 hegao lint --accept 写入；reason 请写明为什么可以不改。
            # Findings accepted as they are, written by hegao lint --accept. Say in reason why each may stand.
            version: \(Baseline.version)
            accepted:
            """.utf8))
}
