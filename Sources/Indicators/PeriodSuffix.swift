/// What stands round a word of time and belongs to it.
enum PeriodSuffix {
    enum Meaning {
        /// 末, 底: the last year alone.
        case end
        /// 以来: up to the last year.
        case since
        case none
    }

    private static let suffixes: [(StaticString, Meaning)] = [
        ("以来", .since), ("期末", .end), ("末期", .end), ("底前", .end), ("末前", .end), ("底之前", .end), ("末", .end), ("底", .end),
        ("年底", .end), ("年末", .end), ("同期", .none),
        ("时期", .none), ("期间", .none), ("以前", .none), ("之前", .none), ("初", .none), ("的", .none),
    ]
    private static let bases: [StaticString] = ["比", "较", "与", "同", "相比", "对比", "相较", "是", "为"]

    static func match(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> (length: Int, meaning: Meaning)? {
        for (word, meaning) in suffixes where text.holds(word, at: index, limit: limit) {
            return (word.utf8CodeUnitCount, meaning)
        }
        return nil
    }

    static func isOrigin(in text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        text.holds("从", before: index) || text.holds("由", before: index) || text.holds("自", before: index)
    }

    /// Where 比 or 较 in front of a word of time begins.
    static func baseStart(in text: UnsafeBufferPointer<UInt8>, before index: Int) -> Int? {
        for word in bases where text.holds(word, before: index) { return index - word.utf8CodeUnitCount }
        return nil
    }
}
