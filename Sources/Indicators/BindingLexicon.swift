/// The words of ``BindingWords``, ``PeriodWord`` and ``IndicatorSynonyms``, ready to be found.
struct BindingLexicon: Sendable {
    /// Made once, in about a tenth of a millisecond.
    static let standard = BindingLexicon()

    private var words = WordTrie(capacity: 4000)
    private let timeStarts: [UInt64]
    private let names: [[UInt8]]

    private init() {
        for (kind, list) in BindingWords.tail { words.insert(list, into: .tail, WordValue(kind)) }
        for (kind, list) in BindingWords.head { words.insert(list, into: .head, WordValue(kind)) }
        for root in [WordTrie.Root.tail, .head] { words.insert(BindingWords.acts, into: root, WordValue(.act)) }
        words.insert(BindingWords.basis, into: .tail, WordValue(.adverb))
        words.insert(BindingWords.basis, into: .head, WordValue(.lead))
        words.insert(BindingWords.basis, into: .anywhere, WordValue(.basis))
        words.insert(BindingWords.noTime, into: .anywhere, WordValue(.none))
        words.insert(BindingWords.target, into: .anywhere, WordValue(.target))
        words.insert(BindingWords.estimate, into: .anywhere, WordValue(.estimate))
        PeriodWord.insert(into: &words)
        words.insert(BindingWords.clause, into: .inside, WordValue(.clause))
        words.insert(BindingWords.versus, into: .inside, WordValue(.versus))
        words.insert(BindingWords.predicate, into: .behind, WordValue(.predicate))
        words.insert(BindingWords.noPredicate, into: .behind, WordValue(.none))
        words.insert(BindingWords.whole, into: .names, WordValue(.whole))
        words.insert(BindingWords.bare, into: .names, WordValue(.bare))
        for (index, group) in IndicatorSynonyms.groups.enumerated() {
            words.insert(group.name, into: .synonyms, WordValue(index: index))
            words.insert(group.others, into: .synonyms, WordValue(index: index))
        }
        names = IndicatorSynonyms.groups.map { group in group.name.withUTF8Buffer { Array($0) } }
        timeStarts = words.firstScalars(of: .anywhere)
    }

    /// The longest word of a set that begins at `index` and ends at or before `limit`.
    func word(_ root: WordTrie.Root, in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> WordTrie.Match? {
        words.longest(root, in: text, at: index, limit: limit)
    }

    /// The longest word between indicator and figure that ends at `index` and begins at or behind `floor`.
    func tail(in text: UnsafeBufferPointer<UInt8>, endingAt index: Int, floor: Int) -> WordTrie.Match? {
        words.longest(.tail, in: text, endingAt: index, floor: floor)
    }

    /// A word of time, basis or standing; the test on the first character is for the many places where there is none.
    @inline(__always)
    func cue(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> WordTrie.Match? {
        let scalar: UInt32
        if text[index] < 0x80 {
            scalar = UInt32(text[index])
        } else {
            guard text[index] & 0xF0 == 0xE0, index + 3 <= limit else { return nil }
            scalar = text.wideScalar(at: index)
        }
        guard timeStarts[Int(scalar / 64)] & (1 << UInt64(scalar % 64)) != 0 else { return nil }
        return words.longest(.anywhere, in: text, at: index, limit: limit)
    }

    /// What a whole name is to the grammar.
    func classes(ofName name: [UInt8]) -> WordClass {
        name.withUnsafeBufferPointer { text in
            guard let word = words.longest(.names, in: text, at: 0, limit: text.count), word.length == text.count else {
                return []
            }
            return word.value.classes
        }
    }

    /// The kept name for the longest known one that begins at `index`, and the bytes of the one that is written.
    func synonym(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> (name: [UInt8], length: Int)? {
        words.longest(.synonyms, in: text, at: index, limit: limit).flatMap { word in
            word.value.index.map { (names[$0], word.length) }
        }
    }

    /// Whether the character at a place belongs to a longer word that means something else: 列 in 系列.
    func isOtherWord(_ text: UnsafeBufferPointer<UInt8>, around index: Int) -> Bool {
        let end = index + text.scalarLength(at: index)
        return tail(in: text, endingAt: end, floor: max(0, index - 6))?.value.classes.contains(.none) == true
    }
}
