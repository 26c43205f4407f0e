#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What finds the matches of a pattern; a class, so that workers can share one that is made on first use.
final class PatternEngine: Sendable {
    enum Kind: Sendable {
        /// Every match is this text: to search for it takes no regex engine, and most rules are of this kind.
        case text([UInt8])
        case expression(CompiledExpression)
    }

    let kind: Kind

    init(_ kind: Kind) {
        self.kind = kind
    }

    /// The first occurrence of `text` in `subject` at `start` or behind it.
    ///
    /// - Complexity: O(subject).
    static func firstRange(of text: [UInt8], in subject: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        guard let base = subject.baseAddress, let last = text.last else { return nil }
        // The first bytes of Chinese characters are nearly all the same; the last one tells most places apart.
        var end = start + text.count - 1
        while end < subject.count, let hit = memchr(base + end, Int32(last), subject.count - end) {
            end = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
            if memcmp(base + end - text.count, text, text.count) == 0 { return end - text.count..<end }
        }
        return nil
    }
}
