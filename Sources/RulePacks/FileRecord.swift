import Hashing
import RuleModel
import SourceText
import Synchronization

/// Keeps the digest of every file that rules are made from, in the order in which it is read.
final class FileRecord: Sendable {
    private let hash = Mutex(SHA256())

    var digest: [UInt8] { hash.withLock { $0.digest } }

    /// The same rule file; what is read beside it is recorded, too.
    func recording(_ file: RuleFile) -> RuleFile {
        note(file.source)
        return RuleFile(source: file.source, isProven: file.isProven) { path in
            let sibling = file.sibling(path)
            if case .success(let source) = sibling { self.note(source) }
            return sibling
        }
    }

    private func note(_ source: SourceFile) {
        hash.withLock { hash in
            hash.add(source.path)
            hash.add(source.bytes.count)
            hash.add(source.bytes)
        }
    }
}
