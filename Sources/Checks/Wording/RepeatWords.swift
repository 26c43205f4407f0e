import Localization
import RuleModel
import SourceText
import YAML

/// Finds runs of Chinese characters that stand twice in a row, except where Chinese doubles words on purpose.
struct RepeatWords: Sendable {
    /// A word with its copies, in bytes of the text.
    struct Run: Equatable {
        /// The first copy.
        let first: Range<Int>
        /// From the first to the last copy.
        let range: Range<Int>
        /// The characters of one copy.
        let word: [UInt32]
        let copies: Int
        /// No Chinese character stands in front of it, or none behind it.
        let isSetOff: Bool
    }

    /// Numbers of characters of the words looked for; 1 only for ``characters``.
    private let lengths: [Int]
    /// The only characters that may not be doubled by themselves.
    private let characters: Set<UInt32>
    /// Words in which a doubling is right, such as 为了了解.
    private let exceptions: [[UInt32]]

    init?(_ fields: Fields, reader: RuleReader) {
        let characters = fields["characters"].map { reader.strings($0).joined() } ?? ""
        let longest = fields["max"].map { reader.integer($0) } ?? 6
        // “max: 1” alone asks for nothing but the characters.
        let shortest = fields["min"].map { reader.integer($0) } ?? min(2, longest ?? 2)
        let exceptions = fields["except"].map { Self.words($0, reader: reader) } ?? []
        guard let shortest, let longest, let exceptions else { return nil }
        guard Self.areSound(shortest, longest, characters, fields, reader: reader) else { return nil }
        self.characters = Set(LocatedScalars(characters).values)
        lengths = (characters.isEmpty ? [] : [1]) + (shortest...longest).filter { $0 > 1 }
        self.exceptions = exceptions.map { LocatedScalars($0).values }.filter { !$0.isEmpty }
    }

    private static func areSound(
        _ shortest: Int, _ longest: Int, _ characters: String, _ fields: Fields, reader: RuleReader
    ) -> Bool {
        if shortest == 1, characters.isEmpty {
            reader.fault(
                zh: "单字重叠多半是对的（人人、常常），要列明查哪些字",
                en: "single characters are mostly doubled on purpose; name those that are not",
                hint: LocalizedText(zh: "加上“characters: 的了是和在”", en: "add “characters: 的了是和在”"),
                at: (fields["min"] ?? fields["max"])?.range ?? fields.range)
            return false
        }
        if shortest >= 1, shortest <= longest, longest <= longestAllowed { return true }
        reader.fault(
            zh: "字数要在 1 到 \(longestAllowed) 之间，且“min”不大于“max”",
            en: "lengths lie between 1 and \(longestAllowed), “min” not above “max”",
            at: (fields["max"] ?? fields["min"])?.range ?? fields.range)
        return false
    }

    /// Longer repetitions are clauses; every length costs a pass over the text.
    private static let longestAllowed = 12

    static func words(_ node: YAMLNode, reader: RuleReader) -> [String]? {
        guard case .mapping = node.content else { return reader.strings(node) }
        return reader.fields(node, allowed: ["table"])?.required("table").flatMap(reader.table)?.words
    }

    // MARK: Search

    /// Doubled words in a stretch of text, in its order; of overlapping ones the shortest word.
    ///
    /// - Complexity: O(bytes × lengths).
    func runs(in bytes: [UInt8], range: Range<Int>) -> [Run] {
        let text = LocatedScalars(bytes, in: range)
        var found: [Run] = []
        for length in lengths {
            forEachRepetition(of: length, in: text.values) { all in
                let word = all.lowerBound..<(all.lowerBound + length)
                if isWrong(word, all, in: text.values) { found.append(Self.run(word, all, in: text)) }
            }
        }
        return Self.shortest(found)
    }

    private static func shortest(_ runs: [Run]) -> [Run] {
        var kept: [Run] = []
        for run in runs.sorted(by: { ($0.range.lowerBound, $0.word.count) < ($1.range.lowerBound, $1.word.count) }) {
            guard let last = kept.last, last.range.overlaps(run.range) else {
                kept.append(run)
                continue
            }
            if run.word.count < last.word.count { kept[kept.count - 1] = run }
        }
        return kept
    }

