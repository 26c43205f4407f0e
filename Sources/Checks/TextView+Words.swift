import DocumentModel

/// Words at a place of a view, compared byte by byte. Paragraphs are set apart by a line feed, so no word reaches into the next.
extension TextView {
    func begins(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= bytes.count else { return false }
        // The bytes of a static string live as long as the program.
        let expected = word.utf8Start
        for index in 0..<length where bytes[offset + index] != expected[index] { return false }
        return true
    }

    func ends(_ word: StaticString, at offset: Int) -> Bool { begins(word, at: offset - word.utf8CodeUnitCount) }

    /// Behind the first of some words that stands at an offset; longer words go first in the list.
    func behind(_ words: [StaticString], at offset: Int) -> Int? {
        words.first { begins($0, at: offset) }.map { offset + $0.utf8CodeUnitCount }
    }

    /// In front of the first of some words that ends at an offset; longer words go first in the list.
    func before(_ words: [StaticString], endingAt offset: Int) -> Int? {
        words.first { ends($0, at: offset) }.map { offset - $0.utf8CodeUnitCount }
    }

    /// Behind all of some words that follow each other from an offset on.
    func skipping(_ words: [StaticString], from offset: Int) -> Int {
        var offset = offset
        while let next = behind(words, at: offset) { offset = next }
        return offset
    }

    // MARK: Searching

    func holds(anyOf words: [StaticString], in range: Range<Int>) -> Bool { first(of: words, in: range) != nil }

    /// The first place in a range where one of some words stands.
    ///
    /// - Complexity: O(range × words).
    func first(of words: [StaticString], in range: Range<Int>) -> Range<Int>? {
        range.lazy.compactMap { place(of: words, at: $0, in: range) }.first
    }

    /// The last place in a range where one of some words stands.
    ///
    /// - Complexity: O(range × words).
    func last(of words: [StaticString], in range: Range<Int>) -> Range<Int>? {
        range.reversed().lazy.compactMap { place(of: words, at: $0, in: range) }.first
    }

    private func place(of words: [StaticString], at offset: Int, in range: Range<Int>) -> Range<Int>? {
        guard let end = behind(words, at: offset), end <= range.upperBound else { return nil }
        return offset..<end
    }

    // MARK: Chinese characters

    /// Whether a Chinese character (U+4000–U+9FFF) stands at an offset.
    func isHan(at offset: Int) -> Bool { offset >= 0 && offset < bytes.count && (0xE4...0xE9).contains(bytes[offset]) }

    /// Behind the Chinese characters that follow an offset, at most so many bytes.
    func behindHan(from offset: Int, atMost limit: Int) -> Int {
        var end = offset
        while isHan(at: end), end + 3 - offset <= limit { end += 3 }
        return end
    }

    /// In front of the Chinese characters that end at an offset, at most so many bytes.
    func beforeHan(endingAt offset: Int, atMost limit: Int) -> Int {
        var start = offset
        while isHan(at: start - 3), offset - start + 3 <= limit { start -= 3 }
        return start
    }
}
