import WordDocuments

/// The comments of a document as they are before new ones are made: which there are, and which are hegao's own.
struct CommentsPart {
    /// `nil` if the document has no comments.
    let list: ListPart?
    /// By number.
    private let entries: [Int: ListPart.Entry]
    /// Numbers of hegao's own comments that nobody has answered: they can be replaced.
    let replaceable: Set<Int>

    init(_ list: ListPart?, answered: Set<String>, author: String) {
        self.list = list
        var entries: [Int: ListPart.Entry] = [:]
        for entry in list?.entries ?? [] {
            if let id = entry.attributes[.identifier].flatMap({ Int($0) }) { entries[id] = entry }
        }
        self.entries = entries
        replaceable = Set(
            entries.filter { _, entry in
                entry.attributes[.author] == author
                    && entry.inner[.paragraphID].map { !answered.contains($0.uppercased()) } ?? true
            }.keys)
    }

    var numbers: Set<Int> { Set(entries.keys) }

    /// Takes comments out.
    func removing(_ numbers: Set<Int>) -> [Splice] {
        numbers.sorted().compactMap { entries[$0].map { Splice($0.range) } }
    }
}