    private static func run(_ word: Range<Int>, _ all: Range<Int>, in text: LocatedScalars) -> Run {
        let isFirst = all.lowerBound == 0 || !text.values[all.lowerBound - 1].isHan
        let isLast = all.upperBound == text.count || !text.values[all.upperBound].isHan
        return Run(
            first: text.range(of: word), range: text.range(of: all), word: Array(text.values[word]),
            copies: all.count / word.count, isSetOff: isFirst || isLast)
    }

    /// Calls `body` with each stretch of whole copies of a word of this length that is not itself made of copies.
    private func forEachRepetition(of length: Int, in text: [UInt32], _ body: (Range<Int>) -> Void) {
        text.withUnsafeBufferPointer { forEachRepetition(of: length, in: $0, body) }
    }

    private func forEachRepetition(of length: Int, in text: UnsafeBufferPointer<UInt32>, _ body: (Range<Int>) -> Void) {
        var run = 0
        var index = 0
        while index + length <= text.count {
            if index + length < text.count, text[index] == text[index + length], text[index].isHan {
                run += 1
            } else {
                if run >= length {
                    let start = index - run
                    let copies = run / length + 1
                    if !hasPeriod(text[start..<(start + length)]) { body(start..<(start + copies * length)) }
                }
                run = 0
            }
            index += 1
        }
    }

    /// Whether a word is made of copies of a shorter one, which is then looked for under that one's length.
    private func hasPeriod(_ word: Slice<UnsafeBufferPointer<UInt32>>) -> Bool {
        (1..<max(word.count, 1)).contains { period in
            word.count % period == 0 && word.dropFirst(period).elementsEqual(word.dropLast(period))
        }
    }

    // MARK: What is right

    private func isWrong(_ word: Range<Int>, _ all: Range<Int>, in text: [UInt32]) -> Bool {
        if word.count == 1 {
            guard characters.contains(text[word.lowerBound]), !isHalfOfDoubledPair(all, in: text) else { return false }
        } else if countsOneByOne(text[word]) || followsAbility(word, in: text) {
            return false
        }
        return !isExcepted(seam: word.upperBound, in: text)
    }

    /// 实实在在, 的的确确: a doubled character beside another one is a word of the form AABB.
    private func isHalfOfDoubledPair(_ all: Range<Int>, in text: [UInt32]) -> Bool {
        let (before, behind) = (all.lowerBound - 2, all.upperBound)
        if before >= 0, text[before] == text[before + 1], text[before].isHan { return true }
        return behind + 1 < text.count && text[behind] == text[behind + 1] && text[behind].isHan
    }

    /// 一茬一茬, 一个环节一个环节: “one …” is doubled to count one by one, unless it is a word such as 一般 or 一体化.
    private func countsOneByOne(_ word: ArraySlice<UInt32>) -> Bool {
        guard word.count <= 6, word.first == Self.one, let second = word.dropFirst().first else { return false }
        return !Self.behindOneInWords.contains(second)
    }

    private static let one: UInt32 = 0x4E00
    private static let behindOneInWords = Set("般体定致律切直流起带系揽些站刀岗网".unicodeScalars.map(\.value))

    /// 能干多快干多快, 该怎么办怎么办: as … as can be, or as it should be.
    private func followsAbility(_ word: Range<Int>, in text: [UInt32]) -> Bool {
        word.lowerBound > 0 && Self.abilities.contains(text[word.lowerBound - 1])
    }

    private static let abilities = Set("能该".unicodeScalars.map(\.value))

    /// Whether a word of the exceptions lies across the border between the first copy and the second.
    private func isExcepted(seam: Int, in text: [UInt32]) -> Bool {
        exceptions.contains { word in
            (max(0, seam - word.count + 1)..<max(1, seam)).contains { start in
                let end = start + word.count
                return end > seam && end <= text.count && text[start..<end].elementsEqual(word)
            }
        }
    }
}
