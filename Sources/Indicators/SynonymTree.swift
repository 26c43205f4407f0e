/// Finds names that have another form.
struct SynonymTree: Sendable {
    private let tree: WordTree
    private let names: [[UInt8]]

    init() {
        var words: [(text: String, value: WordValue)] = []
        for (index, group) in IndicatorSynonyms.groups.enumerated() {
            for word in [Substring(group.name)] + group.others.split(separator: " ") {
                words.append((String(word), WordValue(WordClass(rawValue: UInt32(index + 1)))))
            }
        }
        tree = WordTree(words)
        names = IndicatorSynonyms.groups.map { Array($0.name.utf8) }
    }

    /// The kept name for the longest known one that begins at `index`, and the bytes of the one that is written.
    func match(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> (name: [UInt8], length: Int)? {
        tree.longest(in: text, at: index, limit: limit).map { (names[Int($0.value.classes.rawValue) - 1], $0.length) }
    }
}
