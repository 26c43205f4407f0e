/// A stretch of UTF-8 with the questions that finding structure asks of it; shares the bytes of its text.
struct Passage {
    private let bytes: [UInt8]
    let range: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// A passage that is a text of its own.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, bytes.indices)
    }

    var isEmpty: Bool { range.isEmpty }
    var text: String { String(decoding: bytes[range], as: UTF8.self) }
    var first: Unicode.Scalar? { isEmpty ? nil : bytes.scalar(at: range.lowerBound).value }
    var last: Unicode.Scalar? { isEmpty ? nil : bytes.scalar(before: range.upperBound).value }

    /// Length in scalars.
    ///
    /// - Complexity: O(length).
    var scalarCount: Int { bytes.scalarCount(in: range) }

    /// Whether it has at most so many bytes; Chinese takes three a character.
    func isAtMost(bytes limit: Int) -> Bool { range.count <= limit }

    /// Its first bytes, at most so many and up to a scalar's end; enough to tell what a paragraph is.
    func head(bytes limit: Int) -> Passage {
        guard range.count > limit else { return self }
        var end = range.lowerBound + limit
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return prefix(upTo: end)
    }

    /// The part of it in a range of its text.
    func part(_ range: Range<Int>) -> Passage { Passage(bytes, range) }
    func suffix(from index: Int) -> Passage { part(index..<range.upperBound) }
    func prefix(upTo index: Int) -> Passage { part(range.lowerBound..<index) }
    func dropFirst() -> Passage { isEmpty ? self : suffix(from: range.lowerBound + bytes.scalar(at: range.lowerBound).length) }
    func dropLast() -> Passage { isEmpty ? self : prefix(upTo: range.upperBound - bytes.scalar(before: range.upperBound).length) }

    func dropFirst(while matches: (Unicode.Scalar) -> Bool) -> Passage {
        suffix(from: firstIndex { !matches($0) } ?? range.upperBound)
    }

    func dropLast(while matches: (Unicode.Scalar) -> Bool) -> Passage {
        var end = range.upperBound
        while end > range.lowerBound {
            let (scalar, length) = bytes.scalar(before: end)
            guard matches(scalar) else { break }
            end -= length
        }
        return prefix(upTo: end)
    }

    // MARK: Looking for words

    func starts(with word: StaticString) -> Bool { holds(word, at: range.lowerBound) }
    func ends(with word: StaticString) -> Bool { holds(word, at: range.upperBound - word.utf8CodeUnitCount) }
    func contains(_ word: StaticString) -> Bool { firstRange(of: word) != nil }
    func starts(withAnyOf words: [StaticString]) -> Bool { words.contains { starts(with: $0) } }
    func ends(withAnyOf words: [StaticString]) -> Bool { words.contains { ends(with: $0) } }
    func contains(anyOf words: [StaticString]) -> Bool { words.contains { contains($0) } }
    func equals(_ word: StaticString) -> Bool { range.count == word.utf8CodeUnitCount && starts(with: word) }

    /// What stands behind a word at the beginning; `nil` if something else stands there.
    func dropping(_ word: StaticString) -> Passage? {
        starts(with: word) ? suffix(from: range.lowerBound + word.utf8CodeUnitCount) : nil
    }

    func firstRange(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        guard length <= range.count else { return nil }
        var index = range.lowerBound
        while index <= range.upperBound - length {
            if holds(word, at: index) { return index..<index + length }
            index += 1
        }
        return nil
    }

    func lastRange(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        guard length <= range.count else { return nil }
        var index = range.upperBound - length
        while index >= range.lowerBound {
            if holds(word, at: index) { return index..<index + length }
            index -= 1
        }
        return nil
    }

    /// Byte offset of the first scalar that fits.
    func firstIndex(where matches: (Unicode.Scalar) -> Bool) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let (scalar, length) = bytes.scalar(at: index)
                if matches(scalar) { return index }
                index += length
            }
            return nil
        }
    }

    /// Calls a closure with all that is neither a Han character nor a Latin letter, digit or blank: punctuation, mostly.
    func forEachMark(_ body: (Unicode.Scalar, Int) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                switch bytes[index] {
                case 0...0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: index += 1
                case let lead where lead.leadsHan: index += 3
                default:
                    let (scalar, length) = bytes.scalar(at: index)
                    body(scalar, index)
                    index += length
                }
            }
        }
    }

    /// Scalars that fit.
    func count(where matches: (Unicode.Scalar) -> Bool) -> Int {
        var count = 0
        _ = firstIndex { scalar in
            count += matches(scalar) ? 1 : 0
            return false
        }
        return count
    }

    func contains(where matches: (Unicode.Scalar) -> Bool) -> Bool { firstIndex(where: matches) != nil }
    func allSatisfy(_ matches: (Unicode.Scalar) -> Bool) -> Bool { !contains { !matches($0) } }

    private func holds(_ word: StaticString, at index: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= range.lowerBound, index + length <= range.upperBound else { return false }
        // The bytes of a static string live as long as the program.
        let expected = word.utf8Start
        for offset in 0..<length where bytes[index + offset] != expected[offset] { return false }
        return true
    }
}
