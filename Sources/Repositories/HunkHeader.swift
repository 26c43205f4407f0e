/// `@@ -12,3 +12,5 @@`: how many lines went and came, and where.
struct HunkHeader {
    let removed: Int
    let added: Int
    /// The first line that came, counted from 1; if none did, the line behind which others are gone.
    let start: Int

    /// - Returns: `nil` for any other line.
    init?(_ line: ArraySlice<UInt8>) {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
        guard words.count >= 3, words[0].elementsEqual("@@".utf8), words[1].first == UInt8(ascii: "-"),
            words[2].first == UInt8(ascii: "+"), let old = Self.span(words[1].dropFirst()),
            let new = Self.span(words[2].dropFirst())
        else { return nil }
        (removed, added, start) = (old.count, new.count, new.start)
    }

    private static func span(_ word: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
        let numbers = word.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { Int(String(decoding: $0, as: UTF8.self)) }
        guard let first = numbers.first, let start = first, start >= 0, numbers.count <= 2 else { return nil }
        guard numbers.count == 2 else { return (start, 1) }
        guard let count = numbers[1], count >= 0, count <= Int(Int32.max), start <= Int(Int32.max) else { return nil }
        return (start, count)
    }
}
