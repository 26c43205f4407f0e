/// The words of ``BindingWords`` and ``PeriodWord`` in the trees that find them.
struct BindingLexicon: Sendable {
    static let standard = BindingLexicon()

    /// Words in front of a figure, read backwards from it.
    let tail: WordTree
    /// Words at the beginning of a phrase.
    let head: WordTree
    /// Words of time, of basis and of standing, anywhere in a sentence.
    let anywhere: WordTree
    /// Words that tell a clause or a comparison from a noun phrase.
    let inside: WordTree
    /// Words that end the noun phrase behind a figure.
    let behind: WordTree
    /// Whole names that say too little by themselves.
    let names: WordTree
    /// Names that mean the same, and what is left out of names.
    let synonyms: SynonymTree

    private init() {
        let acts = Self.split(.act, BindingWords.acts)
        tail = WordTree(BindingWords.tail.flatMap(Self.split) + acts + Self.split(.adverb, BindingWords.basis), .backward)
        head = WordTree(BindingWords.head.flatMap(Self.split) + acts + Self.split(.lead, BindingWords.basis))
        anywhere = WordTree(
            PeriodWord.words.map { ($0.0, WordValue(period: $0.1)) } + Self.split(.basis, BindingWords.basis)
                + Self.split(.target, BindingWords.target) + Self.split(.estimate, BindingWords.estimate))
        inside = WordTree(Self.split(.clause, BindingWords.clause) + Self.split(.versus, BindingWords.versus))
        behind = WordTree(Self.split(.predicate, BindingWords.predicate))
        names = WordTree(Self.split(.whole, BindingWords.whole) + Self.split(.bare, BindingWords.bare))
        synonyms = SynonymTree()
    }

    /// What a whole name is to the grammar.
    func `class`(ofName name: [UInt8]) -> WordClass {
        name.withUnsafeBufferPointer { text in
            guard let word = names.longest(in: text, at: 0, limit: text.count), word.length == text.count else { return [] }
            return word.value.classes
        }
    }

    /// Whether the character at a place belongs to a longer word that means something else: 列 in 系列.
    func isOtherWord(_ text: UnsafeBufferPointer<UInt8>, around index: Int) -> Bool {
        let end = index + text.scalarLength(at: index)
        return tail.longest(in: text, at: end, limit: max(0, index - 6))?.value.classes.contains(.none) == true
    }

    private static func split(_ kind: WordClass, _ words: String) -> [(text: String, value: WordValue)] {
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), WordValue(kind)) }
    }
}
